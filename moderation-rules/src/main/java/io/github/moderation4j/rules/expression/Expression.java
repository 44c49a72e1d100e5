package io.github.moderation4j.rules.expression;

import java.util.List;
import java.util.Set;

/** A condition, compiled once and evaluated often. Immutable and thread-safe; equal by source. */
public final class Expression {
  private final String source;
  private final Code code;
  private final Set<String> facts;
  private final List<List<Need>> needs;
  private final Ast ast;
  private final FactSchema schema;
  private final List<Boundary> boundaries;

  Expression(String source, Ast ast, Code code, Linker linker) {
    this.source = source;
    this.code = code;
    this.facts = Set.copyOf(linker.facts());
    this.ast = ast;
    this.schema = linker.schema();
    this.needs = List.copyOf(new Needs(schema).of(ast));
    this.boundaries = List.copyOf(Boundaries.of(ast, schema));
  }

  /**
   * Evaluates the condition, in time linear in the texts it reads.
   *
   * @param context where facts, scores and memories come from
   * @return whether it holds; unknown if it rests on something that is missing
   */
  public Truth test(Context context) {
    return Truth.from(value(context));
  }

  Object value(Context context) {
    return code.step().run(context);
  }

  /**
   * The facts that the condition reads.
   *
   * @return dotted names
   */
  public Set<String> facts() {
    return facts;
  }

  /**
   * What must be so for the condition to be other than false.
   *
   * @return clauses that must all be met; each a list of alternatives of which at least one must be
   *     met, or its fact unknown
   */
  public List<List<Need>> needs() {
    return needs;
  }

  /** Writes the condition as flat code. */
  FlatWriter.Operand write(FlatWriter writer) {
    return writer.write(ast, schema);
  }

  /**
   * Values of facts and scores at which the condition may change its answer.
   *
   * @return one boundary per comparison with a constant, in order
   */
  public List<Boundary> boundaries() {
    return boundaries;
  }

  /**
   * The condition as written.
   *
   * @return the source
   */
  public String source() {
    return source;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression expression && source.equals(expression.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }
}
