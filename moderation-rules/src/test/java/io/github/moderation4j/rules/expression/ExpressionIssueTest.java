package io.github.moderation4j.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionIssueTest {
  private static final ExpressionCompiler COMPILER =
      new ExpressionCompiler(FactSchema.standard(), Set.of("hate", "harassment"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          author.agee < 7d            | 0: unknown fact 'author.agee'; did you mean 'author.age'?
          score('harrasment') > 0.5   | 6: unknown category 'harrasment'; did you mean 'harassment'?
          author.age < 7              | 11: operator '<' cannot join duration and int
          author.posts + 1.5 > 2.0    | 13: operator '+' cannot join int and double; convert with double(x)
          author.posts                | 0: expected bool, but 'author.posts' is int
          scor('hate') > 0.5          | 0: unknown function 'scor'; expected one of count, default, double, has, hits, labels, repeats, score, severity, size; did you mean 'score'?
          author.age < 7days          | 13: '7days' is no number; expected forms like 3, 0.5, 7d, 12h, 1h30m
          content.links = 2           | 14: unexpected '='; equality is written '=='
          content.edited and true     | 15: found 'and'; expected an operator or the end; 'and' is written '&&'
          content.kind == 'post       | 16: string is not closed; expected '
          content.text.matches('(?=a)') | 21: pattern uses look-around, which cannot run in linear time (RE2 syntax)
          content.text.matches(r'(a)\\1') | 21: pattern uses a back-reference, which cannot run in linear time (RE2 syntax)
          content.text.matches('(a')  | 21: bad pattern: missing closing ): '(a'
          content.text.matches('(a{99}){99}') | 21: repetitions of the pattern multiply to more than 1000
          count(author, 'x', 30)      | 19: expected a length of time such as 30d, but found '30'
          hits(content.kind) > 0      | 5: expected a list in quotes, but found 'content.kind'
          content.links ==            | 16: found the end; expected a value
          [[1]] == [[1]]              | 1: lists cannot hold lists
          author.roles > ['a']        | 13: operator '>' cannot join list of string and list of string
          99999999999999999999 > 1    | 0: number '99999999999999999999' is out of range
          """)
  void saysWhatIsWrongAndWhere(String source, String message) {
    ExpressionException e =
        catchThrowableOfType(ExpressionException.class, () -> COMPILER.compile(source));

    assertThat(e).message().startsWith(message);
  }

  @Test
  void tellsAllIssuesAtOnce() {
    ExpressionException e =
        catchThrowableOfType(
            ExpressionException.class,
            () -> COMPILER.compile("author.aeg < 7d && score('hat') > 1"));

    assertThat(e.issues()).hasSize(2);
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    ExpressionException e =
        catchThrowableOfType(
            ExpressionException.class, () -> COMPILER.compile("(".repeat(1000) + "true"));

    assertThat(e).message().contains("nested more than 60 deep");
  }

  @Test
  void refusesWhatIsTooLong() {
    ExpressionException e =
        catchThrowableOfType(
            ExpressionException.class, () -> COMPILER.compile("true || ".repeat(1000) + "true"));

    assertThat(e).message().contains("longer than 4000 characters");
  }
}
