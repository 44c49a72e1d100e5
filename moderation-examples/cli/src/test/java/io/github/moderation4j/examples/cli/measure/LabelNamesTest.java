package io.github.moderation4j.examples.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Category;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LabelNamesTest {
  @Test
  void knowsNamesOfPublicData() throws IOException {
    assertThat(LabelNames.read().categories("self_harm")).containsExactly(Category.of("self-harm"));
  }

  @Test
  void takesAnIdAsItself() throws IOException {
    assertThat(LabelNames.read().categories("hate/racism"))
        .containsExactly(Category.of("hate/racism"));
  }

  @Test
  void leavesOutWhatNamesNoCategory() throws IOException {
    assertThat(LabelNames.read().categories("counter_speech")).isEmpty();
  }
}
