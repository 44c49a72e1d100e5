package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.evaluate.FunctionalCase;
import io.github.moderation4j.core.pack.CategoryDefinition;
import io.github.moderation4j.core.pack.Packs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The form of the functional suite, whatever a reader makes of it. A failure must not show texts
 * that are held out.
 */
class FunctionalCasesTest {
  private static final String HELD_OUT = "held-out";

  @Test
  void areDevOutsideOfTheFolderOfHeldOutCases() {
    assertThat(cases(FunctionalCases.DEV))
        .extracting(FunctionalCase::split)
        .containsOnly(FunctionalCases.DEV);
  }

  @Test
  void areHeldOutInTheirFolder() {
    assertThat(cases(HELD_OUT)).extracting(FunctionalCase::split).containsOnly(HELD_OUT);
  }

  @Test
  void standOnce() {
    List<String> texts = cases(HELD_OUT).stream().map(FunctionalCase::template).toList();

    assertThat(Set.copyOf(texts).size()).isEqualTo(texts.size());
  }

  @Test
  void areHeldOutOnlyIfNotDevToo() {
    Set<String> dev =
        cases(FunctionalCases.DEV).stream()
            .map(FunctionalCasesTest::bare)
            .collect(Collectors.toSet());

    assertThat(
            cases(HELD_OUT).stream().map(FunctionalCasesTest::bare).filter(dev::contains).count())
        .isZero();
  }

  @Test
  void nameCategoriesThatAreDefined() {
    Set<String> defined =
        Packs.builtIn().definitions().stream()
            .map(CategoryDefinition::category)
            .map(Category::id)
            .collect(Collectors.toSet());

    assertThat(cases(HELD_OUT)).extracting(c -> c.category().id()).isSubsetOf(defined);
  }

  private static String bare(FunctionalCase given) {
    return given.template().toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}\\s]+", " ").strip();
  }

  private static List<FunctionalCase> cases(String split) {
    List<FunctionalCase> cases = new ArrayList<>();
    FunctionalCases.files(split).forEach(file -> cases.addAll(FunctionalCases.of(file, split)));
    return cases;
  }
}
