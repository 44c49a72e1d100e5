package io.github.moderation4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AssessorBuilderTest {
  private static final FakeClassifier BLORP = FakeClassifier.finding("blorp", 0.8);

  @Test
  void asksClassifiersInTheOrderInWhichTheyWereAdded() {
    Assessor assessor = bare().add(FakeClassifier.finding("snarg", 1)).add(BLORP).build();

    assertThat(assessor.classifiers()).containsExactly("snarg", "blorp");
  }

  @Test
  void removesAClassifierById() {
    assertThat(bare().add(BLORP).remove("blorp").build().classifiers()).isEmpty();
  }

  @Test
  void discoversAProviderById() {
    assertThat(bare().discover("discovered").build().classifiers()).containsExactly("discovered");
  }

  @Test
  void refusesAnIdThatIsTaken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().add(BLORP).add(BLORP).build())
        .withMessage("classifier id 'blorp' is taken; remove that classifier first");
  }

  @Test
  void listsTheKnownProvidersWhenOneIsUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().discover("snarg").build())
        .withMessage("no provider offers classifier 'snarg'; known are [discovered]");
  }

  @Test
  void reportsAllThatIsWrongAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().add(BLORP).add(BLORP).remove("gone").discover("snarg").build())
        .withMessageContainingAll("'blorp'", "'gone'", "'snarg'");
  }

  @Test
  void refusesANegativeCacheSize() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().cacheSize(-1))
        .withMessage("cacheSize must be at least 0, but was -1");
  }

  private static Assessor.Builder bare() {
    return Assessor.builder().withoutBuiltIns();
  }
}
