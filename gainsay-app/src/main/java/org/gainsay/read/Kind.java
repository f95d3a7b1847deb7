package org.gainsay.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file is, told from its first bytes, never from its name. */
enum Kind {
  GZIP("gzip file", true),
  ZIP("zip file", true),
  TAR("tar file", true),
  WEB_ARCHIVE("web archive", true),
  JSON("JSON file", false),
  TABLE("table", false),
  FEED("feed", false),
  MAIL("mail", true),
  PDF("PDF", false),
  TEXT("text", false);

  /** First elements of feeds, in small letters and without prefix. */
  private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf");

  private static final int TAR_HEADER = 512;
  private static final int TAR_CHECKSUM = 148;
  private static final int CHECKSUM_LENGTH = 8;

  private final String said;
  private final boolean container;

  Kind(String said, boolean container) {
    this.said = said;
    this.container = container;
  }

  /** Its name in a sentence. */
  String said() {
    return said;
  }

  /** Whether files lie in it that may themselves be of any kind. */
  boolean isContainer() {
    return container;
  }

  /**
   * The kind of a file.
   *
   * @param head its first bytes, {@link Source#HEAD} of them where it has so many
   */
  static Kind of(byte[] head) {
    if (starts(head, 0x1F, 0x8B)) {
      return GZIP;
    } else if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return ZIP;
    } else if (starts(head, 'W', 'A', 'R', 'C', '/')
        || starts(head, 'f', 'i', 'l', 'e', 'd', 'e', 's', 'c', ':', '/', '/')) {
      return WEB_ARCHIVE;
    } else if (isPdf(head)) {
      return PDF;
    }
    return isTar(head) ? TAR : written(head);
  }

  /** Kinds that are text themselves. */
  private static Kind written(byte[] head) {
    Charset charset = HeadCharset.of(head);
    String text = HeadCharset.text(head, charset);
    if (JsonFormat.isOne(text)) {
      return JSON;
    } else if (FEEDS.contains(rootElement(text))) {
      return FEED;
    } else if (MailHead.isOne(text)) {
      return MAIL;
    }
    return TableHead.isOne(text) ? TABLE : TEXT;
  }

  /** A PDF may have a little before its mark (ISO 32000-1, annex H.3.4.1). */
  private static boolean isPdf(byte[] head) {
    int length = Math.min(head.length, 1024);
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    int at = start.indexOf("%PDF-");
    return at == 0 || (at > 0 && start.substring(0, at).isBlank()) || (at == 3 && isMark(head));
  }

  private static boolean isMark(byte[] head) {
    return starts(head, 0xEF, 0xBB, 0xBF);
  }

  /** A header of tar sums up to the number that stands in it (POSIX.1-1988, ustar). */
  private static boolean isTar(byte[] head) {
    if (head.length < TAR_HEADER || head[0] == 0) {
      return false;
    }
    long sum = 0;
    for (int i = 0; i < TAR_HEADER; i++) {
      boolean own = i >= TAR_CHECKSUM && i < TAR_CHECKSUM + CHECKSUM_LENGTH;
      sum += own ? ' ' : head[i] & 0xFF;
    }
    String octal =
        new String(head, TAR_CHECKSUM, CHECKSUM_LENGTH, StandardCharsets.ISO_8859_1)
            .replace('\0', ' ')
            .strip();
    return !octal.isEmpty()
        && octal.chars().allMatch(c -> c >= '0' && c <= '7')
        && Long.parseLong(octal, 8) == sum;
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The name of a document's first element in small letters, without prefix of a namespace; empty
   * where it begins otherwise. What goes before it (XML declaration, comments, document type) is
   * passed over.
   */
  static String rootElement(String text) {
    int at = 0;
    while (true) {
      while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
        at++;
      }
      if (at >= text.length() || text.charAt(at) != '<') {
        return "";
      }
      if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!", at)) {
        at = afterDeclaration(text, at);
      } else {
        return name(text, at + 1);
      }
    }
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  /** A document type may hold declarations in brackets. */
  private static int afterDeclaration(String text, int from) {
    int close = text.indexOf('>', from);
    int bracket = text.indexOf('[', from);
    return bracket >= 0 && bracket < close
        ? after(text, ">", after(text, "]", bracket) - 1)
        : after(text, ">", from);
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(from, end);
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
