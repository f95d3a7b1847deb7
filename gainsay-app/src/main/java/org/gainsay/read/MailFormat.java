package org.gainsay.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.gainsay.model.Basis;
import org.gainsay.model.Metadata;
import org.gainsay.model.Publication;
import org.gainsay.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * Mails: the plain words where there are any, else the page; attachments as files of their own. The
 * subject is the title, who sent it the author, the day it was sent, at that place, the day of
 * publication.
 */
final class MailFormat implements Format {
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b(\\d{1,2})\\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s+(\\d{4})");
  private static final Pattern REPLY = Pattern.compile("(?i)^(?:(?:re|fwd?|tr|aw|wg)\\s*:\\s*)+");
  private static final Pattern SENDER = Pattern.compile("\\s*\"?([^\"<>@,]{2,80}?)\"?\\s*<[^<>]*>");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  @Override
  public void read(Source source, Intake intake) throws IOException {
    byte[] bytes = intake.bytes(source);
    if (bytes == null) {
      return;
    }
    MailParser mail = new MailParser(intake.budget());
    try {
      mail.parse(bytes);
    } catch (MimeException e) {
      intake.problem("read.broken", source.path(), "It is a broken mail: " + e.getMessage() + ".");
    }
    String mark = mail.boundary();
    String whole = new String(bytes, StandardCharsets.ISO_8859_1);
    if (mark != null && !whole.contains("--" + mark + "--")) {
      intake.problem("read.truncated", source.path(), "It is cut off; what it has is read.");
    }
    boolean said = words(source, mail, intake);
    boolean held = attachments(source, mail, intake);
    if (!said && !held) {
      intake.problem("read.empty", source.path(), "The mail has no words that can be read.");
    }
  }

  private static boolean words(Source source, MailParser mail, Intake intake) {
    StringBuilder text = new StringBuilder();
    for (MailPart part : mail.parts()) {
      String words = part.isWords("text/plain") ? decoded(source, part, intake) : "";
      text.append(text.length() > 0 && !words.isBlank() ? "\n\n" : "");
      text.append(words.isBlank() ? "" : words);
    }
    if (text.length() > 0) {
      TextFormat.plain(source, text.toString(), false, metadata(mail), intake);
      return true;
    }
    for (MailPart part : mail.parts()) {
      String page = part.isWords("text/html") ? decoded(source, part, intake) : "";
      if (!page.isBlank()) {
        TextFormat.page(source, page, metadata(mail), intake);
        return true;
      }
    }
    return false;
  }

  private static String decoded(Source source, MailPart part, Intake intake) {
    Decoder.Result decoded = new Decoder(part.bytes(), part.charset()).decode();
    if (decoded.fault() != null) {
      intake.problem("read.not-text", source.path(), decoded.fault());
      return "";
    }
    String text = decoded.text().replace("\r\n", "\n");
    return part.flowed() ? FlowedText.joined(text) : text;
  }

  /** Whether there was one. */
  private static boolean attachments(Source source, MailParser mail, Intake intake)
      throws IOException {
    boolean plain = mail.parts().stream().anyMatch(part -> part.isWords("text/plain"));
    boolean found = false;
    boolean page = plain;
    int number = 0;
    for (MailPart part : mail.parts()) {
      number++;
      boolean body = part.isWords("text/plain") || (part.isWords("text/html") && !page);
      page |= part.isWords("text/html");
      String name = part.fileName(number);
      if (body || part.withPlain()) {
        continue;
      }
      if (name == null) {
        intake.skipped(source.path() + "!/part-" + number);
      } else if (new EntryName(name).isAccepted(source, intake)) {
        found = true;
        Source inner = source.inner(name, new ByteArrayInputStream(part.bytes()));
        intake.read(inner.told(part.charset(), sent(mail)));
      }
    }
    return found;
  }

  private static Metadata metadata(MailParser mail) {
    String subject = REPLY.matcher(mail.head("subject").strip()).replaceFirst("").strip();
    Matcher archived = Pattern.compile("https?://[^\\s<>]+").matcher(mail.head("archived-at"));
    String outlet = mail.head("organization").strip();
    return new Metadata(
        subject.isEmpty() ? null : new Title(subject, null),
        archived.find() ? archived.group() : null,
        outlet.isEmpty() ? null : outlet,
        Languages.code(mail.head("content-language")),
        published(mail),
        authors(mail));
  }

  /** What of the mail holds for its attachments too: that they were published by then. */
  private static Metadata sent(MailParser mail) {
    return Metadata.NONE.withPublished(published(mail));
  }

  private static @Nullable Publication published(MailParser mail) {
    Matcher date = DATE.matcher(mail.head("date"));
    if (!date.find()) {
      return null;
    }
    int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
    String day = "%s-%02d-%02d".formatted(date.group(3), month, Integer.parseInt(date.group(1)));
    return IsoDay.exactly(day).map(iso -> new Publication(iso, Basis.STATED, null)).orElse(null);
  }

  private static List<String> authors(MailParser mail) {
    List<String> authors = new ArrayList<>();
    Matcher sender = SENDER.matcher(mail.head("from"));
    while (sender.find()) {
      authors.add(sender.group(1).strip());
    }
    return authors;
  }
}
