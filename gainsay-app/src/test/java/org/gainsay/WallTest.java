package org.gainsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The walls between the folders. A folder may import what its row says, itself, its parent folder,
 * the JDK and the JSpecify annotations; nothing else. A folder without a row fails the test.
 */
class WallTest {
  private static final String ROOT = "org.gainsay";

  /** folder: folders of ours it may import; then packages of libraries. "." is the front door. */
  private static final String ALLOWED =
      """
      model    |                                                                          |
      json     |                                                                          | com.fasterxml.jackson.core
      lexicon  |                                                                          |
      read     | model json                                                               | org.jsoup org.apache.pdfbox org.apache.fontbox org.apache.james.mime4j org.apache.commons.compress com.rometools org.netpreserve.jwarc de.siegmar.fastcsv
      clean    | model lexicon                                                            |
      annotate | model lexicon ud                                                         |
      extract  | model lexicon                                                            |
      names    | lexicon                                                                  |
      layers   | model json lexicon                                                       | de.siegmar.fastcsv
      link     | model lexicon names                                                      |
      group    | model lexicon                                                            |
      compare  | model lexicon                                                            |
      keep     | model                                                                    |
      keep.sql | model keep                                                               | org.jdbi
      show     | model json keep                                                          |
      show.stix   | model json show                                                       |
      show.coded  | model show                                                            |
      show.linked | model json show                                                       |
      show.misp   | model json show                                                       |
      show.graph  | model show                                                            |
      run      | model lexicon layers read clean annotate extract link group compare keep keep.sql show show.stix show.coded show.linked show.misp show.graph |
      cli      | model lexicon layers run show keep ud                                         | picocli
      .        | model run                                                                |
      """;

  /** Where a public record or sealed type may stand at the top of a file. */
  private static final Set<String> HOMES_OF_NOUNS = Set.of("model", "json", "lexicon");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("gainsay-ud"))
          .withImportOption(location -> !location.contains("/org/gainsay/ud/"))
          .importPackages(ROOT);

  private record Row(Set<String> folders, List<String> libraries) {}

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new TreeMap<>();
    for (String line : ALLOWED.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      rows.put(cells[0].strip(), new Row(Set.copyOf(words(cells[1])), words(cells[2])));
    }
    return rows;
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The folder of a package, subfolders included; the root itself is ".". */
  private static String folder(String packageName) {
    return packageName.equals(ROOT) ? "." : packageName.substring(ROOT.length() + 1);
  }

  @Test
  void everyFolderHasARow() {
    Set<String> unlisted = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      unlisted.add(folder(type.getPackageName()));
    }
    unlisted.removeAll(rows().keySet());
    assertEquals(Set.of(), unlisted, "folders without a row in the allow-list");
    assertTrue(CLASSES.size() > 40, "the classes of the product were found");
  }

  @Test
  void foldersImportWhatTheirRowAllows() {
    Map<String, Row> rows = rows();
    Set<String> breaches = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      Row row = rows.getOrDefault(folder(type.getPackageName()), new Row(Set.of(), List.of()));
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!allowed(row, type.getPackageName(), target)) {
          breaches.add(type.getName() + " -> " + target.getName());
        }
      }
    }
    assertEquals(Set.of(), breaches);
  }

  private static boolean allowed(Row row, String from, JavaClass target) {
    String to = target.getPackageName();
    boolean platform = to.startsWith("java.") || to.startsWith("javax.xml.");
    if (target.isPrimitive() || platform || to.equals("org.jspecify.annotations")) {
      return true;
    }
    if (to.equals(ROOT) || to.startsWith(ROOT + ".")) {
      return to.equals(from) || row.folders().contains(folder(to));
    }
    return row.libraries().stream().anyMatch(to::startsWith);
  }

  @Test
  void noImportRings() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nounsStandInModel() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      boolean noun = type.isRecord() || type.reflect().isSealed();
      boolean open = type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC);
      if (noun && open && !HOMES_OF_NOUNS.contains(folder(type.getPackageName()))) {
        strays.add(type.getName());
      }
    }
    assertEquals(Set.of(), strays, "public records and sealed types outside model");
  }

  @Test
  void onlyTheCommandLinePrints() {
    Set<String> printers = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      boolean prints =
          type.getFieldAccessesFromSelf().stream()
              .anyMatch(
                  access ->
                      access.getTargetOwner().getName().equals("java.lang.System")
                          && Set.of("out", "err").contains(access.getTarget().getName()));
      if (prints && !folder(type.getPackageName()).equals("cli")) {
        printers.add(type.getName());
      }
    }
    assertEquals(Set.of(), printers);
  }

  @Test
  void namesSayWhatAThingIs() {
    Pattern vague = Pattern.compile(".*(Utils?|Helpers?|Manager)$");
    Set<String> found = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (vague.matcher(type.getSimpleName()).matches()) {
        found.add(type.getName());
      }
    }
    assertEquals(Set.of(), found);
  }
}
