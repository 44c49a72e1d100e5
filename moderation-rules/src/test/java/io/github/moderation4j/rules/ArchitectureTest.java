package io.github.moderation4j.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The table of allowed arrows in docs/architecture.md, enforced. */
@AnalyzeClasses(
    packages = "io.github.moderation4j.rules",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.moderation4j.rules";

  /** Package to the packages it may use; the roof may use all. */
  private static final Map<String, String> ARROWS = new LinkedHashMap<>();

  static {
    ARROWS.put("expression", "");
    ARROWS.put("policy", "expression");
    ARROWS.put("state", "");
    ARROWS.put("decision", "policy state expression");
    ARROWS.put("rehearse", "decision policy state expression");
    ARROWS.put("audit", "decision policy expression");
    ARROWS.put("review", "audit decision policy state");
    ARROWS.put("community", "audit decision policy");
    ARROWS.put("adjacency", "audit decision policy");
    ARROWS.put("report", "audit decision policy expression");
    ARROWS.put("replay", "rehearse audit decision policy state expression");
    ARROWS.put("jdbc", "audit review community adjacency state");
  }

  @ArchTest static final ArchRule followsTheTableOfArrows = table();

  @ArchTest
  static final ArchRule hasNoCycles = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule keepsTheYamlLibraryInThePolicyPackage =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".policy")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  @ArchTest
  static final ArchRule keepsSlf4jAtTheRoof =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.slf4j..");

  @ArchTest
  static void marksEveryPackageForNullness(JavaClasses all) {
    assertThat(all.getPackage(ROOT).getSubpackagesInTree())
        .filteredOn(p -> !p.getClasses().isEmpty())
        .extracting(JavaPackage::getName)
        .allSatisfy(
            name -> assertThat(all.getPackage(name).isAnnotatedWith(NullMarked.class)).isTrue());
  }

  @ArchTest
  static void knowsEveryPackage(JavaClasses all) {
    assertThat(all.getPackage(ROOT).getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .isSubsetOf(ARROWS.keySet());
  }

  @ArchTest
  static void isWrittenDown(JavaClasses all) throws IOException {
    List<String> document = Files.readAllLines(Path.of("../docs/architecture.md"));

    ARROWS.forEach((name, known) -> assertThat(document).anyMatch(row -> says(row, name, known)));
  }

  /** Whether a line is the table row of a package and its last cell names just the known ones. */
  private static boolean says(String row, String name, String known) {
    String cell = row.substring(row.lastIndexOf('|', row.length() - 2) + 1);
    Set<String> named =
        Pattern.compile("`(\\w+)`").matcher(cell).results().map(m -> m.group(1)).collect(toSet());
    return row.startsWith("| `" + name + "` |")
        && named.equals(known.isEmpty() ? Set.of() : Set.of(known.split(" ")));
  }

  @ArchTest
  static void sawTheModule(JavaClasses all) {
    assertThat(all.size()).isGreaterThanOrEqualTo(20);
  }

  private static ArchRule table() {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .withOptionalLayers(true)
            .layer("roof")
            .definedBy(ROOT);
    for (String name : ARROWS.keySet()) {
      layers = layers.layer(name).definedBy(ROOT + "." + name + "..");
    }
    for (Map.Entry<String, String> arrow : ARROWS.entrySet()) {
      var from = layers.whereLayer(arrow.getKey());
      layers =
          arrow.getValue().isEmpty()
              ? from.mayNotAccessAnyLayer()
              : from.mayOnlyAccessLayers(arrow.getValue().split(" "));
    }
    return layers.because("the table in docs/architecture.md says so");
  }
}
