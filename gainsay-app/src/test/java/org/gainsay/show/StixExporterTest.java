package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.gainsay.json.Json;
import org.gainsay.json.JsonArray;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonNumber;
import org.gainsay.json.JsonObject;
import org.gainsay.json.JsonReader;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.run.Format;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StixExporterTest {
  private static final String SCHEMAS =
      "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";

  /** Types that the schema of bundles does not list. */
  private static final Set<String> UNLISTED =
      Set.of("extension-definition", "incident", "location", "note", "opinion");

  private static List<CaseFile> caseFiles() {
    List<CaseFile> files = new ArrayList<>(List.of(CaseFiles.empty(), CaseFiles.harbour()));
    IntStream.range(0, 12).forEach(seed -> files.add(new HostileCaseFiles(seed).caseFile()));
    return files;
  }

  private static String stix(CaseFile file) {
    return CaseFiles.formatted(file, Format.STIX).getOrDefault("", "");
  }

  @ParameterizedTest
  @MethodSource("caseFiles")
  void followsTheSchemasOfOasis(CaseFile file) throws Exception {
    JsonSchemaFactory factory = schemas();
    List<String> faults = new ArrayList<>();
    for (Json object : objects(stix(file))) {
      String type = text(object, "type");
      schema(factory, type)
          .validate(string(object), InputFormat.JSON)
          .forEach(fault -> faults.add(text(object, "id") + " " + fault));
    }
    assertEquals(List.of(), faults);
  }

  /**
   * The bundle's own schema, and through it all objects together. It wants every object of a type
   * that it does not list to follow exactly one of two schemas of which all objects follow both, so
   * no bundle with notes or incidents can follow it: these stand aside here, each held to the
   * schema of its type above.
   */
  @ParameterizedTest
  @MethodSource("caseFiles")
  void theBundleFollowsItsSchema(CaseFile file) throws Exception {
    JsonSchema schema = schemas().getSchema(SchemaLocation.of(SCHEMAS + "common/bundle.json"));
    Json bundle = JsonReader.strict(JsonReader.Limits.DEFAULT).read(stix(file));
    Map<String, Json> members = new LinkedHashMap<>(((JsonObject) bundle).members());
    List<Json> listed =
        objects(stix(file)).stream()
            .filter(object -> !UNLISTED.contains(text(object, "type")))
            .toList();
    members.put("objects", new JsonArray(listed));
    String written = string(new JsonObject(members));
    assertEquals(List.of(), List.copyOf(schema.validate(written, InputFormat.JSON)));
    String broken = written.replaceFirst("\"id\":\"identity--", "\"id\":\"person--");
    assertFalse(schema.validate(broken, InputFormat.JSON).isEmpty());
    assertFalse(schema.validate(written.replace("bundle--", "x--"), InputFormat.JSON).isEmpty());
  }

  private static JsonSchemaFactory schemas() {
    Path schemas = Path.of(System.getProperty("shared", "../../shared"), "schemas/stix-2.1");
    Assumptions.assumeTrue(Files.exists(schemas), "the schemas of STIX are not here");
    return JsonSchemaFactory.getInstance(
        SpecVersion.VersionFlag.V202012,
        builder ->
            builder.schemaMappers(
                mappers -> mappers.mapPrefix(SCHEMAS, schemas.toUri().toString())));
  }

  private static JsonSchema schema(JsonSchemaFactory factory, String type) {
    String folder =
        switch (type) {
          case "relationship" -> "sros/";
          case "extension-definition" -> "common/";
          default -> "sdos/";
        };
    return factory.getSchema(SchemaLocation.of(SCHEMAS + folder + type + ".json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"apt31-2024", "us-treasury-2024"})
  void goldAffairsFollowTheRules(String affair) throws JsonException {
    assertEquals(List.of(), StixRules.faults(stix(CaseFiles.gold(affair))));
  }

  @Test
  void rulesFindFaults() throws JsonException {
    String good = stix(CaseFiles.harbour());
    assertFalse(StixRules.faults(good.replace("strongly-disagree", "no")).isEmpty());
    assertFalse(StixRules.faults(good.replaceFirst("\"published\": \"[^\"]*\",", "")).isEmpty());
    assertFalse(
        StixRules.faults(good.replaceFirst("(target_ref\": \"[a-z-]+--)....", "$10000")).isEmpty());
  }

  /** What a tool that does not know the extension reads. */
  @Test
  void tellsWithoutTheExtensionWhoSaysSoAndWhoDeniesIt() throws JsonException {
    Map<String, Json> objects = new HashMap<>();
    List<String> told = new ArrayList<>();
    objects(stix(CaseFiles.harbour())).forEach(one -> objects.put(text(one, "id"), one));
    for (Json object : objects(stix(CaseFiles.harbour()))) {
      if (text(object, "relationship_type").equals("attributed-to")) {
        told.add(attribution(object, objects));
      } else if (text(object, "type").equals("opinion")) {
        String author = object.member("authors").orElseThrow().elements().get(0).text().orElse("");
        for (Json ref : object.member("object_refs").orElseThrow().elements()) {
          Json on = Objects.requireNonNull(objects.get(ref.text().orElse("")));
          told.add(author + " " + text(object, "opinion") + ": " + attribution(on, objects));
        }
      }
    }
    assertEquals(
        List.of(
            "claimed by: Ardenia: Grey Heron",
            "claimed by: Ardenia: Sorovia",
            "claimed by: Lena Varga: Grey Heron",
            "claimed by: Tidewatch: Grey Heron",
            "Sorovia's embassy strongly-disagree: claimed by: Ardenia: Grey Heron",
            "Sorovia's embassy strongly-disagree: claimed by: Ardenia: Sorovia",
            "Ines Dorval strongly-disagree: claimed by: Ardenia: Grey Heron",
            "Ines Dorval strongly-disagree: claimed by: Ardenia: Sorovia",
            "Ines Dorval strongly-disagree: claimed by: Lena Varga: Grey Heron",
            "Ines Dorval strongly-disagree: claimed by: Ardenia: Grey Heron",
            "Ines Dorval strongly-disagree: claimed by: Ardenia: Sorovia",
            "Lowland agree: claimed by: Ardenia: Grey Heron",
            "Lowland agree: claimed by: Ardenia: Sorovia"),
        told);
  }

  private static String attribution(Json relationship, Map<String, Json> objects) {
    String claimant = relationship.member("labels").orElseThrow().elements().get(0).text().get();
    return claimant
        + ": "
        + text(Objects.requireNonNull(objects.get(text(relationship, "target_ref"))), "name");
  }

  /** Every sentence is found again at its place and by its words. */
  @Test
  void sentencesAreFoundAgain() throws JsonException {
    Map<String, Report> reports = new HashMap<>();
    CaseFiles.harbour().documents().forEach(report -> reports.put(report.id(), report));
    List<Json> objects = objects(stix(CaseFiles.harbour()));
    Map<String, Report> byRef = new HashMap<>();
    for (Json object : objects) {
      extension(object)
          .member("document")
          .flatMap(Json::text)
          .ifPresent(id -> byRef.put(text(object, "id"), reports.get(id)));
    }
    int found = 0;
    for (Json object : objects) {
      for (Json evidence :
          extension(object).member("evidence").map(Json::elements).orElse(List.of())) {
        List<Json> selectors = evidence.member("selector").orElseThrow().elements();
        String whole =
            Objects.requireNonNull(byRef.get(text(evidence, "report_ref"))).text().string();
        String exact = text(selectors.get(0), "exact");
        int start = number(selectors.get(1), "start");
        int end = number(selectors.get(1), "end");
        int from = whole.offsetByCodePoints(0, start);
        assertEquals(exact, whole.substring(from, whole.offsetByCodePoints(from, end - start)));
        String around = text(selectors.get(0), "prefix") + exact + text(selectors.get(0), "suffix");
        assertTrue(whole.contains(around));
        found++;
      }
    }
    assertTrue(found >= 30, "evidence was found: " + found);
  }

  @Test
  void positionsAreCodePoints() {
    Report report = CaseFiles.harbour().documents().get(2);
    Span swan = new Span(244, 245);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonWriter json = JsonWriter.compact(out)) {
      Selectors.both(json, report, swan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String written = out.toString(StandardCharsets.UTF_8);
    assertTrue(written.contains("\"exact\":\"\\uD83E\\uDDA2\""), written);
  }

  private static Json extension(Json object) {
    return object.member("extensions").stream()
        .filter(JsonObject.class::isInstance)
        .flatMap(all -> ((JsonObject) all).members().values().stream())
        .findFirst()
        .orElse(new JsonObject(Map.of()));
  }

  private static int number(Json object, String name) {
    return object
        .member(name)
        .map(JsonNumber.class::cast)
        .map(number -> (int) number.doubleValue())
        .orElseThrow();
  }

  private static String text(Json object, String name) {
    return object.member(name).flatMap(Json::text).orElse("");
  }

  private static List<Json> objects(String bundle) throws JsonException {
    return JsonReader.strict(JsonReader.Limits.DEFAULT)
        .read(bundle)
        .member("objects")
        .orElseThrow()
        .elements();
  }

  private static String string(Json json) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonWriter writer = JsonWriter.compact(out)) {
      writer.value(json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
