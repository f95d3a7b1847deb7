package org.gainsay.ud.engine;

/**
 * How a lemma is made from a form: how its letters are cased, how many characters fall at the end
 * and what is put there. Written {@code case, number, ending}: {@code l3y} makes city of Cities.
 */
public final class LemmaScript {
  private LemmaScript() {}

  /** The script that makes {@code lemma} of {@code form}. */
  public static String of(String form, String lemma) {
    String best = null;
    for (String way : new String[] {"l", "k", "t", "u"}) {
      String cased = cased(way.charAt(0), form);
      int common = 0;
      while (common < Math.min(cased.length(), lemma.length())
          && cased.charAt(common) == lemma.charAt(common)) {
        common++;
      }
      String script = way + (char) ('0' + Math.min(70, form.length() - common));
      script += lemma.substring(common);
      boolean whole = common == 0 && !lemma.isEmpty();
      String tried = whole ? "=" + "0" + lemma : script;
      if (best == null || tried.length() < best.length() && !whole) {
        best = tried;
      }
      if (!whole && form.length() - common <= 70 && apply(script, form).equals(lemma)) {
        best = shorter(best, script);
      }
    }
    return best == null || !apply(best, form).equals(lemma) ? "=0" + lemma : best;
  }

  private static String shorter(String a, String b) {
    return b.length() < a.length() || b.length() == a.length() && b.charAt(1) < a.charAt(1) ? b : a;
  }

  /** The lemma that a script makes of a form. */
  public static String apply(String script, String form) {
    char way = script.charAt(0);
    if (way == '=') {
      return script.substring(2);
    }
    String cased = cased(way, form);
    int cut = script.charAt(1) - '0';
    if (cut == 0 && script.length() == 2) {
      return cased;
    }
    int kept = Math.max(0, cased.length() - cut);
    return kept == 0 && script.length() == 2
        ? cased
        : cased.substring(0, kept) + script.substring(2);
  }

  private static String cased(char way, String form) {
    return switch (way) {
      case 'l' -> lower(form);
      case 'u' -> form.toUpperCase(java.util.Locale.ROOT);
      case 't' -> title(form);
      default -> form;
    };
  }

  private static String title(String form) {
    if (form.length() < 2) {
      return form;
    }
    String rest = form.substring(1);
    String low = lower(rest);
    return low.equals(rest) ? form : form.charAt(0) + low;
  }

  /** Lower case; the same string if it is lower already. */
  private static String lower(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= 0x80 && Character.toLowerCase(c) != c) {
        return form.toLowerCase(java.util.Locale.ROOT);
      }
    }
    return form;
  }
}
