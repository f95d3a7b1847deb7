package org.gainsay.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Claim;
import org.gainsay.model.Dispute;
import org.gainsay.model.Event;
import org.gainsay.model.Stance;

/** Each dispute with its two sides next to each other. */
final class DisputesSection implements Section {
  @Override
  public String key() {
    return "disputes";
  }

  @Override
  public boolean speaks(AffairView affair) {
    return !affair.affair().disputes().isEmpty();
  }

  @Override
  public void write(Html html, AffairView affair) {
    List<Dispute> disputes = affair.affair().disputes();
    if (disputes.isEmpty()) {
      html.saying("p", "dispute.none", "class", "none").raw("\n");
    }
    for (Dispute dispute : disputes) {
      html.open("article", "class", "dispute");
      matter(html, affair, dispute);
      html.open("div", "class", "sides");
      side(html, affair, dispute.asserted(), Stance.ACCUSE);
      side(html, affair, dispute.denied(), Stance.DENY);
      html.close("div").end("article");
    }
  }

  private static void matter(Html html, AffairView affair, Dispute dispute) {
    String heading = "h" + (affair.level() + 1);
    html.open(heading).each(prose -> prose.matter(dispute)).end(heading);
    Event event = affair.view().event(dispute.about());
    Claim claim = affair.view().claim(dispute.about());
    if (event != null && event.time() != null) {
      html.open("p", "class", "fine").each(prose -> prose.words().period(event.time()));
      html.end("p");
    } else if (claim != null) {
      affair
          .view()
          .evidence(claim)
          .ifPresent(
              evidence -> {
                html.open("p", "class", "fine");
                String words = evidence.source().words(claim.content().get(0));
                html.each(prose -> prose.words().quoted(clipped(words))).text(" ");
                new EvidenceBlock(html).shortCite(evidence);
                html.end("p");
              });
    }
  }

  private static String clipped(String words) {
    return Source.clipped(words.replaceAll("^[“\"«‘]\\s*|\\s*[”\"»’]$", ""), 160);
  }

  private static void side(Html html, AffairView affair, Dispute.Side side, Stance stance) {
    boolean denied = stance == Stance.DENY;
    html.open("div", "class", "side " + Spelling.of(stance));
    html.saying("p", denied ? "dispute.denied" : "dispute.asserted", "class", "stance");
    html.open("p", "class", "side-who");
    html.each(prose -> prose.words().list(prose.naming().names(known(affair, side))));
    html.close("p").open("p", "class", "fine").count("count.origins", side.origins());
    html.text(" · ").count("count.claims", side.claims().size()).end("p");
    List<Evidence> sentences = sentences(affair, side, stance);
    sentences.stream().limit(1).forEach(new EvidenceBlock(html)::write);
    if (sentences.size() > 1) {
      html.open("details", "class", "more").open("summary").say("dispute.further");
      html.text(" (" + (sentences.size() - 1) + ")").close("summary");
      sentences.stream().skip(1).forEach(new EvidenceBlock(html)::write);
      html.end("details");
    }
    html.end("div");
  }

  private static List<String> known(AffairView affair, Dispute.Side side) {
    return side.parties().stream().filter(id -> affair.view().entity(id) != null).toList();
  }

  /** The sentences of a side, each once, the most telling first. */
  private static List<Evidence> sentences(AffairView affair, Dispute.Side side, Stance stance) {
    Map<String, Evidence> found = new LinkedHashMap<>();
    affair.view().claims(side.claims()).stream()
        .sorted(Ranking.ofStance(stance).thenComparing(Ranking.CLAIMS))
        .forEach(
            claim ->
                affair
                    .view()
                    .evidence(claim)
                    .ifPresent(one -> found.putIfAbsent(one.anchor(), one)));
    return List.copyOf(found.values());
  }
}
