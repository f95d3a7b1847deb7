package org.gainsay.ud.names;

import org.jspecify.annotations.Nullable;

/**
 * The features of tokens, as hashes: words around, affixes, shapes, parts of speech, lists of known
 * names, the run of capitalised words that a token stands in and the words beside that run, and
 * what the rest of the text shows of the same word; of a text that a first pass has gone over also
 * what that found. Made for one text; not safe to share.
 */
final class NameFeatures {

  /** So many features a token has at most. */
  static final int MOST = 180;

  private static final int IN = Hashes.ofLower("in");
  private static final int AT = Hashes.ofLower("at");
  private static final int EDGE = 0x1234567;

  private final NameText text;
  private final Gazetteer gazetteer;
  private final @Nullable FirstPass guesses;
  private final NameContext context = new NameContext();
  private final int[] marks;
  private final int[] casings;
  private final int[] shapes;
  private final int[] runStarts;
  private final int[] runEnds;
  private boolean capitals;
  private int from;
  private int to;

  private int[] features = new int[MOST];
  private int count;

  NameFeatures(NameText text, Gazetteer gazetteer) {
    this.text = text;
    this.gazetteer = gazetteer;
    guesses = text.guesses == null ? null : new FirstPass(text, text.guesses);
    marks = new int[2 * text.tokens];
    casings = new int[text.tokens];
    shapes = new int[text.tokens];
    runStarts = new int[text.tokens];
    runEnds = new int[text.tokens];
    for (int token = 0; token < text.tokens; token++) {
      casings[token] = Shapes.casing(text.text, text.starts[token], text.ends[token]);
      shapes[token] = Shapes.brief(text.text, text.starts[token], text.ends[token]);
    }
    for (int sentence = 0; sentence < text.sentences; sentence++) {
      look(text.sentenceStart(sentence), text.sentenceEnds[sentence]);
    }
  }

  private void look(int from, int to) {
    gazetteer.mark(text, from, to, marks);
    findRuns(from, to);
    boolean heading = mostlyCapitals(from, to);
    for (int token = from; token < to; token++) {
      if (casings[token] == 1) {
        context.add(text.lowers[token], NameContext.SMALL);
      } else if (casings[token] >= 2 && !heading) {
        context.add(text.lowers[token], seen(token, from, to));
      }
    }
  }

  private int seen(int token, int from, int to) {
    int lower = text.lowers[token];
    int bits = NameContext.SEEN;
    if ((context.of(lower) & NameContext.SEEN) != 0) {
      bits |= NameContext.REPEATED;
    }
    if (token > from) {
      bits |= NameContext.INSIDE_SENTENCE;
      int before = marks[2 * (token - 1)];
      bits |= (before & 1 << Lists.GIVEN_NAME) != 0 ? NameContext.AFTER_GIVEN_NAME : 0;
      bits |= (before & 1 << Lists.TITLE) != 0 ? NameContext.AFTER_TITLE : 0;
      bits |= (before & 1 << Lists.PREPOSITION) != 0 ? NameContext.AFTER_PREPOSITION : 0;
      bits |= isIn(token - 1) ? NameContext.AFTER_IN : 0;
      bits |= text.first(token - 1) == '(' ? NameContext.IN_BRACKETS : 0;
    }
    if (token + 1 < to && (marks[2 * (token + 1)] & 1 << Lists.ORGANISATION_WORD) != 0) {
      bits |= NameContext.BEFORE_ORGANISATION_WORD;
    }
    if (runEnds[token] == token + 1) {
      bits |= runStarts[token] == token ? NameContext.ALONE : NameContext.LAST_OF_RUN;
    }
    return bits;
  }

  private boolean isIn(int token) {
    return text.lowers[token] == IN || text.lowers[token] == AT;
  }

  /**
   * Runs of capitalised tokens, with up to two short small words or signs of hyphenation in
   * between.
   */
  private void findRuns(int from, int to) {
    for (int token = from; token < to; ) {
      int end = casings[token] >= 2 && casings[token] <= 4 ? runEnd(token, to) : token + 1;
      for (int i = token; i < end; i++) {
        runStarts[i] = token;
        runEnds[i] = end;
      }
      token = end;
    }
  }

  private int runEnd(int token, int to) {
    int end = token + 1;
    for (int i = end; i < to && i <= end + 2; i++) {
      if (casings[i] >= 2 && casings[i] <= 4) {
        end = i + 1;
      } else if (!links(i)) {
        break;
      }
    }
    return end;
  }

  private boolean links(int token) {
    char first = text.first(token);
    return first == '-' || first == '&' || casings[token] == 1 && text.length(token) <= 3;
  }

  private boolean mostlyCapitals(int from, int to) {
    int capitals = 0;
    int words = 0;
    for (int token = from; token < to; token++) {
      words += casings[token] >= 1 && casings[token] <= 3 ? 1 : 0;
      capitals += casings[token] == 3 ? 1 : 0;
    }
    return words >= 3 && 10 * capitals >= 7 * words;
  }

