package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Table;
import org.gainsay.lexicon.Table.Row;

/**
 * A language's words of time by class (month, weekday, unit, …), each with the value that the
 * language-neutral {@link Normaliser} knows it by.
 */
final class TimeWords {
  /**
   * A word.
   *
   * @param atoms its atoms, in lower case
   * @param capital whether it must begin with a capital letter
   * @param upos parts of speech it must have one of; empty for any
   */
  record Word(List<String> atoms, String value, boolean capital, Set<String> upos) {
    Word {
      atoms = List.copyOf(atoms);
      upos = Set.copyOf(upos);
    }

    boolean allows(Atom atom) {
      boolean tagged = upos.isEmpty() || atom.upos().isEmpty() || upos.contains(atom.upos());
      return tagged && (!capital || atom.isCapitalised());
    }
  }

  private final Map<String, Map<String, List<Word>>> byClass = new HashMap<>();

  TimeWords(Table table) {
    for (Row row : table.rows()) {
      for (String form : row.list("forms")) {
        add(row, form);
      }
    }
  }

  private void add(Row row, String form) {
    boolean capital = Character.isUpperCase(form.charAt(0));
    Set<String> upos = Set.copyOf(row.list("upos"));
    Word word = new Word(Atoms.texts(form), row.get("value"), capital, upos);
    byClass
        .computeIfAbsent(row.get("class"), name -> new HashMap<>())
        .computeIfAbsent(word.atoms().get(0), first -> new ArrayList<>())
        .add(word);
  }

  boolean has(String name) {
    return byClass.containsKey(name);
  }

  /** The words of a class that begin with an atom's lower-case text. */
  List<Word> starting(String name, String first) {
    return byClass.getOrDefault(name, Map.of()).getOrDefault(first, List.of());
  }

  /** The first atoms of a class's words. */
  Set<String> firsts(String name) {
    return byClass.getOrDefault(name, Map.of()).keySet();
  }
}
