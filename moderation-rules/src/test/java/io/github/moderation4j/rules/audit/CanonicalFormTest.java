package io.github.moderation4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalFormTest {
  static Stream<AuditEntry> entries() {
    return Entries.ofEveryKind().stream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void readsBackWhatWasWritten(AuditEntry entry) {
    assertThat(CanonicalForm.decode(CanonicalForm.encode(entry))).isEqualTo(entry);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void refusesWhatEndsEarly(AuditEntry entry) {
    byte[] bytes = CanonicalForm.encode(entry);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);

    assertThatThrownBy(() -> CanonicalForm.decode(cut)).isInstanceOf(AuditException.class);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void refusesWhatGoesOn(AuditEntry entry) {
    byte[] bytes = CanonicalForm.encode(entry);
    byte[] more = Arrays.copyOf(bytes, bytes.length + 1);

    assertThatThrownBy(() -> CanonicalForm.decode(more)).isInstanceOf(AuditException.class);
  }

  @Test
  void knowsEveryKindOfEntry() {
    assertThat(entries().map(Object::getClass))
        .containsExactlyInAnyOrder(AuditEntry.class.getPermittedSubclasses());
  }
}
