package org.gainsay.show;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gainsay.model.Entity;
import org.gainsay.model.Listing;
import org.gainsay.model.Place;

/** Which names of the reports are like lines of the user's own lists, and why. */
final class ListedSection implements Section {
  /** Sentences linked to at most for each name. */
  private static final int SENTENCES = 8;

  @Override
  public String key() {
    return "listed";
  }

  @Override
  public boolean isOptional() {
    return true;
  }

  @Override
  public boolean speaks(AffairView affair) {
    return !Listings.listed(affair.view(), affair.affair().documents()).isEmpty();
  }

  @Override
  public void write(Html html, AffairView affair) {
    html.saying("p", "listed.note", "class", "note");
    html.open("ul", "class", "plain listed").raw("\n");
    for (Entity entity : Listings.listed(affair.view(), affair.affair().documents())) {
      html.open("li").open("b").each(prose -> prose.naming().name(entity)).close("b");
      refs(html, affair, entity);
      html.open("ul", "class", "plain").raw("\n");
      entity.listed().forEach(listing -> line(html, listing));
      html.close("ul").end("li");
    }
    html.end("ul");
  }

  private static void line(Html html, Listing listing) {
    html.open("li", "class", "fine");
    html.text(listing.name() + " · ").say("listed.score").text(" ");
    html.each(prose -> prose.words().number(listing.score()));
    html.text(" · " + String.join("; ", listing.reasons()));
    if (listing.note() != null) {
      html.text(" · " + listing.note());
    }
    html.text(" · ").element("code", Listings.place(listing));
    html.text(" (" + listing.source() + ")").end("li");
  }

  private static void refs(Html html, AffairView affair, Entity entity) {
    Set<String> seen = new LinkedHashSet<>();
    html.open("span", "class", "refs");
    for (Source source : affair.sources()) {
      for (Place place : entity.mentions()) {
        boolean here = place.document().equals(source.report().id());
        int sentence = here ? source.sentenceAt(place.span().start()) : 0;
        if (here && seen.size() < SENTENCES && seen.add(source.anchor(sentence))) {
          html.text(" ");
          new EvidenceBlock(html).shortCite(source, place.span());
        }
      }
    }
    html.close("span");
  }
}
