package io.github.moderation4j.core.analysis;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import io.github.moderation4j.core.text.TextNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code lookalikes.tsv}: letters that can be read as Latin ones, from Unicode's
 * confusables.
 *
 * <p>Usage: {@code LookAlikeGenerator CONFUSABLES LOOSE OUTPUT}; see {@code
 * docs/formats/unicode-tables.md}.
 */
final class LookAlikeGenerator {
  private static final Pattern VARIANT =
      Pattern.compile("LATIN SMALL LETTER (?:DOTLESS |REVERSED |OPEN )?([A-Z])(?: WITH .*)?");

  private final Map<Integer, String> marks = new TreeMap<>();
  private final Map<Integer, String> close = new TreeMap<>();
  private final Map<Integer, String> loose = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    LookAlikeGenerator generator = new LookAlikeGenerator();
    generator.addMarked();
    for (String line : Files.readAllLines(Path.of(args[0])).subList(1, lines(args[0]))) {
      generator.addConfusable(line.split("\t")[0], line.split("\t")[4]);
    }
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      if (!line.startsWith("#")) {
        generator.put(generator.loose, line.codePointAt(0), line.substring(line.indexOf('\t') + 1));
      }
    }
    Files.write(Path.of(args[2]), generator.lines());
  }

  private static int lines(String file) throws IOException {
    return Files.readAllLines(Path.of(file)).size();
  }

  /** Latin letters with a mark, hook or stroke read as the letter without. */
  private void addMarked() {
    for (int code = 0xC0; code <= 0x1EFF; code++) {
      if (UScript.getScript(code) != UScript.LATIN || !isPlain(code)) {
        continue;
      }
      String bare =
          Normalizer2.getNFDInstance().normalize(Character.toString(code)).substring(0, 1);
      String name = UCharacter.getName(code);
      Matcher variant = VARIANT.matcher(name == null ? "" : name);
      if (bare.charAt(0) < 0x80) {
        marks.put(code, bare);
      } else if (variant.matches()) {
        marks.put(code, variant.group(1).toLowerCase(Locale.ROOT));
      }
    }
    marks.putAll(Map.of((int) 'æ', "ae", (int) 'œ', "oe", (int) 'ß', "ss", (int) 'ð', "d"));
  }

  private void addConfusable(String sign, String notes) {
    String ascii = notes.substring("ascii=".length(), notes.indexOf("; U+"));
    String letters = ascii.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    int code = UCharacter.toLowerCase(sign.codePointAt(0));
    if (!letters.isEmpty() && letters.length() <= 2 && !marks.containsKey(code)) {
      put(close, code, letters);
    }
  }

  private void put(Map<Integer, String> map, int code, String letters) {
    if (!isPlain(code) || !UCharacter.isLetter(code)) {
      return;
    }
    for (String each : letters.split(",")) {
      String known = map.getOrDefault(code, close.getOrDefault(code, ""));
      if (!List.of(known.split(",")).contains(each)) {
        map.merge(code, each, (a, b) -> a + "," + b);
      }
    }
  }

  /** Whether a code point stays itself in the normal form. */
  private static boolean isPlain(int code) {
    String self = Character.toString(code);
    return code >= 0x80 && TextNormalizer.standard().normalize(self).text().equals(self);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# Made by LookAlikeGenerator; see docs/formats/unicode-tables.md");
    Map<String, Map<Integer, String>> all = new LinkedHashMap<>();
    all.put("mark", marks);
    all.put("close", close);
    all.put("loose", loose);
    all.forEach(
        (kind, map) ->
            map.forEach(
                (code, letters) ->
                    lines.add(Character.toString(code) + "\t" + kind + "\t" + letters)));
    return lines;
  }
}
