package io.github.moderation4j.examples.quickstart;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.core.mapping.PerspectiveScores;
import io.github.moderation4j.core.mapping.PerspectiveScores.Attribute;
import java.util.List;
import java.util.Map;

/** What a site that asked the Perspective API writes instead. */
final class FromPerspective {
  // snippet: make
  private final Assessor assessor = Assessor.create(); // thread-safe: make both once
  private final PerspectiveScores perspective = PerspectiveScores.standard();

  // end

  // snippet: score
  Map<Attribute, Double> analyze(String comment) {
    return perspective.scores(assessor.assess(comment));
  }

  // end

  // snippet: spans
  List<Span> toxicSpots(String comment) {
    Assessment assessment = assessor.assess(comment);
    return perspective.spans(Attribute.TOXICITY, assessment).stream()
        .map(evidence -> evidence.span())
        .toList();
  }
  // end
}
