package io.github.moderation4j.core.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code folding.tsv}, the table of the normal form, from Unicode's data as icu4j has them.
 *
 * <p>Usage: {@code FoldingGenerator OUTPUT}; see {@code docs/formats/unicode-tables.md}.
 */
final class FoldingGenerator {
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** Letters that are named as a styled form of a Latin letter or digit. */
  private static final Pattern STYLED =
      Pattern.compile(
          "(?:(?:NEGATIVE|CROSSED NEGATIVE|DINGBAT NEGATIVE|DINGBAT|DOUBLE|PARENTHESIZED|SQUARED) ?)*"
              + "(?:CIRCLED|SQUARED|PARENTHESIZED)?(?: SANS-SERIF)? "
              + "(?:LATIN (?:CAPITAL|SMALL) LETTER|DIGIT) ([A-Z]+)"
              + "|LATIN LETTER SMALL CAPITAL ([A-Z])");

  private static final List<String> DIGITS =
      List.of("ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE".split(" "));

  /** Invisible: default ignorables, controls, fillers, tags, noncharacters, blank Braille. */
  private static final UnicodeSet INVISIBLE =
      new UnicodeSet(
              "[[:Default_Ignorable_Code_Point:][:Cc:][:Cf:][:Noncharacter_Code_Point:]\\u2800"
                  + "\\U0001D159]")
          .removeAll(
              new UnicodeSet(
                  "[\\t\\n\\r\\f\\u000B\\u0085\\uFFFB[:Prepended_Concatenation_Mark:]]"));

  /** Vowel points of Arabic and Hebrew, and the Arabic stretcher: usually left out in writing. */
  private static final UnicodeSet POINTS =
      new UnicodeSet(
          "[\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u0640\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7]");

  /** Marks that go on any letter, so that they can be stacked without meaning. */
  private static final UnicodeSet MARKS =
      new UnicodeSet(
          "[[\\u0300-\\u036F\\u0483-\\u0489\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]&[:M:]]");

  /** Compatibility forms that are ordinary writing. */
  private static final UnicodeSet KEPT =
      new UnicodeSet("[\\u3131-\\u318E\\u0E33\\u0EB3\\u017F\\u1E9B]");

  private static final Map<String, String> SIGNS =
      Map.of(
          "\u2018\u2019\u201B\u02BC\u02BB\u02B9\u00B4\u055A\u2032\uFF07", "'",
          "\u2010\u2011", "-",
          "\u2212\uFE63\uFF0D", "-",
          "\u2028\u2029\u0085\u000B\f", "\n",
          "\u03C2", "\u03C3",
          "\u017F\u1E9B", "s",
          "\u0130", "i");

