package org.gainsay.ud.engine;

import java.util.Arrays;

/**
 * A configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the
 * rest of the words, and the arcs made so far with each word's outermost children. The root stands
 * behind the last word.
 */
public final class ParserState {
  private int size;
  private int depth;
  private int front;
  private int[] stack = new int[0];
  int[] head = new int[0];
  int[] label = new int[0];
  int[] left1 = new int[0];
  int[] left2 = new int[0];
  int[] right1 = new int[0];
  int[] right2 = new int[0];
  int[] lefts = new int[0];
  int[] rights = new int[0];
  int[] leftLabels = new int[0];
  int[] rightLabels = new int[0];

  /** Begins a sentence of so many words. */
  public void begin(int words) {
    size = words;
    depth = 0;
    front = 0;
    if (head.length < words + 1) {
      grow(Math.max(64, 2 * words + 1));
    }
    Arrays.fill(head, 0, words + 1, -1);
    Arrays.fill(label, 0, words + 1, -1);
    for (int[] a : new int[][] {left1, left2, right1, right2}) {
      Arrays.fill(a, 0, words + 1, -1);
    }
    for (int[] a : new int[][] {lefts, rights, leftLabels, rightLabels}) {
      Arrays.fill(a, 0, words + 1, 0);
    }
  }

  /** Becomes the same configuration as another, which stays as it is. */
  void copy(ParserState other) {
    size = other.size;
    depth = other.depth;
    front = other.front;
    int n = size + 1;
    if (head.length < n) {
      grow(other.head.length);
    }
    System.arraycopy(other.stack, 0, stack, 0, depth);
    System.arraycopy(other.head, 0, head, 0, n);
    System.arraycopy(other.label, 0, label, 0, n);
    System.arraycopy(other.left1, 0, left1, 0, n);
    System.arraycopy(other.left2, 0, left2, 0, n);
    System.arraycopy(other.right1, 0, right1, 0, n);
    System.arraycopy(other.right2, 0, right2, 0, n);
    System.arraycopy(other.lefts, 0, lefts, 0, n);
    System.arraycopy(other.rights, 0, rights, 0, n);
    System.arraycopy(other.leftLabels, 0, leftLabels, 0, n);
    System.arraycopy(other.rightLabels, 0, rightLabels, 0, n);
  }

  private void grow(int n) {
    stack = new int[n];
    head = new int[n];
    label = new int[n];
    left1 = new int[n];
    left2 = new int[n];
    right1 = new int[n];
    right2 = new int[n];
    lefts = new int[n];
    rights = new int[n];
    leftLabels = new int[n];
    rightLabels = new int[n];
  }

  public int size() {
    return size;
  }

  public int depth() {
    return depth;
  }

  /** The word {@code i} places below the top of the stack, -1 if there is none. */
  public int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : -1;
  }

  /** The first word of the rest; {@code size()} is the root. */
  public int front() {
    return front;
  }

  /** The head a word was given, -1 for none yet. */
  public int head(int i) {
    return head[i];
  }

  public int label(int i) {
    return label[i];
  }

  public boolean isDone() {
    return front == size && depth == 0;
  }

  public boolean mayShift() {
    return front < size;
  }

  /** The root takes one word alone. */
  public boolean mayLeft() {
    return depth > 0 && (front < size || depth == 1);
  }

  public boolean mayRight() {
    return depth > 1;
  }

  public void shift() {
    stack[depth++] = front++;
  }

  /** The front becomes the head of the top of the stack. */
  public void left(int relation) {
    int child = stack[--depth];
    attach(child, front, relation);
    left2[front] = left1[front];
    left1[front] = child;
    lefts[front]++;
    leftLabels[front] |= 1 << (relation % 31);
  }

  /** The second of the stack becomes the head of the top. */
  public void right(int relation) {
    int child = stack[--depth];
    int parent = stack[depth - 1];
    attach(child, parent, relation);
    right2[parent] = right1[parent];
    right1[parent] = child;
    rights[parent]++;
    rightLabels[parent] |= 1 << (relation % 31);
  }

  private void attach(int child, int parent, int relation) {
    head[child] = parent;
    label[child] = relation;
  }
}
