package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Event;
import org.junit.jupiter.api.Test;

class CaseDiffTest {
  /** The harbour's case file as it stood before its last report. */
  private static CaseFile before() {
    CaseFile now = CaseFiles.harbour();
    String last = now.documents().get(2).id();
    Affair affair = now.affairs().get(0);
    Affair less =
        new Affair(
            affair.id(),
            affair.title(),
            affair.documents().subList(0, 2),
            affair.events(),
            affair.claims(),
            affair.disputes().subList(0, 1),
            affair.discrepancies(),
            affair.timeline());
    return new CaseFile(
        now.generator(),
        now.documents().subList(0, 2),
        now.entities(),
        now.events().subList(0, 7),
        now.claims().stream().filter(claim -> !claim.document().equals(last)).toList(),
        List.of(less),
        now.problems());
  }

  private static String text(CaseFile older, CaseFile newer) throws IOException {
    StringBuilder out = new StringBuilder();
    new CaseDiff(older, newer).write("en", Integer.MAX_VALUE, false, out);
    return out.toString();
  }

  @Test
  void tellsWhatIsNew() throws IOException {
    List<String> lines = text(before(), CaseFiles.harbour()).lines().toList();
    assertEquals(
        "+ report: What we know about the harbour hack (Report 3, 6 March 2031)", lines.get(0));
    assertEquals(
        "+ event: Expulsion: Lowland → Sorovia (announced) [Report 3, 6 March 2031, sentence 4]",
        lines.get(1));
    assertEquals(
        "+ claim: Lowland supports: Ardenia's findings [Report 3, 6 March 2031, sentence 4]",
        lines.get(2));
    assertEquals(
        "+ dispute: what Ardenia says (asserted by Ardenia and Lowland, denied by Ines Dorval)",
        lines.get(lines.size() - 1));
  }

  @Test
  void tellsWhatIsGone() throws IOException {
    assertTrue(text(CaseFiles.harbour(), before()).lines().allMatch(line -> line.startsWith("- ")));
  }

  @Test
  void tellsChangedStatusAndTime() throws IOException {
    String json = CaseFiles.written(CaseFiles.harbour(), new JsonExporter());
    String later = json.replaceFirst("\"status\": \"planned\"", "\"status\": \"occurred\"");
    CaseFile file = CaseFiles.harbour();
    CaseFile newer =
        new CaseFileReader(path -> null).read(later, null, problem -> {}).orElseThrow();
    assertEquals(
        "~ Sanctions: Ardenia → two officers: announced, 4 March 2031"
            + " → reported as done, 4 March 2031\n",
        text(file, newer));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CaseDiff(file, newer).writeJson(out);
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"event\": \"v5\""));
  }

  /** The harbour's case file with another list of events, and no claims. */
  private static CaseFile withEvents(List<Event> events, List<Discrepancy> discrepancies) {
    CaseFile now = CaseFiles.harbour();
    Affair affair = now.affairs().get(0);
    Affair with =
        new Affair(
            affair.id(),
            affair.title(),
            affair.documents(),
            events.stream().map(Event::id).toList(),
            List.of(),
            List.of(),
            discrepancies,
            List.of());
    return new CaseFile(
        now.generator(),
        now.documents(),
        now.entities(),
        events,
        List.of(),
        List.of(with),
        now.problems());
  }

  private static Event renamed(Event event, String id) {
    return new Event(
        id,
        event.type(),
        event.actors(),
        event.targets(),
        event.status(),
        event.time(),
        event.basis(),
        event.quantities(),
        event.place(),
        event.inResponseTo(),
        event.codes(),
        event.mentions());
  }

  @Test
  void anEventOfAnotherIdToldAtTheSamePlaceIsTheSame() throws IOException {
    Event event = CaseFiles.harbour().events().get(0);
    Discrepancy one = new Discrepancy(event.id(), "time", Discrepancy.Kind.CONFLICT, List.of());
    Discrepancy other = new Discrepancy("other", "time", Discrepancy.Kind.CONFLICT, List.of());
    CaseFile before = withEvents(List.of(event), List.of(one));
    CaseFile after = withEvents(List.of(renamed(event, "other")), List.of(other));
    assertEquals("Nothing is new.\n", text(before, after));
    CaseFile without = withEvents(List.of(event), List.of());
    assertTrue(text(without, after).startsWith("+ discrepancy: the time ("), text(without, after));
  }

  @Test
  void writesForAWidth() throws IOException {
    StringBuilder out = new StringBuilder();
    new CaseDiff(before(), CaseFiles.harbour()).write("fr", 60, true, out);
    List<String> lines = out.toString().replaceAll("\u001b\\[[0-9]*m", "").lines().toList();
    assertTrue(lines.stream().allMatch(line -> TerminalLines.width(line) <= 60), out.toString());
    assertTrue(lines.get(1).startsWith("  "), "what does not fit hangs under the sign");
    assertTrue(out.toString().startsWith("\u001b[32m+\u001b[0m article\u00a0: "), out.toString());
  }

  @Test
  void nothingNewSaysSo() throws IOException {
    assertEquals("Nothing is new.\n", text(CaseFiles.harbour(), CaseFiles.harbour()));
    assertTrue(new CaseDiff(CaseFiles.harbour(), CaseFiles.harbour()).isEmpty());
  }
}
