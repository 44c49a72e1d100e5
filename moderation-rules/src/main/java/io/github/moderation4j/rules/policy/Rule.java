package io.github.moderation4j.rules.policy;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.rules.expression.Expression;
import io.github.moderation4j.rules.expression.ExpressionCompiler;
import io.github.moderation4j.rules.expression.ExpressionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One rule of a policy: under which condition what is asked for.
 *
 * @param id lower-case words joined by hyphens, unique in the policy
 * @param category the heading under which its decisions are counted
 * @param mode whether it counts
 * @param priority higher ones come first; matters only beside {@code stop}
 * @param when the condition
 * @param then what it asks for
 * @param escalate what it asks for in addition, if more holds
 * @param stop whether rules after it are left out when it fires
 * @param notice what the author is told
 * @param justification why it may treat private groups otherwise than public ones
 * @param reach when, where and for how many it counts
 * @param tests examples with the verdict they must get
 */
public record Rule(
    String id,
    Optional<Category> category,
    Mode mode,
    int priority,
    Condition when,
    Outcome then,
    List<Escalation> escalate,
    boolean stop,
    Optional<Notice> notice,
    Optional<String> justification,
    Reach reach,
    List<Example> tests) {
  static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Checks the id and copies the lists.
   *
   * @throws IllegalArgumentException if the id is malformed
   */
  public Rule {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(then, "then");
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(justification, "justification");
    Objects.requireNonNull(reach, "reach");
    escalate = List.copyOf(escalate);
    tests = List.copyOf(tests);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "rule id must be lower-case words joined by '-', but was '%s'".formatted(id));
    }
  }

  /**
   * This rule with another reach.
   *
   * @param other when, where and for how many it counts
   * @return the changed rule
   */
  public Rule withReach(Reach other) {
    return new Rule(
        id,
        category,
        mode,
        priority,
        when,
        then,
        escalate,
        stop,
        notice,
        justification,
        other,
        tests);
  }

  /** Collects a rule. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final ExpressionCompiler compiler;
    private final Collection<String> issues = new ArrayList<>();
    private final List<Expression> all = new ArrayList<>();
    private final List<Expression> any = new ArrayList<>();
    private final List<Expression> none = new ArrayList<>();
    private final List<Escalation> escalate = new ArrayList<>();
    private final List<Example> tests = new ArrayList<>();
    private Optional<Category> category = Optional.empty();
    private Mode mode = Mode.LIVE;
    private int priority;
    private Outcome then = Outcome.of(Verdict.ALLOW);
    private boolean stop;
    private Optional<Notice> notice = Optional.empty();
    private Optional<String> justification = Optional.empty();
    private Reach reach = Reach.EVERYWHERE;

    Builder(String id, ExpressionCompiler compiler) {
      this.id = id;
      this.compiler = compiler;
    }

    /** Starts from a rule with the same id, so that only what differs need be said. */
    Builder from(Rule rule) {
      condition(rule.when);
      escalations(rule.escalate);
      tests.addAll(rule.tests);
      category = rule.category;
      mode = rule.mode;
      priority = rule.priority;
      then = rule.then;
      stop = rule.stop;
      notice = rule.notice;
      justification = rule.justification;
      reach = rule.reach;
      return this;
    }

    Builder condition(Condition when) {
      all.clear();
      any.clear();
      none.clear();
      all.addAll(when.all());
      any.addAll(when.any());
      none.addAll(when.none());
      return this;
    }

    Builder escalations(List<Escalation> escalations) {
      escalate.clear();
      escalate.addAll(escalations);
      return this;
    }

    Builder examples(List<Example> examples) {
      tests.clear();
      tests.addAll(examples);
      return this;
    }

    /**
     * Adds an expression that must hold.
     *
     * @param expression the expression
     * @return this builder
     */
    public Builder when(String expression) {
      compile(expression).ifPresent(all::add);
      return this;
    }

    /**
     * Adds an expression; of all added this way, one must hold.
     *
     * @param expression the expression
     * @return this builder
     */
    public Builder whenAny(String expression) {
      compile(expression).ifPresent(any::add);
      return this;
    }

    /**
     * Adds an expression that must not hold.
     *
     * @param expression the expression
     * @return this builder
     */
    public Builder unless(String expression) {
      compile(expression).ifPresent(none::add);
      return this;
    }

    /**
     * Sets what the rule asks for.
     *
     * @param verdict the verdict
     * @param actions what is to be done beside it
     * @return this builder
     */
    public Builder then(Verdict verdict, Action... actions) {
      return then(new Outcome(verdict, List.of(actions)));
    }

    Builder then(Outcome outcome) {
      then = outcome;
      return this;
    }

    /**
     * Adds what the rule asks for in addition, if more holds.
     *
     * @param expression what more must hold
     * @param verdict the verdict then
     * @param actions what is to be done then
     * @return this builder
     */
    public Builder escalate(String expression, Verdict verdict, Action... actions) {
      Outcome outcome = new Outcome(verdict, List.of(actions));
      compile(expression).ifPresent(e -> escalate.add(new Escalation(e, outcome)));
      return this;
    }

    /**
     * Sets the heading under which decisions are counted.
     *
     * @param category the category
     * @return this builder
     */
    public Builder category(Category category) {
      this.category = Optional.of(category);
      return this;
    }

    /**
     * Sets whether the rule counts.
     *
     * @param mode the mode; {@link Mode#LIVE} unless set
     * @return this builder
     */
    public Builder mode(Mode mode) {
      this.mode = mode;
      return this;
    }

    /**
     * Sets the priority.
     *
     * @param priority higher ones come first; 0 unless set
     * @return this builder
     */
    public Builder priority(int priority) {
      this.priority = priority;
      return this;
    }

    /**
     * Sets whether the rules after this one are left out when it fires.
     *
     * @param stop true to leave them out
     * @return this builder
     */
    public Builder stop(boolean stop) {
      this.stop = stop;
      return this;
    }

    /**
     * Sets what the author is told.
     *
     * @param notice the notice
     * @return this builder
     */
    public Builder notice(Notice notice) {
      this.notice = Optional.of(notice);
      return this;
    }

    /**
     * Says why the rule may treat private groups otherwise than public ones.
     *
     * @param reason the reason, for people
     * @return this builder
     */
    public Builder justification(String reason) {
      this.justification = Optional.of(reason);
      return this;
    }

    /**
     * Sets when, where and for how many the rule counts.
     *
     * @param reach the reach
     * @return this builder
     */
    public Builder reach(Reach reach) {
      this.reach = reach;
      return this;
    }

    /**
     * Adds an example with the verdict it must get.
     *
     * @param example the example
     * @return this builder
     */
    public Builder test(Example example) {
      tests.add(example);
      return this;
    }

    private Optional<Expression> compile(String source) {
      try {
        return Optional.of(compiler.compile(source));
      } catch (ExpressionException e) {
        e.issues()
            .forEach(i -> issues.add("rule '%s': '%s': %s".formatted(id, source, i.message())));
        return Optional.empty();
      }
    }

    Collection<String> issues() {
      return issues;
    }

    Rule build() {
      return new Rule(
          id,
          category,
          mode,
          priority,
          new Condition(all, any, none),
          then,
          escalate,
          stop,
          notice,
          justification,
          reach,
          tests);
    }
  }
}
