package org.gainsay.clean;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Block;

/**
 * The block elements of a page, from the depths of its blocks: for each the weight of what stands
 * in it.
 */
final class PageTree {
  /** A block element: its weight, its children and the blocks {@code [first, last]} inside it. */
  static final class Node {
    final List<Node> children = new ArrayList<>();
    final int first;
    int last;
    double weight;

    Node(int first) {
      this.first = first;
      this.last = first;
    }
  }

  private PageTree() {}

  /** The root of the tree over the lines' blocks. */
  static Node of(List<Line> lines, double[] weights) {
    Node root = new Node(0);
    List<Node> open = new ArrayList<>(List.of(root));
    for (int i = 0; i < lines.size(); i++) {
      Block block = lines.get(i).block();
      int depth = block == null ? 0 : block.depth();
      int shared = block == null ? 0 : Math.min(block.shared(), open.size() - 1);
      open.subList(shared + 1, open.size()).clear();
      while (open.size() <= depth) {
        Node node = new Node(i);
        open.get(open.size() - 1).children.add(node);
        open.add(node);
      }
      for (Node node : open) {
        node.weight += weights[i];
        node.last = i;
      }
    }
    return root;
  }

  /**
   * The deepest element that holds all of the root's weight but a share: from the root, the child
   * that holds nearly all of its parent's.
   */
  static Node container(Node root, double share) {
    Node node = root;
    while (true) {
      Node heaviest = null;
      for (Node child : node.children) {
        heaviest = heaviest == null || child.weight > heaviest.weight ? child : heaviest;
      }
      if (heaviest == null
          || heaviest.weight < share * node.weight
          || heaviest.children.isEmpty()) {
        return node;
      }
      node = heaviest;
    }
  }
}
