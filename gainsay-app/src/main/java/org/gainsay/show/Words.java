package org.gainsay.show;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.model.Period;
import org.jspecify.annotations.Nullable;

/** The interface's words in one language: {@code show/LANGUAGE.tsv} and the names of states. */
final class Words {
  /** Languages of the interface, the first being the default. */
  static final List<String> LANGUAGES = List.of("en", "fr");

  private record State(String alone, String inSentence) {}

  private final String language;
  private final Map<String, String> texts;
  private final Map<String, State> states;

  private Words(String language, Map<String, String> texts, Map<String, State> states) {
    this.language = language;
    this.texts = texts;
    this.states = states;
  }

  /** The words of a language; of the default one where there are none. */
  static Words of(String language) {
    String known = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
    Map<String, String> texts =
        Resource.rows(known + ".tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    int column = 1 + 2 * LANGUAGES.indexOf(known);
    Map<String, State> states = new HashMap<>();
    for (List<String> row : Resource.rows("countries.tsv")) {
      states.put(row.get(0), new State(row.get(column), row.get(column + 1)));
    }
    return new Words(known, texts, states);
  }

  /** ISO 639-1. */
  String language() {
    return language;
  }

  /**
   * The words of a key with {@code {0}}, {@code {1}} … replaced.
   *
   * @throws IllegalArgumentException if there are none
   */
  String text(String key, Object... arguments) {
    String template = texts.get(key);
    if (template == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    if (arguments.length == 0) {
      return template;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      char here = template.charAt(at);
      int argument = here == '{' ? template.charAt(at + 1) - '0' : -1;
      if (argument >= 0 && argument < arguments.length) {
        out.append(arguments[argument]);
        at += 3;
      } else {
        out.append(here);
        at++;
      }
    }
    return out.toString();
  }

  /** The same by number: the key's {@code .one} or {@code .many}, the number being {@code {0}}. */
  String count(String key, int count) {
    return plural(key, count, number(count));
  }

  /** The key's {@code .one} or {@code .many} for the number, with other words put in. */
  String plural(String key, int count, Object... arguments) {
    List<String> singular = List.of(text("plural.one").split(" "));
    return text(key + (singular.contains(Integer.toString(count)) ? ".one" : ".many"), arguments);
  }

  /** "A, B and C". */
  String list(List<String> items) {
    if (items.isEmpty()) {
      return "";
    }
    String last = items.get(items.size() - 1);
    if (items.size() == 1) {
      return last;
    }
    String head = String.join(text("list.comma"), items.subList(0, items.size() - 1));
    return text("list.and", head, last);
  }

  String quoted(String words) {
    return text("quote", words);
  }

  /** A number with groups of three digits; years do not come this way. */
  String number(double value) {
    if (value != Math.rint(value) || Math.abs(value) >= 1e15) {
      return Double.toString(value).replace(".", text("digits.point"));
    }
    String digits = String.format(Locale.ROOT, "%,d", (long) value);
    return value > -10_000 && value < 10_000
        ? Long.toString((long) value)
        : digits.replace(",", text("digits.group"));
  }

  /** The name of a language. */
  String languageName(String code) {
    String name = texts.get("name." + code);
    return name == null ? code : name;
  }

  /** The name of a state by its ISO 3166-1 code, or null where it is not known. */
  @Nullable String state(String code, boolean inSentence) {
    State state = states.get(code);
    return state == null ? null : inSentence ? state.inSentence() : state.alone();
  }

  /** An ISO 8601 year, month, week or day in words; as it stands where it is none of them. */
  String date(String iso) {
    String[] parts = iso.split("-");
    try {
      if (parts.length >= 2 && parts[1].startsWith("W")) {
        return text("date.week", Integer.parseInt(parts[1].substring(1)), parts[0]);
      } else if (parts.length == 2) {
        return text("date.month", month(parts[1]), parts[0]);
      } else if (parts.length == 3) {
        int day = Integer.parseInt(parts[2]);
        return text(day == 1 ? "date.first" : "date.day", day, month(parts[1]), parts[0]);
      }
    } catch (IllegalArgumentException e) {
      // Not a date of these forms: shown as it is written.
      return iso;
    }
    return iso;
  }

  private String month(String digits) {
    return text("month." + Integer.parseInt(digits));
  }

  String period(@Nullable Period period) {
    if (period == null || (period.from() == null && period.to() == null)) {
      return text("date.none");
    } else if (period.to() == null) {
      return text("date.from", date(Objects.requireNonNull(period.from())));
    } else if (period.from() == null) {
      return text("date.until", date(period.to()));
    } else if (period.from().equals(period.to())) {
      return date(period.from());
    }
    return range(period.from(), period.to());
  }

  /** "25 to 26 March 2024": what both ends share is said once. */
  private String range(String from, String to) {
    String first = date(from);
    String last = date(to);
    int same = Math.min(from.lastIndexOf('-'), to.lastIndexOf('-'));
    if (same > 0
        && from.length() == to.length()
        && from.substring(0, same).equals(to.substring(0, same))
        && first.contains(" ")
        && !from.contains("W")) {
      first = first.substring(0, first.indexOf(' '));
    }
    return text("date.range", first, last);
  }
}
