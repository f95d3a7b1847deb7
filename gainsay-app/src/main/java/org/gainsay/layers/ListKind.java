package org.gainsay.layers;

import java.util.List;
import org.gainsay.json.Json;

/** A kind of list: knows its own by what stands in it. */
interface ListKind {
  /** What is in a list's file, as far as telling the kind needs. */
  record Content(ListFile file, Json json, List<Rows.Row> head) {
    /** The first row's cell that so begins, letter case aside; or whether there is none. */
    boolean begins(String words) {
      return !head.isEmpty()
          && head.get(0).cell(0).strip().regionMatches(true, 0, words, 0, words.length());
    }
  }

  /** The word for it in a layer's head. */
  String word();

  boolean is(Content content);

  /**
   * @param others more files of the same list, as they were named
   */
  void read(Content content, List<ListFile> others, Findings into) throws LayerFault;
}
