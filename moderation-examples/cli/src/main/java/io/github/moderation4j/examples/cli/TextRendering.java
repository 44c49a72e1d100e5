package io.github.moderation4j.examples.cli;

import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.core.content.Severity;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A few lines for people: the verdict, the spots underlined, and the reasons. */
final class TextRendering implements Rendering {
  /** Below this score a finding is noise to a person; programs get it all the same. */
  private static final double WORTH_SHOWING = 0.3;

  private static final String INDENT = "        ";

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
    List<CategoryScore> findings =
        moderated.assessment().scores().stream().filter(s -> s.score() >= WORTH_SHOWING).toList();
    if (findings.isEmpty() && decision.reasons().isEmpty()) {
      int room = columns - INDENT.length() - id.length() - 2;
      return head + "  " + palette.dim(opening(moderated.post().text(), room)) + "\n";
    }
    StringBuilder out = new StringBuilder(head).append('\n');
    appendSpots(moderated.post(), Spots.of(findings), out);
    appendFindings(findings, Spots.of(findings), out);
    decision.reasons().forEach(r -> append("why: ", explanation.of(r), out));
    decision.skipped().forEach(s -> append("skipped: ", explanation.of(s), out));
    appendActions(moderated, out);
    decision.notices(Locale.ENGLISH).forEach(n -> append("author is told: ", n, out));
    return out.append('\n').toString();
  }

  /** As many excerpts as it takes to show all spots, each with all spots that it shows. */
  private void appendSpots(Post post, Spots spots, StringBuilder out) {
    int room = columns - INDENT.length();
    Deque<Excerpt.Mark> left = new ArrayDeque<>(spots.marks());
    if (left.isEmpty()) {
      append("", opening(post.text(), room), out);
    }
    while (!left.isEmpty()) {
      Excerpt excerpt = Excerpt.around(post.text(), left.getFirst().spot(), room);
      List<Excerpt.Mark> shown = new ArrayList<>();
      do {
        shown.add(left.removeFirst());
      } while (!left.isEmpty() && excerpt.shows(left.getFirst().spot()));
      excerpt.marked(shown, palette).forEach(line -> append("", line, out));
    }
    if (spots.leftOut() > 0) {
      append("", palette.dim("weaker spots not shown: " + spots.leftOut()), out);
    }
  }

  /** What was found, each line with the numbers of the spots it speaks of. */
  private void appendFindings(List<CategoryScore> findings, Spots spots, StringBuilder out) {
    Map<String, Set<String>> lines = new LinkedHashMap<>();
    for (CategoryScore finding : findings) {
      if (finding.evidence().isEmpty()) {
        lines.put(title(finding) + "  the text as a whole", Set.of());
      }
      for (Evidence evidence : Spots.telling(finding)) {
        String target = evidence.target().map(" against "::concat).orElse("");
        String note = VisibleText.of(evidence.note()).text();
        lines
            .computeIfAbsent(title(finding) + target + "  " + note, line -> new TreeSet<>())
            .add(spots.label(evidence.span()));
      }
    }
    lines.forEach(
        (line, labels) -> {
          String numbers = String.join(" ", labels).strip();
          append("", (numbers.isEmpty() ? "" : palette.bad(numbers) + "  ") + line, out);
        });
  }

  private void appendActions(Outcome.Moderated moderated, StringBuilder out) {
    for (Action action : moderated.decision().actions()) {
      if (action instanceof Action.Mask) {
        String masked = moderated.decision().masked(moderated.post().text());
        append("shown as: ", opening(masked, columns - INDENT.length() - 10), out);
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

  private static String opening(String text, int room) {
    return Excerpt.opening(text, room).plain();
  }

  private void append(String label, String line, StringBuilder out) {
    out.append(INDENT).append(palette.dim(label)).append(line).append('\n');
  }
}
