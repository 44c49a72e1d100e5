package io.github.moderation4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every benchmark does what it is said to measure; no time is taken. */
class BenchmarksTest {
  private static final WholePost WHOLE = new WholePost();
  private static final Terms TERMS = new Terms();

  @BeforeAll
  static void load() {
    WHOLE.load();
    TERMS.compile();
  }

  @ParameterizedTest
  @EnumSource
  void writesPostsOfTheLengthAskedFor(Corpus.Kind kind) {
    assertThat(Corpus.posts(kind, 140)).allMatch(post -> post.length() == 140);
  }

  @Test
  void assessesPostsAlikeWithAndWithoutMemory() {
    assertThat(WHOLE.assess(posts("DIRTY")).scores())
        .isEqualTo(WHOLE.assessAgain(posts("DIRTY")).scores());
  }

  @Test
  void gluesThreeLibrariesTogether() {
    assertThat(WHOLE.gluedPipeline(posts("CLEAN"))).hasSize(12);
  }

  @Test
  void categorisesWithTwelveLabels() {
    assertThat(WHOLE.opennlpDoccat(posts("CLEAN"))).hasSize(12);
  }

  @Test
  void everyMatcherFindsTermsInDirtyPosts() {
    assertThat(TERMS.ours(posts("DIRTY"))).isNotEmpty();
    assertThat(TERMS.hankcs(posts("DIRTY"))).isPositive();
    assertThat(TERMS.robertBor(posts("DIRTY"))).isNotEmpty();
    assertThat(WHOLE.hankcs(posts("DIRTY"))).isPositive();
    assertThat(WHOLE.houbb(posts("DIRTY"))).isNotEmpty();
  }

  @Test
  void noMatcherFindsTermsInCleanPosts() {
    assertThat(TERMS.ours(posts("CLEAN"))).isEmpty();
    assertThat(TERMS.robertBor(posts("CLEAN"))).isEmpty();
  }

  @Test
  void normalFormsAgreeOnPlainText() {
    NormalForm forms = new NormalForm();

    assertThat(forms.ours(posts("CLEAN")).text()).isEqualTo(forms.jdk(posts("CLEAN")));
    assertThat(forms.icu(posts("CLEAN"))).isEqualTo(forms.jdk(posts("CLEAN")));
    assertThat(forms.icuSkeleton(posts("CLEAN"))).isNotEmpty();
  }

  private static Posts posts(String kind) {
    Posts posts = new Posts();
    posts.kind = kind;
    posts.write();
    return posts;
  }
}
