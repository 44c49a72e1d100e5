package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A few lines for people: the verdict, the spots underlined, and the reasons. */
final class TextRendering implements Rendering {
  private static final String INDENT = "        ";
  private static final int MAX_SPOTS = 4;

  private final Palette palette;
  private final int columns;
  private final Explanation explanation;

  TextRendering(Palette palette, int columns) {
    this.palette = palette;
    this.columns = columns;
    this.explanation = new Explanation();
  }

  @Override
  public String of(Outcome outcome) {
    if (outcome instanceof Outcome.Moderated moderated) {
      return of(moderated);
    }
    Outcome.Failed failed = (Outcome.Failed) outcome;
    return palette.bad("error") + "   line %d: %s%n".formatted(failed.line(), failed.error());
  }

  private String of(Outcome.Moderated moderated) {
    Decision decision = moderated.decision();
    String id = VisibleText.of(moderated.post().id().toString()).text();
    String head = coloured(decision.verdict()) + palette.bold(id);
    List<CategoryScore> findings = moderated.assessment().scores();
    if (findings.isEmpty() && decision.reasons().isEmpty()) {
      int room = columns - INDENT.length() - id.length() - 2;
      return head + "  " + palette.dim(excerpt(moderated.post(), room).opening()) + "\n";
    }
    StringBuilder out = new StringBuilder(head).append('\n');
    appendSpots(moderated.post(), findings, out);
    decision.reasons().forEach(r -> append("why: ", explanation.of(r), out));
    decision.skipped().forEach(s -> append("skipped: ", explanation.of(s), out));
    appendActions(moderated, out);
    decision.notices(Locale.ENGLISH).forEach(n -> append("author is told: ", n, out));
    return out.append('\n').toString();
  }

  private void appendSpots(Post post, List<CategoryScore> findings, StringBuilder out) {
    Excerpt excerpt = excerpt(post, columns - INDENT.length());
    Map<Span, List<String>> spots = bySpot(findings);
    if (spots.isEmpty()) {
      append("", excerpt.opening(), out);
    }
    spots.entrySet().stream()
        .limit(MAX_SPOTS)
        .forEach(
            spot -> {
              append("", excerpt.around(spot.getKey()), out);
              spot.getValue().forEach(line -> append("", line, out));
            });
    if (spots.size() > MAX_SPOTS) {
      append("", palette.dim("and %d more spots".formatted(spots.size() - MAX_SPOTS)), out);
    }
    for (CategoryScore finding : findings) {
      if (finding.evidence().isEmpty()) {
        append("", title(finding) + palette.dim("  the text as a whole"), out);
      }
    }
  }

  /** What is said about each spot, the strongest finding first. */
  private Map<Span, List<String>> bySpot(List<CategoryScore> findings) {
    Map<Span, List<String>> spots = new LinkedHashMap<>();
    for (CategoryScore finding : findings) {
      for (Evidence evidence : finding.evidence()) {
        String target = evidence.target().map(" against "::concat).orElse("");
        spots
            .computeIfAbsent(evidence.span(), span -> new ArrayList<>())
            .add(title(finding) + target + "  " + VisibleText.of(evidence.note()).text());
      }
    }
    return spots;
  }

  private void appendActions(Outcome.Moderated moderated, StringBuilder out) {
    for (Action action : moderated.decision().actions()) {
      if (action instanceof Action.Mask) {
        Post post = moderated.post();
        Post masked = new Post(post.id(), moderated.decision().masked(post.text()), post.facts());
        append("shown as: ", excerpt(masked, columns - INDENT.length() - 10).opening(), out);
      } else {
        append("then: ", explanation.of(action), out);
      }
    }
  }

  private String title(CategoryScore finding) {
    String severity =
        finding.severity() == Severity.NONE
            ? ""
            : " " + finding.severity().name().toLowerCase(Locale.ROOT);
    return palette.bold(finding.category().id())
        + String.format(Locale.ROOT, " %.2f", finding.score())
        + severity;
  }

  private String coloured(Verdict verdict) {
    String name = "%-7s ".formatted(verdict.name());
    return switch (verdict) {
      case ALLOW -> palette.good(name);
      case LABEL, FLAG, MASK, LIMIT -> palette.caution(name);
      case HOLD, REJECT -> palette.bad(name);
    };
  }

  private Excerpt excerpt(Post post, int room) {
    return new Excerpt(post.text(), room, palette);
  }

  private void append(String label, String lines, StringBuilder out) {
    lines
        .lines()
        .forEach(line -> out.append(INDENT).append(palette.dim(label)).append(line).append('\n'));
  }
}
