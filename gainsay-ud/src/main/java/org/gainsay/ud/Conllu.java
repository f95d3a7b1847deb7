package org.gainsay.ud;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * CoNLL-U (universaldependencies.org/format.html), read and written. Read are words, multi-word
 * tokens, {@code SpaceAfter=No}; empty nodes, enhanced dependencies and language-specific tags are
 * passed over.
 */
public final class Conllu {
  private Conllu() {}

  /**
   * A sentence as read: its words with spans in {@code text}, and its comment lines.
   *
   * @param comments lines that begin with {@code #}, whole
   * @param text the sentence's text put together from its tokens
   */
  public record Sentence(List<String> comments, String text, UdSentence sentence) {
    public Sentence {
      comments = List.copyOf(comments);
    }
  }

  /** A sentence of words alone, parted by single spaces, with nothing known of them. */
  public static UdSentence sentence(List<String> forms) {
    List<UdWord> words = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      words.add(
          new UdWord(words.size() + 1, at, at + form.length(), form, form, "X", "_", 0, "dep"));
      at += form.length() + 1;
    }
    return new UdSentence(0, Math.max(0, at - 1), words, List.of());
  }

  /**
   * Reads all sentences.
   *
   * @throws IOException if the input cannot be read or a line has not ten columns
   */
  public static void read(BufferedReader in, Consumer<Sentence> out) throws IOException {
    List<String> comments = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    long number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        if (!rows.isEmpty()) {
          out.accept(new Reader(comments, rows).read());
        }
        comments.clear();
        rows.clear();
      } else if (line.startsWith("#")) {
        comments.add(line);
      } else {
        String[] row = line.split("\t", -1);
        if (row.length != 10) {
          throw new IOException("line " + number + " has " + row.length + " columns, not 10");
        }
        rows.add(row);
      }
    }
    if (!rows.isEmpty()) {
      out.accept(new Reader(comments, rows).read());
    }
  }

  /** One sentence's rows on the way to words with spans. */
  private static final class Reader {
    private final List<String> comments;
    private final List<String[]> rows;
    private final StringBuilder text = new StringBuilder();
    private final List<UdWord> words = new ArrayList<>();
    private final List<UdToken> tokens = new ArrayList<>();

    Reader(List<String> comments, List<String[]> rows) {
      this.comments = comments;
      this.rows = rows;
    }

    Sentence read() throws IOException {
      try {
        for (int i = 0; i < rows.size(); i++) {
          String[] row = rows.get(i);
          if (row[0].indexOf('-') > 0) {
            i = several(i);
          } else if (row[0].indexOf('.') < 0) {
            int start = append(row[1]);
            word(row, start, text.length());
            space(row[9]);
          }
        }
      } catch (NumberFormatException e) {
        throw new IOException("an id or head that is no number", e);
      }
      String whole = text.toString().stripTrailing();
      UdSentence sentence = new UdSentence(0, whole.length(), words, List.of(), tokens);
      return new Sentence(comments, whole, sentence);
    }

    private int several(int i) {
      String[] row = rows.get(i);
      int dash = row[0].indexOf('-');
      int first = Integer.parseInt(row[0].substring(0, dash));
      int last = Integer.parseInt(row[0].substring(dash + 1));
      int start = append(row[1]);
      int end = text.length();
      StringBuilder joined = new StringBuilder();
      int at = i + 1;
      List<String[]> parts = new ArrayList<>();
      for (; at < rows.size() && parts.size() <= last - first; at++) {
        if (rows.get(at)[0].indexOf('.') < 0) {
          parts.add(rows.get(at));
          joined.append(rows.get(at)[1]);
        }
      }
      boolean own = joined.toString().equals(row[1]);
      int from = start;
      for (String[] part : parts) {
        word(part, own ? from : start, own ? from + part[1].length() : end);
        from += part[1].length();
      }
      tokens.add(new UdToken(first, last, start, end, row[1]));
      space(row[9]);
      return at - 1;
    }

    private int append(String form) {
      int start = text.length();
      text.append(form);
      return start;
    }

    private void space(String misc) {
      if (!Arrays.asList(misc.split("\\|")).contains("SpaceAfter=No")) {
        text.append(' ');
      }
    }

    private void word(String[] row, int start, int end) {
      int head = row[6].equals("_") ? 0 : Integer.parseInt(row[6]);
      words.add(
          new UdWord(
              Integer.parseInt(row[0]),
              start,
              end,
              row[1],
              row[2],
              row[3],
              row[5].intern(),
              head,
              row[7].intern()));
    }
  }

  /**
   * Writes a sentence, its comments first, a blank line last.
   *
   * @param comments lines that begin with {@code #}, whole
   * @param text the text that the sentence's spans point into
   */
  public static void write(
      List<String> comments, CharSequence text, UdSentence sentence, Appendable out)
      throws IOException {
    for (String comment : comments) {
      out.append(comment).append('\n');
    }
    int next = 0;
    for (UdWord word : sentence.words()) {
      List<UdToken> tokens = sentence.tokens();
      boolean inside = next > 0 && word.id() <= tokens.get(next - 1).last();
      if (!inside && next < tokens.size() && tokens.get(next).first() == word.id()) {
        UdToken token = tokens.get(next++);
        out.append(token.first() + "-" + token.last() + "\t" + visible(token.form()));
        out.append("\t_\t_\t_\t_\t_\t_\t_\t").append(misc(text, token.end())).append('\n');
        inside = true;
      }
      row(word, inside ? "_" : misc(text, word.end()), out);
    }
    out.append('\n');
  }

  private static void row(UdWord word, String misc, Appendable out) throws IOException {
    out.append(Integer.toString(word.id())).append('\t').append(visible(word.form()));
    out.append('\t').append(visible(word.lemma())).append('\t').append(word.upos()).append("\t_\t");
    out.append(word.feats()).append('\t').append(Integer.toString(word.head()));
    out.append('\t').append(word.deprel()).append("\t_\t").append(misc).append('\n');
  }

  /** White space inside a word would end its column. */
  private static String visible(String form) {
    return form.isEmpty() ? "_" : form.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  private static String misc(CharSequence text, int end) {
    return end < text.length()
            && !Character.isWhitespace(text.charAt(end))
            && !Character.isSpaceChar(text.charAt(end))
        ? "SpaceAfter=No"
        : "_";
  }
}
