package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pattern over atoms. Its language, parts set apart by spaces:
 *
 * <ul>
 *   <li>{@code last|past}: one of these words, in either case; a capital letter must be one;
 *   <li>{@code $month}: a word of that class of the lexicon, or of a built-in class ({@link
 *       NumberWords}); {@code $month:other} names what it binds, else it is the name after its last
 *       hyphen;
 *   <li>{@code ( a b | c )}: alternatives;
 *   <li>{@code @name}: a pattern given a name by a row of kind {@code macro};
 *   <li>{@code ?} at the end of any of these: it may be missing;
 *   <li>{@code \\(}: the mark itself;
 *   <li>{@code +} before: no space before it; {@code >>}: what follows must be there but is no part
 *       of the expression; {@code <<}: so must what stands before.
 * </ul>
 *
 * There is no repetition, so a match takes time bounded by the pattern alone.
 */
final class TimePattern {
  /** A part of a pattern. */
  sealed interface Part {
    /** Words, one of which must stand here; by their first atoms. */
    record Literal(Map<String, List<Form>> byFirst) implements Part {
      List<Form> starting(String first) {
        return byFirst.getOrDefault(first, List.of());
      }
    }

    /** A literal's atoms in lower case, and whether a capital must begin them. */
    record Form(List<String> atoms, boolean capital) {}

    /** A word of a class. */
    record Class(String name, String binds) implements Part {}

    /** Parts in order. */
    record Sequence(List<Part> parts) implements Part {}

    /** One of these. */
    record Choice(List<Part> parts) implements Part {}

    /** A part that may be missing. */
    record Optional(Part part) implements Part {}

    /** A part with no space before it. */
    record Glued(Part part) implements Part {}

    /** Here the expression begins; what stands before is looked at only. */
    record Start() implements Part {}

    /** Here the expression ends; what follows is looked at only. */
    record End() implements Part {}
  }

  private final Part.Sequence root;

  private TimePattern(Part.Sequence root) {
    this.root = root;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none
   */
  static TimePattern read(String pattern, Map<String, TimePattern> macros) {
    List<String> parts = Arrays.asList(pattern.strip().split("\\s+"));
    Reading reading = new Reading(parts, macros);
    Part.Sequence sequence = new Part.Sequence(List.of(reading.choice()));
    if (reading.at != parts.size()) {
      throw new IllegalArgumentException("a bracket too many: " + pattern);
    }
    return new TimePattern(sequence);
  }

  Part.Sequence root() {
    return root;
  }

  /**
   * The first atoms a match can begin with; {@code #} for any number.
   *
   * @throws IllegalArgumentException if the pattern can be empty
   */
  Set<String> firsts(TimeWords words) {
    Set<String> found = new LinkedHashSet<>();
    if (collect(root, words, found)) {
      throw new IllegalArgumentException("a pattern that can be empty");
    }
    return found;
  }

  /** Adds what a part can begin with; whether it can be empty. */
  private static boolean collect(Part part, TimeWords words, Set<String> found) {
    if (part instanceof Part.Literal literal) {
      found.addAll(literal.byFirst().keySet());
      return false;
    } else if (part instanceof Part.Class one) {
      found.addAll(NumberWords.firsts(one.name(), words));
      return false;
    } else if (part instanceof Part.Sequence sequence) {
      return sequence.parts().stream().allMatch(inner -> collect(inner, words, found));
    } else if (part instanceof Part.Choice choice) {
      boolean empty = false;
      for (Part inner : choice.parts()) {
        empty |= collect(inner, words, found);
      }
      return empty;
    } else if (part instanceof Part.Optional optional) {
      collect(optional.part(), words, found);
      return true;
    } else if (part instanceof Part.Glued glued) {
      return collect(glued.part(), words, found);
    }
    return true;
  }

  /** Reads a pattern's parts from left to right. */
  private static final class Reading {
    private final List<String> parts;
    private final Map<String, TimePattern> macros;
    private int at;

    Reading(List<String> parts, Map<String, TimePattern> macros) {
      this.parts = parts;
      this.macros = macros;
    }

    Part choice() {
      List<Part> choices = new ArrayList<>(List.of(sequence()));
      while (at < parts.size() && parts.get(at).equals("|")) {
        at++;
        choices.add(sequence());
      }
      return choices.size() == 1 ? choices.get(0) : new Part.Choice(choices);
    }

    private Part sequence() {
      List<Part> found = new ArrayList<>();
      while (at < parts.size() && !parts.get(at).equals("|") && !parts.get(at).startsWith(")")) {
        found.add(one(parts.get(at++)));
      }
      return new Part.Sequence(found);
    }

    private Part one(String text) {
      if (text.equals("(")) {
        Part inner = choice();
        if (at == parts.size()) {
          throw new IllegalArgumentException("an open bracket: " + parts);
        }
        return parts.get(at++).equals(")?") ? new Part.Optional(inner) : inner;
      } else if (text.equals(">>")) {
        return new Part.End();
      } else if (text.equals("<<")) {
        return new Part.Start();
      } else if (text.length() > 1 && text.endsWith("?")) {
        return new Part.Optional(one(text.substring(0, text.length() - 1)));
      } else if (text.length() > 1 && text.startsWith("+")) {
        return new Part.Glued(one(text.substring(1)));
      } else if (text.startsWith("@")) {
        return macro(text.substring(1));
      }
      return text.startsWith("$") ? ofClass(text.substring(1)) : literal(text);
    }

    private Part macro(String name) {
      TimePattern macro = macros.get(name);
      if (macro == null) {
        throw new IllegalArgumentException("no macro before this line has the name " + name);
      }
      return macro.root();
    }

    private static Part ofClass(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new Part.Class(text, text.substring(text.lastIndexOf('-') + 1))
          : new Part.Class(text.substring(0, colon), text.substring(colon + 1));
    }

    private static Part literal(String text) {
      Map<String, List<Part.Form>> byFirst = new HashMap<>();
      for (String word : text.length() > 1 ? text.split("\\|") : new String[] {text}) {
        List<String> atoms = Atoms.texts(word.startsWith("\\") ? word.substring(1) : word);
        byFirst
            .computeIfAbsent(atoms.get(0), first -> new ArrayList<>())
            .add(new Part.Form(atoms, Character.isUpperCase(word.charAt(0))));
      }
      return new Part.Literal(byFirst);
    }
  }
}
