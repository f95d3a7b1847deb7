package org.gainsay.layers;

import java.util.List;
import java.util.function.ObjIntConsumer;
import org.gainsay.json.Json;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonReader;

/** A kind of list: knows its own by what stands in it. */
interface ListKind {
  /**
   * What is in a list's file, as far as telling the kind needs.
   *
   * @param json with of each array the first element alone; null where it is no JSON
   * @param head first row of a table
   */
  record Content(ListFile file, Json json, JsonReader reader, List<Rows.Row> head) {
    /** Gives the elements of an array, which is a member of the file's object, one by one. */
    void each(String member, ObjIntConsumer<Json> to) throws LayerFault {
      try {
        reader.each(file.text(), member, to);
      } catch (JsonException e) {
        throw broken(file, e);
      }
    }

    static LayerFault broken(ListFile file, JsonException e) {
      return file.fault("lexicon.broken", "This is no JSON: " + e.getMessage() + ".");
    }

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
