package org.gainsay.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.model.Document;
import org.gainsay.model.Problem;

/** Takes what a reader tells. */
final class Gathered implements Reader.Sink {
  final List<Document> documents = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final List<String> skipped = new ArrayList<>();
  final List<String> again = new ArrayList<>();

  /** What stands in the bytes, read as from a pipe: the path is "-". */
  static Gathered of(byte[] bytes) {
    return of(bytes, Reader.Limits.DEFAULT);
  }

  static Gathered of(byte[] bytes, Reader.Limits limits) {
    Gathered gathered = new Gathered();
    new Reader(limits, new ByteArrayInputStream(bytes)).read(List.of("-"), gathered);
    return gathered;
  }

  static Gathered of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void document(Document document) {
    documents.add(document);
  }

  @Override
  public void again(String id, String path) {
    again.add(path);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void skipped(String path) {
    skipped.add(path);
  }

  List<String> texts() {
    return documents.stream().map(document -> document.text().string()).toList();
  }

  List<String> paths() {
    return documents.stream().map(document -> String.valueOf(document.path())).toList();
  }

  /** "code path" of each problem. */
  List<String> told() {
    return problems.stream().map(problem -> problem.code() + " " + problem.path()).toList();
  }

  List<String> codes() {
    return problems.stream().map(Problem::code).toList();
  }

  Document only() {
    if (documents.size() != 1) {
      throw new AssertionError(documents.size() + " documents; " + problems);
    }
    return documents.get(0);
  }

  /** Outlet, language, day, title, address of the only document, those that are there. */
  List<String> facts() {
    var metadata = only().metadata();
    List<String> facts = new ArrayList<>();
    facts.add(String.valueOf(metadata.outlet()));
    facts.add(String.valueOf(metadata.language()));
    facts.add(
        metadata.published() == null
            ? "null"
            : Objects.requireNonNull(metadata.published()).date());
    facts.add(metadata.title() == null ? "null" : Objects.requireNonNull(metadata.title()).text());
    facts.add(String.valueOf(metadata.address()));
    return facts;
  }
}
