package org.gainsay.group;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;

/**
 * Addresses without what does not say which report they are of: scheme, {@code www.}, forms for
 * telephones, traces of where a reader came from, the place in the page, an archive around them.
 * What is left out beyond RFC 3986's own rules stands in {@code any/addresses.tsv}.
 */
final class Addresses {
  private static final int LONGEST = 4_000;

  /** Archives of archives are rare. */
  private static final int WRAPS = 3;

  private static final Pattern SCHEME = Pattern.compile("(?i)^https?:/{1,2}");
  private static final Pattern PARTS = Pattern.compile("^([^/?#]+)([^?#]*)(?:\\?([^#]*))?");
  private static final Pattern HELD = Pattern.compile("(?i)^[^?#]*?/(https?:/{1,2}[^/].*)$");
  private static final Pattern TAKEN =
      Pattern.compile(
          "/(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:[a-z]{2}_)?/https?:/",
          Pattern.CASE_INSENSITIVE);

  private final List<Table.Row> rows;

  Addresses(Lexicons lexicons) {
    this.rows = lexicons.table(Lexicons.ANY, "addresses").rows();
  }

  /** The address laid bare; empty where it is none of a report: no address, or only a host's. */
  Optional<String> plain(String address) {
    String rest = address.strip();
    if (rest.length() > LONGEST || (rest.contains("://") && !SCHEME.matcher(rest).find())) {
      return Optional.empty();
    }
    rest = SCHEME.matcher(rest).replaceFirst("");
    for (int i = 0; i < WRAPS; i++) {
      rest = unwrapped(rest);
    }
    Matcher parts = PARTS.matcher(rest);
    if (!parts.find()) {
      return Optional.empty();
    }
    String host = host(parts.group(1));
    String path = path(parts.group(2));
    String query = query(parts.group(3) == null ? "" : parts.group(3));
    boolean named = host.indexOf('.') > 0 && host.indexOf(' ') < 0;
    return !named || (path.isEmpty() && query.isEmpty())
        ? Optional.empty()
        : Optional.of(host + path + (query.isEmpty() ? "" : "?" + query));
  }

  /** When an archive took it in, by the fourteen digits that many put before the address. */
  static Optional<String> taken(String address) {
    Matcher at = TAKEN.matcher(address.length() > LONGEST ? "" : address);
    return at.find()
        ? Optional.of(
            "%s-%s-%sT%s:%s:%sZ"
                .formatted(
                    at.group(1), at.group(2), at.group(3), at.group(4), at.group(5), at.group(6)))
        : Optional.empty();
  }

  private String unwrapped(String rest) {
    Matcher held = HELD.matcher(rest);
    if (held.find()) {
      return SCHEME.matcher(held.group(1)).replaceFirst("");
    }
    for (String wrap : values("wrap")) {
      int at = rest.toLowerCase(Locale.ROOT).indexOf(wrap);
      boolean whole = at == 0 || (at > 0 && rest.charAt(at - 1) == '.');
      if (whole && rest.lastIndexOf('/', at) < 0) {
        return rest.substring(at + wrap.length());
      }
    }
    return rest;
  }

  private List<String> values(String kind) {
    return rows.stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("value"))
        .toList();
  }

  private String host(String written) {
    String host = written.substring(written.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    host = host.replaceFirst(":(?:80|443)?$", "").replaceFirst("\\.$", "");
    for (String first : values("host")) {
      String rest = host.startsWith(first + ".") ? host.substring(first.length() + 1) : "";
      host = rest.indexOf('.') > 0 ? rest : host;
    }
    return host;
  }

  private String path(String written) {
    String path = escapes(written).replaceAll("/{2,}", "/");
    for (String start : values("start")) {
      path = path.startsWith(start) ? path.substring(start.length() - 1) : path;
    }
    path = withoutSlash(path);
    for (String ending : values("ending")) {
      boolean more = path.length() > ending.length();
      path =
          more && path.endsWith(ending) ? path.substring(0, path.length() - ending.length()) : path;
    }
    return withoutSlash(path);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** The same escapes always in the same letters (RFC 3986, 6.2.2.1). */
  private static String escapes(String text) {
    return Pattern.compile("%[0-9a-fA-F]{2}")
        .matcher(text)
        .replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
  }

  private String query(String written) {
    List<String> traces = values("parameter");
    TreeSet<String> kept = new TreeSet<>();
    for (String part : written.split("[&;]")) {
      String name = part.split("=", 2)[0].toLowerCase(Locale.ROOT);
      boolean trace =
          traces.stream()
              .anyMatch(
                  one ->
                      one.endsWith("*")
                          ? name.startsWith(one.substring(0, one.length() - 1))
                          : name.equals(one));
      if (!part.isEmpty() && !trace) {
        kept.add(escapes(part));
      }
    }
    return String.join("&", kept);
  }
}
