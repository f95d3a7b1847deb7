package org.gainsay.extract;

import java.util.List;
import org.gainsay.model.Token;

/** Whether words whose heads were mended still make a tree. */
final class TreeShape {
  private TreeShape() {}

  /** Whether there is one root and every word hangs below it. */
  static boolean isTree(List<Token> tokens) {
    for (Token token : tokens) {
      Token at = token;
      for (int step = 0; at.head() >= 0; step++) {
        if (step > tokens.size()) {
          return false;
        }
        at = tokens.get(at.head());
      }
    }
    return tokens.stream().filter(token -> token.head() < 0).count() == 1;
  }
}
