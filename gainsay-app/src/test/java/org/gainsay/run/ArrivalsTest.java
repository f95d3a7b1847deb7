package org.gainsay.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.Document;
import org.gainsay.model.Metadata;
import org.gainsay.model.Text;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static Document document(String path, String text) {
    return new Document(
        Document.idOf(text), path, List.of(), Text.of(text), true, Metadata.NONE, List.of());
  }

  @Test
  void theSameTextIsOneDocumentWhateverTheOrder() {
    List<Document> told =
        List.of(
            document("b.txt", "Said twice."),
            document("c.txt", "Said once."),
            document("a.txt", "Said twice."));
    for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(1, 2, 0))) {
      Arrivals arrivals = new Arrivals(new Tally());
      order.forEach(index -> arrivals.document(told.get(index)));
      arrivals.again(told.get(0).id(), "d.warc#7");
      List<Document> documents = arrivals.documents();
      assertEquals(List.of("a.txt", "c.txt"), documents.stream().map(Document::path).toList());
      assertEquals(List.of("b.txt", "d.warc#7"), documents.get(0).alsoAt());
      assertEquals(List.of(), documents.get(1).alsoAt());
    }
  }
}
