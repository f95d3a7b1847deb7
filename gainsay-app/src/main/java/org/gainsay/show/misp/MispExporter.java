package org.gainsay.show.misp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.show.CaseView;
import org.gainsay.show.Exporter;

/**
 * MISP's core format (draft-dulaunoy-misp-core-format): an event for each affair, reports as links,
 * sentences as texts, groups and states with the tags of MISP's galaxies. One affair is an {@code
 * Event}, none or several a {@code response} of events.
 */
public final class MispExporter implements Exporter {
  @Override
  public void write(CaseFile file, OutputStream out) throws IOException {
    JsonWriter json = JsonWriter.indented(out);
    CaseView view = new CaseView(file);
    List<Affair> affairs = view.affairs();
    MispEvent events = new MispEvent(view, json);
    if (affairs.size() == 1) {
      events.write(affairs.get(0));
    } else {
      json.beginObject();
      json.name("response").beginArray();
      for (Affair affair : affairs) {
        events.write(affair);
      }
      json.endArray();
      json.endObject();
    }
    json.flush();
    out.write('\n');
    out.flush();
  }
}
