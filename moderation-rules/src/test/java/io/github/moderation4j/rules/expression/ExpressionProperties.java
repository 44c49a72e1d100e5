package io.github.moderation4j.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExpressionProperties {
  private static final ExpressionCompiler COMPILER =
      new ExpressionCompiler(FactSchema.standard(), Set.of("hate"));
  private static final String[] PIECES = {
    "author.age",
    "7d",
    "score('hate')",
    "&&",
    "||",
    "!",
    "(",
    ")",
    "<",
    "==",
    "1",
    "0.5",
    "'a'",
    "in",
    "[",
    "]",
    ",",
    "?",
    ":",
    ".",
    "-",
    "size",
    "matches",
    "\\",
    "\uD800",
    "has",
    "author"
  };

  @Property
  void neverThrowsAnythingButItsIssues(@ForAll String source) {
    assertThat(issuesOrNone(source)).isGreaterThanOrEqualTo(0);
  }

  @Property
  void neverThrowsAnythingButItsIssuesForPiecesOfTheLanguage(@ForAll Random random) {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      source.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
    }

    assertThat(issuesOrNone(source.toString())).isGreaterThanOrEqualTo(0);
  }

  @Property
  void putsEveryIssueInsideTheSource(@ForAll String source) {
    assertThat(lastOffset(source)).isBetween(0, source.length());
  }

  private static int issuesOrNone(String source) {
    try {
      COMPILER.compile(source).test(new FixedContext(Facts.none()));
      return 0;
    } catch (ExpressionException e) {
      return e.issues().size();
    }
  }

  private static int lastOffset(String source) {
    try {
      COMPILER.compile(source);
      return 0;
    } catch (ExpressionException e) {
      return e.issues().get(e.issues().size() - 1).offset();
    }
  }
}
