package io.github.moderation4j.core.opennlp;

import io.github.moderation4j.core.analysis.AnalyzedText;
import io.github.moderation4j.core.analysis.Token;
import java.util.ArrayList;
import java.util.List;

/** The words of a text as OpenNLP gets to see them, in training and afterwards alike. */
final class Words {
  private Words() {}

  static String[] of(AnalyzedText text) {
    List<String> words = new ArrayList<>(text.tokenCount());
    for (int i = 0; i < text.tokenCount(); i++) {
      if (text.kindAt(i) != Token.Kind.SIGN) {
        words.add(text.textAt(i));
      }
    }
    return words.toArray(new String[0]);
  }
}
