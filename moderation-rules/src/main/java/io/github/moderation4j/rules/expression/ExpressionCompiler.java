package io.github.moderation4j.rules.expression;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compiles conditions against declared facts and categories. Immutable and thread-safe.
 *
 * <p>The source may come from anywhere: compiling executes nothing, and is bounded in size and
 * depth.
 */
public final class ExpressionCompiler {
  private static final int MAX_LENGTH = 4000;

  private final FactSchema schema;
  private final Set<String> categories;

  /**
   * A compiler.
   *
   * @param schema the facts that conditions may read
   * @param categories ids of the categories that conditions may name
   */
  public ExpressionCompiler(FactSchema schema, Set<String> categories) {
    this.schema = Objects.requireNonNull(schema, "schema");
    this.categories = new TreeSet<>(categories);
  }

  /**
   * The facts that conditions may read.
   *
   * @return the schema
   */
  public FactSchema schema() {
    return schema;
  }

  /**
   * The categories that conditions may name.
   *
   * @return ids, in order
   */
  public Set<String> categories() {
    return Collections.unmodifiableSet(categories);
  }

  /**
   * Compiles a condition.
   *
   * @param source the condition, at most 4,000 characters
   * @return the compiled condition
   * @throws ExpressionException if it cannot be read, or its types do not fit; with all issues
   */
  public Expression compile(String source) throws ExpressionException {
    return compile(source, Type.BOOL);
  }

  Expression compile(String source, Type type) throws ExpressionException {
    Ast ast = parse(source);
    Linker linker = new Linker(schema, categories, source);
    Code code = linker.expect(type, ast);
    if (!linker.issues().isEmpty()) {
      throw new ExpressionException(
          linker.issues().stream()
              .distinct()
              .sorted(Comparator.comparingInt(ExpressionIssue::offset))
              .toList());
    }
    return new Expression(source, ast, code, linker);
  }

  private static Ast parse(String source) throws ExpressionException {
    try {
      if (source.length() > MAX_LENGTH) {
        throw new Lexer.Broken(MAX_LENGTH, "expression is longer than 4000 characters");
      }
      return new Parser(new Lexer(source).tokens()).parse();
    } catch (Lexer.Broken e) {
      throw new ExpressionException(List.of(e.issue()));
    }
  }
}
