package io.github.moderation4j.examples.cli.training;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.train.LabeledText;
import io.github.moderation4j.core.train.WordVectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Words and names by themselves, as texts that hold nothing: a network that only ever read
 * sentences guesses when it sees a single word.
 */
final class QuietWords {
  private static final int TEXTS = 6000;

  /** The most frequent words are read in sentences often enough. */
  private static final int COMMON = 3000;

  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

  private final Set<String> heads;
  private final double weight;
  private final Random random;

  QuietWords(Set<String> heads, double weight, long seed) {
    this.heads = heads;
    this.weight = weight;
    this.random = new Random(seed);
  }

  /** Draws texts of one to three words of which no list, pattern or frame says anything. */
  List<LabeledText> draw(WordVectors vectors) {
    Predicate<String> quiet = quiet();
    Map<String, Double> nothing = new HashMap<>();
    heads.forEach(head -> nothing.put(head, 0.0));
    List<LabeledText> texts = new ArrayList<>();
    while (texts.size() < TEXTS) {
      String text = word(vectors);
      while (random.nextInt(3) == 0) {
        text += " " + word(vectors);
      }
      if (quiet.test(text)) {
        texts.add(new LabeledText(text, "en", OwnExamples.SOURCE, nothing, weight));
      }
    }
    return texts;
  }

  private String word(WordVectors vectors) {
    String word = "";
    while (!WORD.matcher(word).matches()) {
      word = vectors.words().get(COMMON + random.nextInt(vectors.words().size() - COMMON));
    }
    return word;
  }

  private static Predicate<String> quiet() {
    Listener listener = new Listener();
    Assessor assessor = Assessor.builder().remove("model").cacheSize(0).combiner(listener).build();
    return text -> {
      assessor.assess(text);
      return listener.heard().values().stream().allMatch(List::isEmpty);
    };
  }
}