  /** Turns to a sentence; its tokens may then be asked for. */
  void sentence(int from, int to) {
    this.from = from;
    this.to = to;
    capitals = mostlyCapitals(from, to);
  }

  /** Whether a name may be here at all: a capital or a digit is near. */
  boolean isLikely(int token) {
    int last = Math.min(to - 1, token + 3);
    for (int i = Math.max(from, token - 2); i <= last; i++) {
      if (casings[i] >= 2) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts the features of a token into an array.
   *
   * @return how many there are
   */
  int of(int token, int[] into) {
    features = into;
    count = 0;
    words(token);
    affixes(token);
    shape(token);
    tags(token);
    lists(token);
    run(token);
    tree(token);
    rest(token);
    if (guesses != null) {
      guessed(token, guesses);
    }
    return count;
  }

  private void words(int i) {
    int w = lower(i);
    int before = lower(i - 1);
    int after = lower(i + 1);
    put(Hashes.of(1, text.forms[i]));
    put(Hashes.of(2, w));
    put(Hashes.of(3, before));
    put(Hashes.of(4, after));
    put(Hashes.of(5, lower(i - 2)));
    put(Hashes.of(6, lower(i + 2)));
    put(Hashes.of(7, before, w));
    put(Hashes.of(8, w, after));
    put(Hashes.of(9, lower(i - 2), before));
    put(Hashes.of(10, after, lower(i + 2)));
    put(Hashes.of(11, casing(i), before));
    put(Hashes.of(12, casing(i), after));
  }

  private void affixes(int i) {
    int start = text.starts[i];
    int end = text.ends[i];
    int prefix = 0;
    for (int n = 1; n <= 4 && start + n <= end; n++) {
      prefix = Hashes.add(prefix, Hashes.lower(text.text.charAt(start + n - 1)));
      if (n >= 2) {
        put(Hashes.of(20 + n, prefix, casing(i)));
      }
    }
    int suffix = 0;
    for (int n = 1; n <= 4 && start + n <= end; n++) {
      suffix = Hashes.add(suffix, Hashes.lower(text.text.charAt(end - n)));
      put(Hashes.of(25 + n, suffix, casing(i)));
    }
  }

  private void shape(int i) {
    int first = i == from ? 1 : 0;
    int edge = capitals ? 2 : first;
    put(Hashes.of(40, shapes[i], edge));
    put(Hashes.of(41, shapeAt(i - 1), shapes[i]));
    put(Hashes.of(42, shapes[i], shapeAt(i + 1)));
    put(Hashes.of(43, shapeAt(i - 1), shapes[i], shapeAt(i + 1)));
    put(Hashes.of(44, casing(i), Math.min(text.length(i), 8), edge));
    put(Hashes.of(45, casing(i - 1), casing(i), casing(i + 1)));
    put(Hashes.of(46, casing(i - 2), casing(i - 1), casing(i)));
    put(Hashes.of(47, casing(i), casing(i + 1), casing(i + 2)));
  }

  private void tags(int i) {
    int tag = text.tags[i];
    if (tag == 0) {
      return;
    }
    put(Hashes.of(50, tag, casing(i)));
    put(Hashes.of(51, tagAt(i - 1), tag));
    put(Hashes.of(52, tag, tagAt(i + 1)));
    put(Hashes.of(53, tagAt(i - 1), tag, tagAt(i + 1)));
    put(Hashes.of(54, tagAt(i - 2), tagAt(i - 1), casing(i)));
    put(Hashes.of(55, tagAt(i + 1), tagAt(i + 2), casing(i)));
  }

  /** The lists that a token beside stands in, one at a time: their sets are too many to learn. */
  private void beside(int kind, int token, int casing) {
    if (!outside(token)) {
      for (int bits = marks[2 * token]; bits != 0; bits &= bits - 1) {
        put(Hashes.of(kind, Integer.numberOfTrailingZeros(bits), casing(token), casing));
      }
    }
  }

  private void lists(int i) {
    beside(110, i - 1, casing(i));
    beside(111, i + 1, casing(i));
    if (marks[2 * i] != 0) {
      int place = marks[2 * i + 1];
      put(Hashes.of(60, marks[2 * i], place, casing(i)));
      for (int bits = marks[2 * i]; bits != 0; bits &= bits - 1) {
        int list = Integer.numberOfTrailingZeros(bits);
        put(Hashes.of(61, list, place, casing(i)));
        put(Hashes.of(62, list, place, lower(i - 1)));
        put(Hashes.of(63, list, place, lower(i + 1)));
      }
    }
    int before = mark(i - 1);
    int after = mark(i + 1);
    put(Hashes.of(64, before, casing(i)));
    put(Hashes.of(65, after, casing(i)));
    put(Hashes.of(66, before, mark(i), casing(i)));
    put(Hashes.of(67, mark(i), after, casing(i)));
    put(Hashes.of(68, mark(i - 2), casing(i - 1), casing(i)));
  }

  private void run(int i) {
    int start = runStarts[i];
    int end = runEnds[i];
    if (casing(start) < 2) {
      return;
    }
    int place = (i == start ? 1 : 0) + (i == end - 1 ? 2 : 0);
    put(Hashes.of(70, lower(start - 1), place));
    put(Hashes.of(71, lower(end), place));
    put(Hashes.of(72, lower(end - 1), place));
    put(Hashes.of(73, lower(start), place));
    put(Hashes.of(74, Math.min(end - start, 6), Math.min(i - start, 3), casing(i)));
    put(Hashes.of(75, mark(start), place, Math.min(i - start, 3)));
    put(Hashes.of(76, mark(end - 1), place, Math.min(i - start, 3)));
    put(Hashes.of(77, lower(start - 2), lower(start - 1), place));
    put(Hashes.of(78, lower(end), lower(end + 1), place));
    put(Hashes.of(79, tagAt(start - 1), tagAt(end), place));
  }

  /** What the token, and the run that it stands in, depend on. */
  private void tree(int i) {
    int head = text.head(i, from, to);
    int relation = text.relations[i];
    boolean inside = runStarts[head] == runStarts[i];
    put(Hashes.of(90, relation, casing(i), inside ? 1 : head < i ? 2 : 3));
    put(Hashes.of(91, relation, lower(head)));
    put(Hashes.of(92, relation, tagAt(head), casing(i)));
    int top = runStarts[i];
    while (top + 1 < runEnds[i] && isInRun(text.head(top, from, to), i)) {
      top++;
    }
    int place = (i == runStarts[i] ? 1 : 0) + (i == runEnds[i] - 1 ? 2 : 0);
    int above = text.head(top, from, to);
    put(Hashes.of(93, text.relations[top], place, top < i ? 1 : top > i ? 2 : 0));
    put(Hashes.of(94, lower(above), place));
    put(Hashes.of(95, text.relations[top], lower(above), place));
    put(Hashes.of(96, text.relations[top], tagAt(above), place));
    put(Hashes.of(97, lower(top), place));
  }

  private boolean isInRun(int token, int of) {
    return runStarts[token] == runStarts[of];
  }

  private void rest(int i) {
    if (casings[i] < 2 || casings[i] > 4) {
      return;
    }
    int bits = context.of(text.lowers[i]);
    put(Hashes.of(80, bits & ~NameContext.SEEN, i == from ? 1 : 0));
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      put(Hashes.of(81, rest & -rest, casings[i], i == from ? 1 : 0));
    }
    int last = runEnds[i] - 1;
    if (last != i && casings[last] >= 2) {
      put(
          Hashes.of(
              82, context.of(text.lowers[last]) & ~NameContext.SEEN, runStarts[i] == i ? 1 : 0));
    }
    int first = runStarts[i];
    if (first != i) {
      put(Hashes.of(83, context.of(text.lowers[first]) & ~NameContext.SEEN, last == i ? 1 : 0));
    }
  }

  /** What a first pass took the token for, its neighbours, and the same words elsewhere. */
  private void guessed(int i, FirstPass guesses) {
    int label = guesses.label(i);
    int before = outside(i - 1) ? Labels.COUNT : guesses.label(i - 1);
    int after = outside(i + 1) ? Labels.COUNT : guesses.label(i + 1);
    put(Hashes.of(100, label, casing(i)));
    put(Hashes.of(101, before, label));
    put(Hashes.of(102, label, after));
    put(Hashes.of(103, before, label, after));
    if (casings[i] < 2 || casings[i] > 4) {
      return;
    }
    int start = runStarts[i];
    int end = runEnds[i];
    int place = (i == start ? 1 : 0) + (i == end - 1 ? 2 : 0);
    int others = guesses.others(i);
    int longer = guesses.longer(i);
    put(Hashes.of(104, others, casing(i)));
    put(Hashes.of(105, others, guesses.taken(i)));
    put(Hashes.of(106, longer, casing(i)));
    put(Hashes.of(107, longer, others));
    put(Hashes.of(108, longer, label));
    put(Hashes.of(109, guesses.alone(start, end), place));
    put(Hashes.of(112, guesses.longer(end - 1), place));
    put(Hashes.of(113, guesses.longer(start), place));
  }

  private void put(int feature) {
    features[count++] = feature;
  }

  private boolean outside(int i) {
    return i < from || i >= to;
  }

  private int lower(int i) {
    return outside(i) ? EDGE : text.lowers[i];
  }

  private int shapeAt(int i) {
    return outside(i) ? EDGE : shapes[i];
  }

  private int tagAt(int i) {
    return outside(i) ? EDGE : text.tags[i];
  }

  private int casing(int i) {
    return outside(i) ? 9 : casings[i];
  }

  private int mark(int i) {
    return outside(i) ? EDGE : marks[2 * i] * 5 + marks[2 * i + 1];
  }
}
