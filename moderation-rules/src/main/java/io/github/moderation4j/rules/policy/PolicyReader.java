package io.github.moderation4j.rules.policy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads policies written in YAML or JSON, and tells all that is wrong with them at once, each with
 * file, line and column. Immutable and thread-safe.
 *
 * <p>The format is specified in {@code docs/formats/policy.md}. The text may come from anywhere:
 * reading is bounded in size and depth and executes nothing.
 */
public final class PolicyReader {
  private final Clock clock;

  /**
   * A reader that judges what is stale by a clock.
   *
   * @param clock the clock
   */
  public PolicyReader(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * A reader with the system's clock.
   *
   * @return a new reader
   */
  public static PolicyReader standard() {
    return new PolicyReader(Clock.systemUTC());
  }

  /**
   * The policies that ship with the library, to be included by name.
   *
   * @return names such as {@code standard/slurs}, in order
   */
  public static List<String> standardPacks() {
    return List.copyOf(StandardPacks.names());
  }

  /**
   * Reads a policy from a file.
   *
   * @param file the file, in UTF-8; files that it includes lie in the same folder or below
   * @return the policy
   * @throws PolicyException if it cannot be used; tells all that is wrong
   */
  public Policy read(Path file) {
    return check(file).orThrow();
  }

  /**
   * Reads a policy from a text.
   *
   * @param name what to call the text in issues
   * @param yaml the text
   * @return the policy
   * @throws PolicyException if it cannot be used; tells all that is wrong
   */
  public Policy read(String name, String yaml) {
    return check(name, yaml).orThrow();
  }

  /**
   * Reads a policy from a file, and tells also what is only soon to be wrong.
   *
   * @param file the file, in UTF-8; files that it includes lie in the same folder or below
   * @return the policy, if it can be used, and all issues
   */
  public PolicyReading check(Path file) {
    String name = String.valueOf(file.getFileName());
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    Issues issues = new Issues(name);
    Optional<String> yaml = Includes.text(file, issues);
    return yaml.isEmpty()
        ? new PolicyReading(Optional.empty(), issues.all())
        : check(yaml.get(), issues, Includes.in(folder));
  }

  /**
   * Reads a policy from a text, and tells also what is only soon to be wrong. It may include
   * standard packs only.
   *
   * @param name what to call the text in issues
   * @param yaml the text
   * @return the policy, if it can be used, and all issues
   */
  public PolicyReading check(String name, String yaml) {
    return check(yaml, new Issues(name), Includes.standardOnly());
  }

  private PolicyReading check(String yaml, Issues issues, Includes includes) {
    DocumentReader reader =
        new DocumentReader(issues, includes, List.of(issues.file()), LocalDate.now(clock));
    Optional<Policy> policy = reader.read(yaml);
    return new PolicyReading(policy, issues.all());
  }
}
