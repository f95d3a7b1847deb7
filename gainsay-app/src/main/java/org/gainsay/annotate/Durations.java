package org.gainsay.annotate;

import java.math.BigDecimal;

/** Units of time as TIMEX3 and ISO 8601 write them: D, W, M, Q, Y, DE, CE, WE, TH, TM, TS. */
final class Durations {
  private Durations() {}

  /**
   * The operation {@code duration}: {@code num} of {@code unit}, with {@code half=.5} and a half;
   * {@code X} when it is vague.
   */
  static String value(TimeMatch match) {
    return duration(match.get("num", "X") + match.get("half", ""), match.get("unit", "D"));
  }

  private static String duration(String number, String unit) {
    if (number.endsWith(".5") && !half(unit).isEmpty()) {
      String whole = number.substring(0, number.length() - 2);
      String nothing = unit.startsWith("T") ? "PT" : "P";
      return (whole.equals("0") ? nothing : duration(whole, unit)) + half(unit);
    }
    return switch (unit) {
      case "DE" -> "P" + times(number, 10) + "Y";
      case "CE" -> "P" + times(number, 100) + "Y";
      case "Q" -> "P" + times(number, 3) + (number.equals("X") ? "Q" : "M");
      case "TH", "TM", "TS" -> "PT" + number + unit.substring(1);
      default -> "P" + number + unit;
    };
  }

  /** Half a unit where it is a whole number of the next. */
  private static String half(String unit) {
    return switch (unit) {
      case "Y" -> "6M";
      case "TH" -> "30M";
      case "TM" -> "30S";
      default -> "";
    };
  }

  private static String times(String number, int factor) {
    return number.equals("X")
        ? "X"
        : plain(new BigDecimal(number).multiply(BigDecimal.valueOf(factor)));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** The operation {@code set}: every unit, weekday, month or season. */
  static String set(TimeMatch match) {
    if (match.has("value")) {
      return match.get("value", "");
    } else if (match.has("weekday")) {
      return "XXXX-WXX-" + match.get("weekday", "1") + suffix(match);
    } else if (match.has("month")) {
      return "XXXX-" + Normaliser.two(match.number("month", 1));
    } else if (match.has("season")) {
      return "XXXX-" + match.get("season", "SP");
    } else if (match.has("daypart")) {
      return "XXXX-XX-XX" + suffix(match);
    }
    return duration(match.get("num", "1"), match.get("unit", "D"));
  }

  private static String suffix(TimeMatch match) {
    return match.has("daypart") ? "T" + match.get("daypart", "") : "";
  }

  static Grain grain(String unit) {
    return switch (unit) {
      case "W" -> Grain.WEEK;
      case "WE" -> Grain.WEEKEND;
      case "M" -> Grain.MONTH;
      case "Q" -> Grain.QUARTER;
      case "Y" -> Grain.YEAR;
      case "DE" -> Grain.DECADE;
      case "CE" -> Grain.CENTURY;
      default -> Grain.DAY;
    };
  }

  static Grain grainOfPart(String part) {
    return switch (part.charAt(0)) {
      case 'Q' -> Grain.QUARTER;
      case 'H' -> Grain.HALF;
      default -> Grain.SEASON;
    };
  }

  /** The month a part of the year begins with, 0 if there is no such part. */
  static int firstMonth(String part) {
    return switch (part) {
      case "Q1", "H1" -> 1;
      case "Q2" -> 4;
      case "Q3", "H2" -> 7;
      case "Q4" -> 10;
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      case "WI" -> 12;
      default -> 0;
    };
  }
}
