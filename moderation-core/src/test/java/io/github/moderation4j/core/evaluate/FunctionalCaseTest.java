package io.github.moderation4j.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.moderation4j.core.content.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionalCaseTest {
  private static final Category HATE = Category.of("hate");
  private static final Category CHILD = Category.of("hate/blorp");
  private static final Category PROFANITY = Category.of("profanity");

  @Test
  void isOneTextPerGroup() {
    FunctionalCase open = FunctionalCase.parse("clean\thate\tdev\ten\t{P} greet a {S}.\\nBye.");

    assertThat(open.texts(List.of(new FunctionalCase.Group("blorps", "blorp"))))
        .containsExactly("Blorps greet a blorp.\nBye.");
  }

  @Test
  void findsAnAttackInTheFamily() {
    assertThat(expecting("attack").isRight(List.of(CHILD))).isTrue();
  }

  @Test
  void missesAnAttackElsewhere() {
    assertThat(expecting("attack").isRight(List.of(PROFANITY))).isFalse();
  }

  @Test
  void mayBeCoarseWhereItIsClean() {
    assertThat(expecting("clean").isRight(List.of(PROFANITY))).isTrue();
  }

  @Test
  void mayBeAnythingElseWhereOnlyTheFamilyMustBeMissing() {
    assertThat(expecting("without").isRight(List.of(Category.of("spam")))).isTrue();
  }

  @Test
  void mayNotBeOfTheFamilyThatMustBeMissing() {
    assertThat(expecting("without").isRight(List.of(HATE))).isFalse();
  }

  @Test
  void tellsHowManyColumnsItMisses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FunctionalCase.parse("clean\thate"))
        .withMessage("a case must have 5 columns, but had 2");
  }

  private static FunctionalCase expecting(String expectation) {
    return FunctionalCase.parse(expectation + "\thate\tdev\ten\tblorp");
  }
}
