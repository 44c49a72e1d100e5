package io.github.moderation4j.core.analysis;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code words.en.bin}: which English words and names are known, and how common they are.
 *
 * <p>Usage: {@code KnownWordsGenerator WORDS_BY_FREQUENCY NAMES OUTPUT}; see {@code
 * docs/formats/known-words.md}.
 */
final class KnownWordsGenerator {
  private static final int COMMONEST = 5_000;
  private static final int COMMON = 30_000;
  private static final int ALL = 100_000;

  private final TreeMap<Integer, Integer> tiers = new TreeMap<>(Integer::compareUnsigned);

  public static void main(String[] args) throws IOException {
    KnownWordsGenerator generator = new KnownWordsGenerator();
    int rank = 0;
    for (String word : words(Path.of(args[0]))) {
      if (rank < ALL && word.matches("[a-z]+")) {
        generator.add(word, rank++ < COMMONEST ? 1 : rank <= COMMON ? 2 : 3);
      }
    }
    for (String row : Files.readAllLines(Path.of(args[1]))) {
      for (String name :
          row.substring(0, row.indexOf('\t')).toLowerCase(Locale.ROOT).split("[^a-z]+")) {
        generator.add(name, 3);
      }
    }
    generator.write(Path.of(args[2]));
  }

  /** The strings of the array {@code "words"} of a JSON file, in order. */
  private static List<String> words(Path json) throws IOException {
    String text = Files.readString(json);
    int start = text.indexOf("\"words\":[");
    Matcher matcher =
        Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
            .matcher(text.substring(start + 9, text.indexOf("\"],", start) + 1));
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
    return words;
  }

  private void add(String word, int tier) {
    tiers.merge(KnownWords.key(Token.hashOf(word)), tier, Math::min);
  }

  private void write(Path file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(tiers.size());
      int last = 0;
      for (var entry : tiers.entrySet()) {
        writeVarint(out, entry.getKey() - last);
        out.writeByte(entry.getValue());
        last = entry.getKey();
      }
    }
  }

  private static void writeVarint(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
