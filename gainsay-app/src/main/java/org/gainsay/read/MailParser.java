package org.gainsay.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/** A mail taken apart (RFC 5322, RFC 2045 to 2049): its head and the parts that hold no others. */
final class MailParser {
  private static final int DEEPEST = 50;

  private final Budget budget;
  private final Map<String, String> head = new HashMap<>();
  private final List<MailPart> parts = new ArrayList<>();

  /** The parts around, innermost first: where its parts begin, and its kind. */
  private final Deque<Around> around = new ArrayDeque<>();

  private MailField type = MailField.NONE;
  private MailField disposition = MailField.NONE;
  private @Nullable String boundary;

  private record Around(int first, boolean alternative) {}

  MailParser(Budget budget) {
    this.budget = budget;
  }

  /**
   * Takes the mail apart; what is found before a fault is kept.
   *
   * @throws MimeException if it is broken or its parts lie too deep in one another
   */
  void parse(byte[] bytes) throws MimeException, IOException {
    MimeConfig config =
        MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(10_000).build();
    MimeTokenStream stream = new MimeTokenStream(config);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      take(state, stream);
    }
  }

  private void take(EntityState state, MimeTokenStream stream) throws MimeException, IOException {
    switch (state) {
      case T_START_HEADER -> {
        type = MailField.NONE;
        disposition = MailField.NONE;
      }
      case T_FIELD -> field(stream.getField());
      case T_START_MULTIPART -> {
        boundary = around.isEmpty() ? stream.getBodyDescriptor().getBoundary() : boundary;
        String kind = stream.getBodyDescriptor().getMimeType();
        around.push(new Around(parts.size(), kind.equalsIgnoreCase("multipart/alternative")));
        if (around.size() > DEEPEST) {
          throw new MimeException("parts lie deeper in one another than " + DEEPEST);
        }
      }
      case T_END_MULTIPART -> around.pop();
      case T_BODY -> body(stream);
      default -> {}
    }
  }

  private void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    if (name.equals("content-type")) {
      type = MailField.of(field);
    } else if (name.equals("content-disposition")) {
      disposition = MailField.of(field);
    }
    if (around.isEmpty() && parts.isEmpty()) {
      head.putIfAbsent(name, decoded(field.getBody()));
    }
  }

  private void body(MimeTokenStream stream) throws IOException {
    budget.record();
    String kind = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    String name = disposition.fileName("filename");
    boolean alternative =
        around.stream()
            .anyMatch(
                one ->
                    one.alternative()
                        && parts.subList(one.first(), parts.size()).stream()
                            .anyMatch(MailParser::isPlain));
    parts.add(
        new MailPart(
            kind,
            type.parameter("charset"),
            name != null ? name : type.fileName("name"),
            disposition.value().equals("attachment"),
            "flowed".equalsIgnoreCase(type.parameter("format")),
            kind.equals("text/html") && alternative,
            stream.getDecodedInputStream().readAllBytes()));
  }

  private static boolean isPlain(MailPart part) {
    return part.isWords("text/plain")
        && !new String(part.bytes(), StandardCharsets.ISO_8859_1).isBlank();
  }

  /** Encoded words (RFC 2047) read; bare bytes are UTF-8 (RFC 6532) where they can be. */
  static String decoded(@Nullable String body) {
    String unfolded = body == null ? "" : MimeUtil.unfold(body).strip();
    if (unfolded.chars().anyMatch(c -> c >= 0x80 && c <= 0xFF)) {
      byte[] bytes = unfolded.getBytes(StandardCharsets.ISO_8859_1);
      try {
        unfolded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        return unfolded;
      }
    }
    return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT);
  }

  /** A field of the mail's head, decoded; empty for none. */
  String head(String name) {
    return head.getOrDefault(name, "");
  }

  List<MailPart> parts() {
    return parts;
  }

  /** The mark between the outermost parts; null for a mail of one part. */
  @Nullable String boundary() {
    return boundary;
  }
}
