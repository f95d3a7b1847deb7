package org.gainsay.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a list gave: its lines, its own date, and what was left out. */
final class Findings {
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final int most;
  private final ListFile file;

  /** The day the list is of, by its own word; empty where it says none. */
  String date = "";

  /** The list's own version, or empty. */
  String version = "";

  /**
   * @param most lines it may give
   */
  Findings(ListFile file, int most) {
    this.file = file;
    this.most = most;
  }

  void add(Draft draft) throws LayerFault {
    if (!draft.isNamed()) {
      leaveOut("without a name");
      return;
    }
    if (drafts.size() == most) {
      String sentence = "More than " + most + " entries (--limit entries=N).";
      throw file.fault("lexicon.too-many", sentence);
    }
    drafts.add(draft);
  }

  /** What it is, as "vessels". */
  void leaveOut(String what) {
    leftOut.merge(what, 1, Integer::sum);
  }

  /** Keeps the latest day. */
  void dated(String day) {
    date = day.compareTo(date) > 0 ? day : date;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Map<String, Integer> leftOut() {
    return leftOut;
  }
}
