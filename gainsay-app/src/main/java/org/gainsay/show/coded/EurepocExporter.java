package org.gainsay.show.coded;

import java.io.IOException;
import java.io.OutputStream;
import org.gainsay.model.CaseFile;
import org.gainsay.show.CsvTable;
import org.gainsay.show.Exporter;

/**
 * Operations, their attributions and the responses to them in the field names of the European
 * Repository of Cyber Incidents (EuRepoC), long: a row for each attribution and each response, the
 * incident's own fields in every row. Only what a report says; the sentence beside it.
 */
public final class EurepocExporter implements Exporter {
  private static final String[] NAMES = {
    "incident_id",
    "name",
    "start_date",
    "end_date",
    "incident_type",
    "receiver_name",
    "receiver_country",
    "receiver_category",
    "initiator_name",
    "initiator_country",
    "initiator_category",
    "record",
    "attribution_date",
    "attribution_type",
    "attribution_basis",
    "attributing_actor",
    "attributing_country",
    "attributed_initiator",
    "attributed_initiator_country",
    "attributed_initiator_category",
    "political_response_date",
    "political_response_type",
    "political_response_type_subcode",
    "political_response_country",
    "political_response_actor",
    "legal_response_date",
    "legal_response_type",
    "legal_response_type_subcode",
    "legal_response_country",
    "legal_response_actor",
    "status",
    "certainty",
    "contested_by",
    "document",
    "sentence"
  };

  @Override
  public void write(CaseFile file, OutputStream out) throws IOException {
    CsvTable table = new CsvTable(out);
    table.row((Object[]) NAMES);
    new EurepocRows(file, table).write();
    out.flush();
  }
}
