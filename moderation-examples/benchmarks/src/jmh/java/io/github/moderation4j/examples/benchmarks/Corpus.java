package io.github.moderation4j.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;

/** Posts to read and terms to look for, the same on every machine. */
final class Corpus {
  /** What posts are made of. */
  enum Kind {
    /** Ordinary English. */
    CLEAN("clean.en.txt"),
    /** English in which every twentieth word is a term. */
    DIRTY("clean.en.txt"),
    /** The same with the terms disguised. */
    DISGUISED("clean.en.txt"),
    /** Ordinary Russian. */
    CYRILLIC("clean.ru.txt"),
    /** Ordinary Chinese. */
    CHINESE("clean.zh.txt");

    private final String file;

    Kind(String file) {
      this.file = file;
    }
  }

  private static final long SEED = 20_261_124;
  private static final int POSTS = 32;
  private static final int DIRT = 20;
  private static final String ONSETS = "bcdfghjklmnprstvz";
  private static final String VOWELS = "aeiou";

  private Corpus() {}

  /** Invented words of two to four syllables, in order. */
  static List<String> terms(int count) {
    Random random = new Random(SEED);
    TreeSet<String> terms = new TreeSet<>();
    while (terms.size() < count) {
      StringBuilder word = new StringBuilder("bl");
      for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
        word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        word.append(ONSETS.charAt(random.nextInt(ONSETS.length())));
      }
      terms.add(word.toString());
    }
    return List.copyOf(terms);
  }

  /** Posts of so many characters. */
  static List<String> posts(Kind kind, int length) {
    List<String> sentences = sentences(kind.file);
    List<String> terms = terms(1_000);
    Random random = new Random(SEED);
    List<String> posts = new ArrayList<>();
    while (posts.size() < POSTS) {
      StringBuilder post = new StringBuilder();
      while (post.length() < length) {
        String sentence = sentences.get(random.nextInt(sentences.size()));
        post.append(dirtied(sentence, kind, terms, random)).append(' ');
      }
      posts.add(post.substring(0, length));
    }
    return List.copyOf(posts);
  }

  private static String dirtied(String sentence, Kind kind, List<String> terms, Random random) {
    if (kind != Kind.DIRTY && kind != Kind.DISGUISED) {
      return sentence;
    }
    String[] words = sentence.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (random.nextInt(DIRT) == 0) {
        String term = terms.get(random.nextInt(terms.size()));
        words[i] = kind == Kind.DIRTY ? term : disguised(term);
      }
    }
    return String.join(" ", words);
  }

  private static String disguised(String term) {
    return term.replace('a', '4').replace('e', '3').replace("o", "оо").replace("i", "i-");
  }

  private static List<String> sentences(String file) {
    try (InputStream in =
        Objects.requireNonNull(Corpus.class.getResourceAsStream(file), "no " + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
