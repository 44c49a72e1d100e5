package io.github.moderation4j.examples.flink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.Policy;
import io.github.moderation4j.rules.state.StateStore;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Decides about posts, each at its own time, by one policy or by two at once. For one thread.
 *
 * <p>The text is assessed once; both policies decide about the same assessment.
 */
final class Desk {
  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

  private final ObjectMapper json = new ObjectMapper();
  private final EventClock clock = new EventClock();
  private final Moderator moderator;
  private final Optional<Moderator> candidate;

  /** Makes what the rules of one policy remember. */
  interface Memory {
    StateStore of(String policy, Clock clock);
  }

  /** What became of a post, as lines of JSON; the difference is empty if the policies agree. */
  record Outcome(String decision, Optional<String> difference) {}

  Desk(Settings settings, Memory memory) {
    Assessor assessor = settings.engine().get();
    this.moderator = moderator(assessor, settings.policy(), memory.of("policy", clock));
    this.candidate =
        settings
            .candidate()
            .map(policy -> moderator(assessor, policy, memory.of("candidate", clock)));
  }

  private Moderator moderator(Assessor assessor, Policy policy, StateStore state) {
    return Moderator.builder().assessor(assessor).policy(policy).state(state).clock(clock).build();
  }

  Outcome decide(Post post) {
    clock.set(post.time());
    Content content = Content.of(post.id(), post.text());
    Facts facts = facts(post);
    Assessment assessment = moderator.assess(content);
    Decision decision = moderator.decide(content, assessment, facts);
    Optional<Decision> other = candidate.map(c -> c.decide(content, assessment, facts));
    return new Outcome(
        line(decision),
        other.filter(o -> o.verdict() != decision.verdict()).map(o -> difference(decision, o)));
  }

  private Facts facts(Post post) {
    try {
      return Facts.fromNested(json.readValue(post.facts(), FACTS));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("facts must be a JSON object", e);
    }
  }

  private String line(Decision decision) {
    return json.createObjectNode()
        .put("id", decision.contentId())
        .put("verdict", decision.verdict().id())
        .put("incomplete", decision.incomplete())
        .put("policy", decision.basis().policy().hash())
        .put("engine", decision.basis().engine())
        .set("rules", json.valueToTree(decision.rules()))
        .toString();
  }

  private String difference(Decision before, Decision after) {
    return json.createObjectNode()
        .put("id", before.contentId())
        .put("before", before.verdict().id())
        .put("after", after.verdict().id())
        .toString();
  }
}
