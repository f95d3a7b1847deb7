package org.gainsay.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stays of a name of another script in whatever language it is spelled: its consonants, those
 * that languages write differently made one ("Putin", « Poutine »).
 */
final class Spelling {
  /** Names with fewer consonants are too like one another. */
  private static final int FEWEST = 5;

  /** Spellings of one sound, longer ones first. */
  private static final Map<String, String> SOUNDS = new LinkedHashMap<>();

  static {
    for (String pair :
        List.of(
            "tsch=s", "tch=s", "sch=s", "dzh=j", "dj=j", "ch=s", "sh=s", "kh=k", "gh=g", "zh=j",
            "gue=ge", "gui=gi", "ph=f", "ck=k", "qu=k", "q=k", "c=k", "w=v", "x=ks", "z=s")) {
      int sign = pair.indexOf('=');
      SOUNDS.put(pair.substring(0, sign), pair.substring(sign + 1));
    }
  }

  private Spelling() {}

  /** The consonants of the words of a full name; empty for a short one. */
  static String of(String name) {
    List<String> words = Names.words(name);
    StringBuilder out = new StringBuilder();
    int consonants = 0;
    for (String word : words) {
      String bones = bones(word);
      consonants += bones.length();
      out.append(out.length() == 0 ? "" : " ").append(bones);
    }
    return words.size() < 2 || consonants < FEWEST ? "" : out.toString();
  }

  private static String bones(String word) {
    String sounds = word;
    for (Map.Entry<String, String> sound : SOUNDS.entrySet()) {
      sounds = sounds.replace(sound.getKey(), sound.getValue());
    }
    return sounds.replaceAll("[aeiouyh]", "").replaceAll("(.)\\1+", "$1");
  }
}
