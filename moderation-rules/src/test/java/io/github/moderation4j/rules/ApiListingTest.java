package io.github.moderation4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.moderation4j.core.Assessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docs/api} lists what users may call, so that a change of it shows in a review. With the
 * system property {@code api.write} the lists are written anew.
 */
class ApiListingTest {
  static Stream<Arguments> modules() {
    return Stream.of(
        Arguments.of("moderation-core", Assessor.class),
        Arguments.of("moderation-rules", Moderator.class));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theListOfThePublicApiIsUpToDate(String module, Class<?> roof) throws IOException {
    Path file = Path.of("../docs/api", module + ".txt");
    List<String> types = publicTypes(roof).stream().map(ApiListingTest::members).toList();
    if (Boolean.getBoolean("api.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", types));
    }

    List<String> listed = List.of(Files.readString(file).split("(?<=\n)\n"));

    assertThat(types).as("new or changed, see CONTRIBUTING.md").filteredOn(not(listed)).isEmpty();
    assertThat(listed).as("gone or changed, see CONTRIBUTING.md").filteredOn(not(types)).isEmpty();
  }

  private static Predicate<String> not(List<String> types) {
    return type -> !types.contains(type);
  }

  private static List<String> publicTypes(Class<?> roof) {
    return new ClassFileImporter()
        .importUrl(roof.getProtectionDomain().getCodeSource().getLocation()).stream()
            .filter(ApiListingTest::isPublic)
            .map(JavaClass::getName)
            .sorted()
            .toList();
  }

  private static boolean isPublic(JavaClass type) {
    Optional<JavaClass> outer = type.getEnclosingClass();
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.isAnonymousClass()
        && outer.map(ApiListingTest::isPublic).orElse(true);
  }

  /** What javap shows of a type: public and protected members, sorted, with their full types. */
  private static String members(String type) {
    List<String> lines = new ArrayList<>(javap(type));
    lines.subList(1, lines.size() - 1).sort(null); // between the head and the closing brace
    return String.join("\n", lines) + "\n";
  }

  private static List<String> javap(String type) {
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    String classPath = System.getProperty("java.class.path");

    javap.run(new PrintWriter(out), new PrintWriter(errors), "-protected", "-cp", classPath, type);

    assertThat(errors.toString()).isEmpty();
    return out.toString().lines().filter(line -> !line.startsWith("Compiled from ")).toList();
  }
}
