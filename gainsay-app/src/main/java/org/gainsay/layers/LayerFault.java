package org.gainsay.layers;

import org.gainsay.model.Problem;

/** A file that cannot be taken; carries what to tell. Never leaves the folder. */
final class LayerFault extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;
  private final String path;
  private final String sentence;

  LayerFault(String code, String path, String sentence) {
    super(sentence);
    this.code = code;
    this.path = path;
    this.sentence = sentence;
  }

  Problem problem() {
    return Problem.of(code, path, sentence);
  }
}
