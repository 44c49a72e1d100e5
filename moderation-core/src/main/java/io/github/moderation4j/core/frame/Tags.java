package io.github.moderation4j.core.frame;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Reading;
import io.github.moderation4j.core.analysis.Sentence;
import io.github.moderation4j.core.analysis.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The classes at every token of a text, disguised words and resolved pronouns included. */
final class Tags {
  /** A class that holds from a token for a number of tokens. */
  record Tag(WordClass wordClass, int length, boolean resolved) {}

  /** How many sentences back a pronoun may refer. */
  private static final int REACH = 2;

  private static final List<Tag> NONE = List.of();

  private final List<List<Tag>> byToken;
  private final AnalyzedText text;
  private final ClassIndex index;

  private Tags(AnalyzedText text, ClassIndex index) {
    this.text = text;
    this.index = index;
    this.byToken = new ArrayList<>(text.tokens().size());
    for (int i = 0; i < text.tokens().size(); i++) {
      byToken.add(NONE);
    }
  }

  /** Looks up every token and reading of a text, then resolves its pronouns. */
  static Tags of(AnalyzedText text, ClassIndex index, int group, int pronoun) {
    Tags tags = new Tags(text, index);
    for (int i = 0; i < text.tokens().size(); i++) {
      tags.lookUp(i, text.tokens().get(i).text());
    }
    for (Reading reading : text.readings()) {
      tags.lookUp(reading);
    }
    tags.resolve(group, pronoun);
    return tags;
  }

  /** The classes that begin at a token. */
  List<Tag> at(int token) {
    return byToken.get(token);
  }

  /** The classes that begin somewhere in a sentence. */
  BitSet presentIn(Sentence sentence) {
    BitSet present = new BitSet(index.classes());
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      for (Tag tag : at(i)) {
        present.set(tag.wordClass().id());
      }
    }
    return present;
  }

  private void lookUp(int at, String word) {
    for (ClassIndex.Entry entry : index.startingWith(bare(word))) {
      int length = lengthAt(at, entry.words());
      if (length > 0) {
        add(at, new Tag(entry.wordClass(), length, false));
      }
    }
  }

  private void lookUp(Reading reading) {
    int length = reading.endToken() - reading.firstToken();
    String[] words = reading.text().split(" ", -1);
    for (int w = 0; w < words.length; w++) {
      // Words that were run together share their token: only the last one moves past it.
      int width = w == words.length - 1 ? length : 0;
      for (ClassIndex.Entry entry : index.startingWith(bare(words[w]))) {
        if (entry.words().size() == 1) {
          add(reading.firstToken(), new Tag(entry.wordClass(), width, false));
        }
      }
    }
  }

  /** How many tokens a term covers from a token; 0 if it does not stand there. */
  private int lengthAt(int at, List<String> words) {
    if (at + words.size() > text.tokens().size()) {
      return 0;
    }
    for (int w = 1; w < words.size(); w++) {
      if (!bare(text.tokens().get(at + w).text()).equals(words.get(w))) {
        return 0;
      }
    }
    return words.size();
  }

  private static String bare(String word) {
    int from = word.startsWith("#") ? 1 : 0;
    int to = word.endsWith("'s") || word.endsWith("’s") ? word.length() - 2 : word.length();
    return from < to ? word.substring(from, to) : word;
  }

  private void add(int token, Tag tag) {
    if (byToken.get(token).isEmpty()) {
      byToken.set(token, new ArrayList<>(2));
    }
    byToken.get(token).add(tag);
    WordClass of = tag.wordClass();
    for (int union : index.unionsWith(of.id())) {
      WordClass wider = new WordClass(union, of.target(), of.category());
      byToken.get(token).add(new Tag(wider, tag.length(), tag.resolved()));
    }
  }

  /** Lets pronouns stand for the group named last, at most {@link #REACH} sentences before. */
  private void resolve(int group, int pronoun) {
    Optional<WordClass> last = Optional.empty();
    int lastSentence = -1;
    for (int s = 0; s < text.sentences().size(); s++) {
      Sentence sentence = text.sentences().get(s);
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Optional<Tag> named = find(i, group);
        Optional<Tag> refers = find(i, pronoun);
        if (named.isPresent()) {
          last = named.map(Tag::wordClass);
          lastSentence = s;
        } else if (refers.isPresent() && last.isPresent() && s - lastSentence <= REACH) {
          add(i, new Tag(last.get(), refers.get().length(), true));
        }
      }
    }
  }

  private Optional<Tag> find(int token, int wordClass) {
    for (Tag tag : at(token)) {
      if (tag.wordClass().id() == wordClass) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  /** Whether a token is punctuation. */
  boolean isSign(int token) {
    return text.tokens().get(token).kind() == Token.Kind.SIGN;
  }
}
