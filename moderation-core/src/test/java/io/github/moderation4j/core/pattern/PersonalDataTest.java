package io.github.moderation4j.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Personal data and near misses, from vectors.tsv. */
class PersonalDataTest {
  static Stream<Arguments> vectors() {
    return Reading.rows("vectors.tsv")
        .map(row -> Arguments.of(row[0], row[1], row[2].equals("1"), row[3]));
  }

  @ParameterizedTest(name = "{0} ''{1}'' is {2} ({3})")
  @MethodSource("vectors")
  void isFoundAloneIfValid(String kind, String value, boolean valid, String note) {
    assertThat(Reading.sources(value).contains(kind)).isEqualTo(valid);
  }

  @ParameterizedTest(name = "{0} ''{1}'' is {2} ({3})")
  @MethodSource("vectors")
  void isFoundInAPostIfValid(String kind, String value, boolean valid, String note) {
    String post = "Hello all,\nso here it is: " + value + " and that's all.\nThanks";

    assertThat(Reading.sources(post).contains(kind)).isEqualTo(valid);
  }
}
