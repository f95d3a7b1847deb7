package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.model.Name;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/** One sentence while its names are looked for: its pieces, its tree, and the states in it. */
final class Scan {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Text text;
  private final int sentence;
  private final Words words;
  private final SentenceTree tree;
  private final NameTables tables;
  private final List<Name> names;
  private final boolean caseless;

  /** By first and by last piece: the longest name or adjective of a state. */
  private final List<Gazetteer.@Nullable Match<Entry>> statesFrom = new ArrayList<>();

  private final List<Gazetteer.@Nullable Match<Entry>> statesTo = new ArrayList<>();

  Scan(Text text, int index, Sentence sentence, NameTables tables, List<Name> names) {
    this.text = text;
    this.sentence = index;
    this.tables = tables;
    this.names = names;
    words = Words.of(text, sentence);
    tree = new SentenceTree(index, sentence);
    caseless = words.isTitle() || words.isUpper();
    for (int i = 0; i <= words.size(); i++) {
      statesFrom.add(null);
      statesTo.add(null);
    }
    for (int i = 0; i < words.size(); i++) {
      for (Gazetteer.Match<Entry> match : tables.names().at(words, i)) {
        if (match.entry().isState()) {
          keepState(match);
        }
      }
    }
  }

  private void keepState(Gazetteer.Match<Entry> match) {
    Gazetteer.Match<Entry> longest = statesFrom.get(match.from());
    if (longest == null || longest.length() < match.length()) {
      statesFrom.set(match.from(), match);
    }
    if (statesTo.get(match.to()) == null) {
      statesTo.set(match.to(), match);
    }
  }

  int sentence() {
    return sentence;
  }

  Words words() {
    return words;
  }

  SentenceTree tree() {
    return tree;
  }

  NameTables tables() {
    return tables;
  }

  /** The engine's names in this sentence. */
  List<Name> names() {
    return names;
  }

  /** Whether capitals mark no names here: a headline, or all in capitals. */
  boolean isCaseless() {
    return caseless;
  }

  Token token(int piece) {
    return tree.token(words.get(piece).token());
  }

  /** The folded lemma's noun: what the groups table asks for. */
  boolean describes(int piece, String kind) {
    return piece >= 0 && piece < words.size() && tables.describes(token(piece).lemma(), kind);
  }

  boolean isSpaced(int piece) {
    return piece < words.size() && words.get(piece).gap() == Words.SPACE;
  }

  /** The state whose name or adjective begins at a piece. */
  Gazetteer.@Nullable Match<Entry> stateFrom(int piece) {
    return piece >= 0 && piece < words.size() ? statesFrom.get(piece) : null;
  }

  /** The state whose name or adjective ends before a piece. */
  Gazetteer.@Nullable Match<Entry> stateTo(int piece) {
    return piece > 0 && piece <= words.size() ? statesTo.get(piece) : null;
  }

  boolean isStateAdjective(int piece) {
    Gazetteer.Match<Entry> state = stateFrom(piece);
    return state != null && state.entry().kind() == Entry.Kind.ADJECTIVE;
  }

  boolean is(String kind, int piece) {
    return piece >= 0 && piece < words.size() && tables.is(kind, words.key(piece));
  }

  /** The first piece of a token or after it. */
  int pieceOf(int token) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).token() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The document's span of pieces; the full stop of an abbreviation ("U.S.") is part of it. */
  Span span(int from, int to) {
    Span span = words.span(from, to);
    Words.Piece last = words.get(to - 1);
    Token token = tree.token(last.token());
    boolean dotted = token.span().end() == span.end() + 1 && isAbbreviation(from, to);
    return dotted ? new Span(span.start(), span.end() + 1) : span;
  }

  private boolean isAbbreviation(int from, int to) {
    Span span = words.span(from, to);
    Span next = new Span(span.end(), span.end() + 1);
    if (!text.slice(next).equals(".")) {
      return false;
    }
    return words.get(to - 1).text().length() == 1 || is("suffix", to - 1);
  }

  /** What the pieces say, white space made one. */
  String text(int from, int to) {
    return SPACES.matcher(text.slice(span(from, to))).replaceAll(" ").strip();
  }

  String text(Span span) {
    return text.slice(span);
  }
}
