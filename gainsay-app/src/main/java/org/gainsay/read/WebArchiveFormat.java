package org.gainsay.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.model.Cut;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * Web archives (WARC, ISO 28500; the older ARC): what servers answered, record by record, however
 * many there are. Requests, redirections, errors, pictures and scripts are passed over and counted.
 * The same bytes again are not read again.
 */
final class WebArchiveFormat implements Format {
  private static final Set<String> TYPES =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/markdown",
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "message/rfc822",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/xml",
          "text/xml");

  private static final int OK = 200;
  private static final int NOT_AUTHORITATIVE = 203;

  /** The documents by the digest of their bytes. */
  private final Map<String, String> seen = new HashMap<>();

  private int passedOver;
  private long number;

  @Override
  public void read(Source source, Intake intake) throws IOException {
    boolean arc = source.head()[0] == 'f'; // "filedesc://"
    try {
      int longestHead = intake.limit(Reader.Limit.LINE);
      records(
          arc
              ? new ArcRecords(source.in(), longestHead)
              : new WarcRecords(source.in(), longestHead),
          source,
          intake);
    } catch (EOFException e) {
      intake.problem("read.truncated", source.path(), cut());
    }
    if (passedOver > 0) {
      intake.skipped(source.path() + " (" + passedOver + " records of other kinds)");
    }
  }

  private void records(WebRecords records, Source source, Intake intake) throws IOException {
    boolean more = true;
    while (more) {
      try {
        InputStream bytes = records.next();
        more = bytes != null;
        if (bytes != null) {
          intake.budget().record();
          record(source, ++number, bytes, records.start(), intake);
        }
      } catch (WebRecords.Damage e) {
        intake.budget().record();
        damaged(source, String.valueOf(e.getMessage()), "byte " + records.start(), intake);
      } catch (DamagedException e) {
        intake.budget().record();
        damaged(
            source,
            String.valueOf(e.getMessage()),
            "the gzip member at byte " + e.offset(),
            intake);
        records.goOn(e);
      }
    }
  }

  private static void damaged(Source source, String what, String where, Intake intake) {
    String message = "It is damaged at " + where + ": " + what + "; reading goes on behind it.";
    intake.problem("read.broken", source.path(), message);
  }

  private void record(Source source, long index, InputStream bytes, long start, Intake intake)
      throws IOException {
    try {
      Optional<WarcRecord> record = new WarcReader(Channels.newChannel(bytes)).next();
      if (record.isPresent()) {
        record(source, index, record.get(), intake);
      }
    } catch (ParsingException e) {
      damaged(source.record(index), "its head cannot be read", "byte " + start, intake);
    }
  }

  private String cut() {
    return "It is cut off in or after record " + number + "; what is whole is read.";
  }

  private void record(Source source, long index, WarcRecord record, Intake intake)
      throws IOException {
    Answer answer;
    try {
      answer = answer(record);
    } catch (ParsingException e) {
      String message = "Its HTTP head cannot be read.";
      intake.problem("read.broken", source.record(index).path(), message);
      return;
    }
    if (answer == null) {
      passedOver += record instanceof WarcTargetRecord ? 1 : 0;
      return;
    }
    boolean part = record.truncated() != WarcTruncationReason.NOT_TRUNCATED;
    if (part) {
      String message = "The crawler cut it off; what it has is read.";
      intake.problem("read.truncated", source.record(index).path(), message);
    }
    Edition edition =
        new Edition(
            null,
            IsoMoment.of(record.date().toString()),
            part ? new Cut(Cut.Sign.ARCHIVE, null) : null);
    Source inner = answer.source(source, index, edition);
    byte[] bytes = intake.bytes(inner);
    if (bytes != null && bytes.length > 0) {
      read(inner, bytes, intake);
    }
  }

  private void read(Source inner, byte[] bytes, Intake intake) throws IOException {
    String key = Digest.of(String.valueOf(inner.charset()).getBytes(StandardCharsets.UTF_8), bytes);
    String known = seen.get(key);
    if (known != null) {
      if (!known.isEmpty()) {
        intake.again(known, inner.path());
      }
      return;
    }
    int before = intake.documents();
    intake.read(inner.holding(new ByteArrayInputStream(bytes)));
    seen.put(key, intake.documents() == before + 1 ? intake.lastId() : "");
  }

  /**
   * What a server gave.
   *
   * @param address where
   * @param language that is told beside it
   */
  private record Answer(
      InputStream body, String address, @Nullable String charset, @Nullable String language) {
    Source source(Source archive, long number, Edition edition) {
      Metadata metadata = new Metadata(null, address, null, language, null, List.of(), edition);
      return archive.record(number).told(charset, metadata).holding(body).deeper();
    }
  }

  /** Null where the record is no report. */
  private static @Nullable Answer answer(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response.target())) {
      HttpResponse http = response.http();
      boolean good = http.status() == OK || http.status() == NOT_AUTHORITATIVE;
      MediaType type = type(http.headers().first("Content-Type"));
      return good && isRead(type, response.target())
          ? new Answer(
              http.bodyDecoded().stream(),
              response.target(),
              charset(type),
              Languages.code(http.headers().first("Content-Language").orElse(null)))
          : null;
    } else if (record instanceof WarcResource || record instanceof WarcConversion) {
      String target = ((WarcTargetRecord) record).target();
      MediaType type = type(record.headers().first("Content-Type"));
      return type != null && isHttp(target) && isRead(type, target)
          ? new Answer(record.body().stream(), target, charset(type), null)
          : null;
    }
    return null;
  }

  private static boolean isHttp(String address) {
    return address.regionMatches(true, 0, "http", 0, 4);
  }

  private static @Nullable MediaType type(Optional<String> header) {
    return header.map(MediaType::parseLeniently).orElse(null);
  }

  private static boolean isRead(@Nullable MediaType type, String address) {
    boolean robots = address.matches("(?i)https?://[^/]+/robots\\.txt"); // RFC 9309
    return !robots
        && (type == null || TYPES.contains(type.base().toString().toLowerCase(Locale.ROOT)));
  }

  private static @Nullable String charset(@Nullable MediaType type) {
    return type == null ? null : type.parameters().get("charset");
  }
}
