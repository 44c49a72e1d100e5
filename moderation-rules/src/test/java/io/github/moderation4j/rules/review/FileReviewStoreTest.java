package io.github.moderation4j.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.rules.audit.Durability;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReviewStoreTest extends ReviewStoreContract {
  @TempDir Path folder;
  private FileReviewStore open;

  @Override
  protected ReviewStore store() {
    close();
    open = FileReviewStore.open(folder.resolve("cases"), Durability.EVERY_APPEND);
    return open;
  }

  @AfterEach
  void close() {
    if (open != null) {
      open.close();
    }
  }

  @Test
  void remembersTheLatestVersionWhenOpenedAgain() {
    ReviewStore before = store();
    ReviewCase claimed = Cases.open("1").claim("rita", Cases.NOON, Cases.HALF_AN_HOUR);
    before.add(Cases.open("1"));
    before.replace(claimed);

    assertThat(store().find("1")).contains(claimed);
  }
}
