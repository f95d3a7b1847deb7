package org.gainsay.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments in machine-readable metadata, as precise as they are told. */
final class IsoMoment {
  private IsoMoment() {}

  /**
   * To the second in UTC where a time with its offset is told (RFC 3339, RFC 1123), else the day;
   * null where the stamp is neither.
   */
  static @Nullable String of(@Nullable String stamp) {
    if (stamp == null) {
      return null;
    }
    String text = stamp.strip().replaceFirst("(?<=[+-]\\d\\d)(?=\\d\\d$)", ":");
    for (DateTimeFormatter form :
        new DateTimeFormatter[] {
          DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME
        }) {
      try {
        OffsetDateTime moment = OffsetDateTime.parse(text, form);
        if (moment.getYear() >= 1 && moment.getYear() <= 9998) {
          return moment
              .toInstant()
              .truncatedTo(ChronoUnit.SECONDS)
              .atOffset(ZoneOffset.UTC)
              .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'"));
        }
      } catch (DateTimeException e) {
        continue;
      }
    }
    return IsoDay.of(text).orElse(null);
  }

  /** The first of the stamps that is one. */
  static @Nullable String first(Iterable<? extends @Nullable String> stamps) {
    for (String stamp : stamps) {
      String moment = of(stamp);
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }
}
