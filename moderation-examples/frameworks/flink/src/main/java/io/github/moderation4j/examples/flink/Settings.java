package io.github.moderation4j.examples.flink;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.policy.PolicyReader;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every task needs to build its own moderator: the policies as they are written, not as
 * objects.
 *
 * @param policyYaml the policy that decides
 * @param candidateYaml the policy that is compared with it; empty for none
 * @param engine makes the assessor, once per task
 */
public record Settings(String policyYaml, String candidateYaml, Engine engine)
    implements Serializable {

  /** Makes an assessor wherever Flink sends it. */
  public interface Engine extends Supplier<Assessor>, Serializable {}

  Policy policy() {
    return PolicyReader.standard().read("policy", policyYaml);
  }

  Optional<Policy> candidate() {
    return candidateYaml.isEmpty()
        ? Optional.empty()
        : Optional.of(PolicyReader.standard().read("candidate", candidateYaml));
  }
}
