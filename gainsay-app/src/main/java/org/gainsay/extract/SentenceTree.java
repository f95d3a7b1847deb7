package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.Token;

/**
 * A sentence's dependencies, made ready for being walked: children in order of the words, subtrees
 * as ranges of a pre-order, so that every question is answered without searching the sentence.
 *
 * <p>Tokens are named by their index in the sentence. A relation asked for without a subtype
 * ({@code obl}) holds with any ({@code obl:agent}); one with a subtype holds alone.
 */
final class SentenceTree {
  private static final int[] NONE = {};

  private final int index;
  private final Sentence sentence;
  private final Predicate<Token> perfect;
  private final Token[] tokens;
  private final String[] relations;
  private final int[] heads;
  private final int[][] children;

  /** Place of a token in the pre-order, and the place after its last descendant's. */
  private final int[] enter;

  private final int[] leave;
  private final int[] first;
  private final int[] last;
  private int root;

  SentenceTree(int index, Sentence sentence) {
    this(index, sentence, token -> false);
  }

  /**
   * @param perfect whether a word is a form of the verb that makes the perfect
   */
  SentenceTree(int index, Sentence sentence, Predicate<Token> perfect) {
    this.index = index;
    this.sentence = sentence;
    this.perfect = perfect;
    tokens = sentence.tokens().toArray(new Token[0]);
    relations = new String[tokens.length];
    heads = new int[tokens.length];
    children = new int[tokens.length][];
    enter = new int[tokens.length];
    leave = new int[tokens.length];
    first = new int[tokens.length];
    last = new int[tokens.length];
    gatherChildren();
    walk();
  }

  private void gatherChildren() {
    int[] count = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      relations[i] = tokens[i].relation();
      heads[i] = tokens[i].head();
      if (heads[i] >= 0) {
        count[heads[i]]++;
      } else {
        root = i;
      }
    }
    int[] filled = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      children[i] = count[i] == 0 ? NONE : new int[count[i]];
    }
    for (int i = 0; i < tokens.length; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][filled[heads[i]]++] = i;
      }
    }
  }

  /** Pre-order without recursion: a hostile sentence may be as deep as it is long. */
  private void walk() {
    int[] next = new int[tokens.length];
    int clock = 0;
    for (int start = 0; start < tokens.length; start++) {
      if (heads[start] >= 0) {
        continue;
      }
      int at = start;
      enter[at] = clock++;
      first[at] = at;
      last[at] = at;
      while (at >= 0) {
        if (next[at] < children[at].length) {
          at = children[at][next[at]++];
          enter[at] = clock++;
          first[at] = at;
          last[at] = at;
        } else {
          leave[at] = clock;
          at = close(at);
        }
      }
    }
  }

  private int close(int at) {
    int head = heads[at];
    if (head >= 0) {
      first[head] = Math.min(first[head], first[at]);
      last[head] = Math.max(last[head], last[at]);
    }
    return head;
  }

  /** The sentence's index in the analysis. */
  int index() {
    return index;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.length;
  }

  Token token(int at) {
    return tokens[at];
  }

  String lemma(int at) {
    return tokens[at].lemma();
  }

  String upos(int at) {
    return tokens[at].upos();
  }

  /** Whether the word is a form of the verb that makes the perfect. */
  boolean makesPerfect(int at) {
    return perfect.test(tokens[at]);
  }

  /** The first token without a head. */
  int root() {
    return root;
  }

  /** The head's index, -1 for a root. */
  int head(int at) {
    return heads[at];
  }

  /** The relation to the head without its subtype. */
  String relation(int at) {
    return relations[at];
  }

  /** The children in order of the words; not to be changed. */
  int[] children(int at) {
    return children[at];
  }

  /** Whether the token's relation to its head is this one. */
  boolean is(int at, String relation) {
    return relations[at].equals(relation) || tokens[at].deprel().equals(relation);
  }

  /** The first child of that relation, or -1. */
  int child(int at, String relation) {
    for (int child : children[at]) {
      if (is(child, relation)) {
        return child;
      }
    }
    return -1;
  }

  /** The children of that relation, in order. */
  List<Integer> children(int at, String relation) {
    List<Integer> found = new ArrayList<>();
    for (int child : children[at]) {
      if (is(child, relation)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The token itself and what is coordinated with it. */
  List<Integer> conjuncts(int at) {
    List<Integer> found = new ArrayList<>();
    found.add(at);
    for (int i = 0; i < found.size(); i++) {
      found.addAll(children(found.get(i), "conj"));
    }
    return found;
  }

  /** Whether {@code below} is {@code above} or hangs on it, however deep. */
  boolean dominates(int above, int below) {
    return enter[above] <= enter[below] && enter[below] < leave[above];
  }

  /** The first word of the subtree. */
  int first(int at) {
    return first[at];
  }

  /** The last word of the subtree. */
  int last(int at) {
    return last[at];
  }

  /** The words of the subtree in order. */
  int[] subtree(int at) {
    int[] found = new int[leave[at] - enter[at]];
    int count = 0;
    for (int i = first[at]; i <= last[at]; i++) {
      if (dominates(at, i)) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The words of the subtree as a set. */
  BitSet words(int at) {
    BitSet found = new BitSet();
    for (int i = first[at]; i <= last[at]; i++) {
      found.set(i, dominates(at, i));
    }
    return found;
  }

  /** The span from the first to the last of the words {@code [from, to]}, both ends inside. */
  Span span(int from, int to) {
    return tokens[from].span().cover(tokens[to].span());
  }

  /** The span of a whole subtree, whatever else stands between its words. */
  Span subtreeSpan(int at) {
    return span(first[at], last[at]);
  }
}