  private final Map<Integer, String> rows = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    FoldingGenerator generator = new FoldingGenerator();
    for (int code = 0x80; code <= 0x10FFFF; code++) {
      if (code < 0xD800 || code > 0xDFFF) {
        generator.add(code);
      }
    }
    for (int code = 0; code < 0x80; code++) {
      if (INVISIBLE.contains(code)) {
        generator.rows.put(code, "drop\t");
      }
    }
    generator.rows.put((int) '\f', "quiet\t\n");
    generator.rows.put(0x0B, "quiet\t\n");
    Files.write(Path.of(args[0]), generator.lines());
  }

  private void add(int code) {
    String sign = sign(code);
    if (!sign.isEmpty()) {
      rows.put(code, "quiet\t" + sign);
    } else if (MARKS.contains(code) && !INVISIBLE.contains(code)) {
      rows.put(code, "mark\t");
    } else if (POINTS.contains(code)) {
      rows.put(code, "point\t");
    } else if (INVISIBLE.contains(code)) {
      rows.put(code, "drop\t");
    } else if (!KEPT.contains(code)) {
      fold(code);
    }
  }

  private void fold(int code) {
    String self = Character.toString(code);
    String folded = folded(code);
    if (!folded.equals(self) && !folded.equals(Character.toString(lower(code)))) {
      rows.put(code, (isOrdinary(code) ? "quiet\t" : "fold\t") + folded);
    } else if (combines(code)) {
      rows.put(code, "join\t");
    }
  }

  private static boolean isOrdinary(int code) {
    int type = UCharacter.getType(code);
    return type == UCharacterCategory.SPACE_SEPARATOR
        || type == UCharacterCategory.DECIMAL_DIGIT_NUMBER && !NFKC.isNormalized("" + code)
        || UCharacter.getName(code) != null && UCharacter.getName(code).matches("(ARABIC|HEBREW).*")
        || code == 0x2026;
  }

  private static String folded(int code) {
    String text = step(code);
    String next = text;
    do {
      text = next;
      StringBuilder all = new StringBuilder();
      text.codePoints().forEach(c -> all.append(step(c)));
      next = NFC.normalize(all);
    } while (!next.equals(text));
    return text;
  }

  private static String step(int code) {
    String sign = sign(code);
    if (!sign.isEmpty()) {
      return sign;
    }
    if (KEPT.contains(code) || code < 0x80) {
      return Character.toString(lower(code));
    }
    if (POINTS.contains(code) || MARKS.contains(code)) {
      return Character.toString(code);
    }
    if (UCharacter.getType(code) == UCharacterCategory.DECIMAL_DIGIT_NUMBER) {
      return Integer.toString(UCharacter.digit(code, 10));
    }
    String styled = styled(code);
    return styled.isEmpty() ? compatible(code) : styled;
  }

  private static String sign(int code) {
    for (Map.Entry<String, String> entry : SIGNS.entrySet()) {
      if (entry.getKey().indexOf(code) >= 0) {
        return entry.getValue();
      }
    }
    return "";
  }

  private static String styled(int code) {
    String name = UCharacter.getName(code);
    Matcher matcher = STYLED.matcher(name == null ? "" : name);
    if (name == null
        || name.startsWith("LATIN CAPITAL")
        || name.startsWith("DIGIT")
        || !matcher.matches()) {
      return "";
    }
    if (matcher.group(2) != null) {
      return matcher.group(2).toLowerCase(java.util.Locale.ROOT);
    }
    String letter = matcher.group(1);
    int digit = DIGITS.indexOf(letter);
    return digit >= 0
        ? "" + digit
        : letter.length() == 1 ? letter.toLowerCase(java.util.Locale.ROOT) : "";
  }

  private static String compatible(int code) {
    String name = UCharacter.getName(code);
    if (name != null && name.startsWith("HALFWIDTH HANGUL LETTER")) {
      return Character.toString(UCharacter.getCharFromName(name.substring("HALFWIDTH ".length())));
    }
    String normal = NFKC.normalize(Character.toString(code));
    boolean spacingMark = normal.startsWith(" ") && normal.length() > 1;
    if (spacingMark) {
      return Character.toString(code);
    }
    StringBuilder lower = new StringBuilder();
    normal
        .codePoints()
        .filter(c -> !POINTS.contains(c))
        .forEach(c -> lower.appendCodePoint(lower(c)));
    return lower.toString();
  }

  private static int lower(int code) {
    return UCharacter.toLowerCase(code);
  }

  private static boolean combines(int code) {
    return COMBINERS.contains(code);
  }

  private static final UnicodeSet COMBINERS = new UnicodeSet();
  private static final List<String> JOINS = new ArrayList<>();

  static {
    for (int code = 0xC0; code <= 0xFFFF; code++) {
      String whole = NFC.getRawDecomposition(code);
      boolean hangul = code >= 0xAC00 && code <= 0xD7A3;
      if (whole == null || hangul || whole.codePointCount(0, whole.length()) != 2) {
        continue;
      }
      int mark = whole.codePointBefore(whole.length());
      int base = whole.codePointAt(0);
      boolean lowerCase = lower(code) == code;
      if (NFC.composePair(base, mark) == code && lowerCase && mark <= 0xFFFF) {
        JOINS.add("%04X %04X\tpair\t%04X".formatted(base, mark, code));
        COMBINERS.add(mark);
      }
    }
    COMBINERS.add(0x1161, 0x1175).add(0x11A8, 0x11C2);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Made by FoldingGenerator from Unicode "
            + UCharacter.getUnicodeVersion()
            + "; see docs/formats/unicode-tables.md");
    Integer first = null;
    Integer last = null;
    for (Integer code : rows.keySet()) {
      boolean extendsRun =
          last != null
              && code == last + 1
              && rows.get(code).endsWith("\t")
              && rows.get(code).equals(rows.get(first));
      if (!extendsRun) {
        write(lines, first, last);
        first = code;
      }
      last = code;
    }
    write(lines, first, last);
    lines.addAll(JOINS);
    return lines;
  }

  private void write(List<String> lines, Integer first, Integer last) {
    if (first == null) {
      return;
    }
    String range =
        first.equals(last) ? "%04X".formatted(first) : "%04X-%04X".formatted(first, last);
    String[] row = rows.get(first).split("\t", -1);
    StringBuilder to = new StringBuilder();
    row[1]
        .codePoints()
        .forEach(c -> to.append(to.isEmpty() ? "" : " ").append("%04X".formatted(c)));
    lines.add(range + "\t" + row[0] + "\t" + to);
  }
}
