package org.gainsay.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.json.Json;
import org.gainsay.json.JsonNull;
import org.gainsay.json.JsonNumber;
import org.gainsay.lexicon.Layer;

/** A cluster of a MISP galaxy of threat actors. */
final class MispGalaxy implements ListKind {
  private static final Pattern GROUP = Pattern.compile("attack\\.mitre\\.org/groups/(G\\d{4})");

  private final CountryCodes codes;

  MispGalaxy(CountryCodes codes) {
    this.codes = codes;
  }

  @Override
  public String word() {
    return "misp-galaxy";
  }

  @Override
  public boolean is(Content content) {
    List<Json> values = JsonText.list(content.json(), "values");
    return !values.isEmpty() && values.get(0).member("value").isPresent();
  }

  @Override
  public void read(Content content, List<ListFile> others, Findings into) throws LayerFault {
    List<Draft> drafts = new ArrayList<>();
    String from = content.file().name() + "#/values/";
    content.each("values", (value, at) -> drafts.add(actor(value, from + at)));
    for (Draft draft : drafts) {
      into.add(draft);
    }
    content
        .json()
        .member("version")
        .filter(JsonNumber.class::isInstance)
        .ifPresent(version -> into.version = ((JsonNumber) version).literal());
  }

  private Draft actor(Json value, String source) {
    Json meta = value.member("meta").orElse(new JsonNull());
    Draft draft = new Draft(Layer.Type.THREAT_GROUP, source);
    draft.addName(JsonText.of(value, "value"));
    JsonText.texts(meta, "synonyms").forEach(draft::addName);
    codes.of(JsonText.of(meta, "country")).forEach(draft::addCountry);
    draft.setId("misp-galaxy", JsonText.of(value, "uuid"));
    List<String> ids =
        JsonText.texts(meta, "refs").stream()
            .map(GROUP::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .distinct()
            .toList();
    if (ids.size() == 1) {
      draft.setId("mitre-attack", ids.get(0));
    }
    return draft;
  }
}
