package org.gainsay.keep.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.keep.Archive;
import org.gainsay.keep.Finder;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.Publication;
import org.gainsay.model.Report;
import org.gainsay.model.Text;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * An archive in one SQLite file.
 *
 * <p>First version: reports, entities, events and claims as rows; affairs are made anew by each run
 * and are not kept.
 */
public final class SqlArchive implements Archive, Finder {
  private final Handle handle;

  private SqlArchive(Handle handle) {
    this.handle = handle;
  }

  /**
   * Opens the archive, making it where there is none.
   *
   * @throws IOException if the file cannot be opened as one
   */
  public static SqlArchive open(Path file) throws IOException {
    try {
      Handle handle = Jdbi.create("jdbc:sqlite:" + file).open();
      return new SqlArchive(prepared(handle));
    } catch (JdbiException e) {
      throw new IOException("it cannot be opened as an archive", e);
    }
  }

  private static Handle prepared(Handle handle) {
    try {
      for (String statement : statement("schema").split(";\\s*\n")) {
        handle.execute(statement);
      }
      return handle;
    } catch (JdbiException e) {
      handle.close();
      throw e;
    }
  }

  @Override
  public void keep(CaseFile file) {
    handle.useTransaction(
        transaction -> {
          Map<String, Text> texts = new HashMap<>();
          for (Report report : file.documents()) {
            texts.put(report.id(), report.text());
            keep(transaction, report);
          }
          file.entities().forEach(entity -> keep(transaction, entity));
          file.events().forEach(event -> keep(transaction, event));
          file.claims().forEach(claim -> keep(transaction, claim, texts.get(claim.document())));
        });
  }

  private static void keep(Handle handle, Report report) {
    Publication published = report.metadata().published();
    try (Update update = handle.createUpdate(statement("keep-report"))) {
      update
          .bind("id", report.id())
          .bind("path", report.path())
          .bind("outlet", report.metadata().outlet())
          .bind("address", report.metadata().address())
          .bind("language", report.language())
          .bind("published", published == null ? null : published.date())
          .bind("text", report.text().string())
          .execute();
    }
  }

  private static void keep(Handle handle, Entity entity) {
    try (Update update = handle.createUpdate(statement("keep-entity"))) {
      update
          .bind("id", entity.id())
          .bind("type", word(entity.type()))
          .bind("name", entity.name())
          .execute();
    }
  }

  private static void keep(Handle handle, Event event) {
    try (Update update = handle.createUpdate(statement("keep-event"))) {
      update
          .bind("id", event.id())
          .bind("type", word(event.type()))
          .bind("status", word(event.status()))
          .bind("begins", event.time() == null ? null : event.time().from())
          .bind("ends", event.time() == null ? null : event.time().to())
          .execute();
    }
  }

  private static void keep(Handle handle, Claim claim, @Nullable Text text) {
    String words =
        text == null
            ? ""
            : claim.content().stream().map(text::slice).collect(Collectors.joining(" … "));
    try (Update update = handle.createUpdate(statement("keep-claim"))) {
      update
          .bind("id", claim.id())
          .bind("report", claim.document())
          .bind("source", claim.source().entity())
          .bind("stance", word(claim.stance()))
          .bind("words", words)
          .execute();
    }
  }

  @Override
  public List<Found> find(String words, int limit) {
    List<String> wanted =
        Arrays.stream(words.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(statement("find-claims"))
        .map(
            (row, context) ->
                new Found(
                    row.getString("id"),
                    row.getString("report"),
                    row.getString("path"),
                    row.getString("published"),
                    row.getString("source"),
                    row.getString("stance"),
                    row.getString("words")))
        .stream()
        .filter(found -> holds(found, wanted))
        .limit(limit)
        .toList();
  }

  /** SQLite folds the case of ASCII alone, so words are compared here. */
  private static boolean holds(Found found, List<String> wanted) {
    String said = ((found.source() == null ? "" : found.source()) + " " + found.words());
    String folded = said.toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(word -> folded.contains(word.toLowerCase(Locale.ROOT)));
  }

  @Override
  public void close() {
    handle.close();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String statement(String name) {
    try (InputStream in = SqlArchive.class.getResourceAsStream(name + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no statement " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "a statement of the program itself cannot be read: " + name, e);
    }
  }
}
