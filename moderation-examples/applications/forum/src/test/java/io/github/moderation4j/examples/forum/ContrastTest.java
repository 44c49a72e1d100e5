package io.github.moderation4j.examples.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every colour of text stands out from every ground that the stylesheet puts it on, as WCAG 2.2
 * asks at level AA: 4.5 for text, 3 for what is drawn.
 */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double DRAWN = 3;
  private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");
  private static final List<String> STATES = List.of("ok", "info", "warn", "hold", "bad", "mask");

  static Stream<Arguments> pairs() throws IOException {
    return colours().entrySet().stream()
        .flatMap(
            theme ->
                textPairs()
                    .map(pair -> Arguments.of(theme.getKey(), pair[0], pair[1], theme.getValue())));
  }

  static Stream<Arguments> drawn() throws IOException {
    return colours().entrySet().stream()
        .flatMap(
            theme ->
                Stream.of(
                        "series-1", "series-2", "series-3", "series-4", "series-5", "bad", "focus")
                    .map(line -> Arguments.of(theme.getKey(), line, "surface", theme.getValue())));
  }

  private static Stream<String[]> textPairs() {
    Stream<String[]> plain =
        Stream.of("ink", "soft", "accent")
            .flatMap(text -> GROUNDS.stream().map(ground -> new String[] {text, ground}));
    Stream<String[]> states =
        STATES.stream()
            .flatMap(
                state ->
                    Stream.of(
                        new String[] {state, state + "-bg"},
                        new String[] {"ink", state + "-bg"},
                        new String[] {state, "surface"}));
    Stream<String[]> special =
        Stream.of(
            new String[] {"on-accent", "accent"},
            new String[] {"surface", "bad"},
            new String[] {"accent", "ok-bg"},
            new String[] {"accent", "info-bg"},
            new String[] {"ok", "sunken"},
            new String[] {"bad", "sunken"});
    return Stream.of(plain, states, special).flatMap(pairs -> pairs);
  }

  /** The named colours by theme. */
  private static Map<String, Map<String, Integer>> colours() throws IOException {
    String sheet;
    try (InputStream in = ContrastTest.class.getResourceAsStream("/public/forum.css")) {
      sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int dark = sheet.indexOf("prefers-color-scheme: dark");
    return Map.of("light", named(sheet.substring(0, dark)), "dark", named(sheet.substring(dark)));
  }

  private static Map<String, Integer> named(String css) {
    return Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});")
        .matcher(css)
        .results()
        .collect(Collectors.toMap(m -> m.group(1), m -> Integer.parseInt(m.group(2), 16)));
  }

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @MethodSource("pairs")
  void textStandsOut(String theme, String text, String ground, Map<String, Integer> colours) {
    assertThat(ratio(colours.get(text), colours.get(ground))).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @MethodSource("drawn")
  void whatIsDrawnStandsOut(
      String theme, String line, String ground, Map<String, Integer> colours) {
    assertThat(ratio(colours.get(line), colours.get(ground))).isGreaterThanOrEqualTo(DRAWN);
  }

  private static double ratio(int a, int b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
