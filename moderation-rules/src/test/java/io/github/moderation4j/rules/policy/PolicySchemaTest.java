package io.github.moderation4j.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors use says the same as the reader, as far as a schema can. */
class PolicySchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text("policy.schema.json"));

  static Stream<String> packs() {
    return PolicyReader.standardPacks().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void acceptsTheStandardPacks(String pack) {
    assertThat(errors(text(pack + ".yaml"))).isEmpty();
  }

  @Test
  void acceptsTheExampleOfTheSpecification() {
    assertThat(errors(text("good/forum.yaml"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05-no-name",
        "06-bad-name",
        "07-unknown-head-key",
        "10-version-zero",
        "12-unknown-verdict-in-ladder",
        "13-threshold-out-of-range",
        "16-steps-are-a-number",
        "17-on-incomplete",
        "26-bad-rule-id",
        "28-unknown-rule-keys",
        "29-unknown-mode",
        "30-unknown-verdict",
        "31-unknown-action",
        "33-label-without-time",
        "36-attach-without-link",
        "58-rollout",
        "59-expires",
        "64-condition-is-a-map"
      })
  void refusesWhatTheReaderRefuses(String name) {
    assertThat(errors(text("broken/" + name + ".yaml"))).isNotEmpty();
  }

  @Test
  void knowsTheKeysOfAHead() {
    assertThat(keys("head")).containsExactlyInAnyOrderElementsOf(DocumentReader.HEAD_KEYS);
  }

  @Test
  void knowsTheKeysOfARule() {
    assertThat(keys("rule")).containsExactlyInAnyOrderElementsOf(RuleReader.KEYS);
  }

  private static List<String> keys(String definition) {
    JsonNode schema = JsonMapper.shared().readTree(text("policy.schema.json"));
    List<String> keys = new ArrayList<>();
    schema.at("/$defs/" + definition + "/properties").propertyNames().forEach(keys::add);
    return keys;
  }

  private static List<Error> errors(String yaml) {
    return Stream.of(yaml.split("(?m)^---\\n"))
        .flatMap(document -> SCHEMA.validate(document, InputFormat.YAML).stream())
        .toList();
  }

  private static String text(String name) {
    try (var in = PolicyReader.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
