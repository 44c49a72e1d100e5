package io.github.moderation4j.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.assess.CategoryScore;
import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Evidence;
import io.github.moderation4j.rules.policy.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** One JSON object a line, for programs. */
final class JsonlRendering implements Rendering {
  private static final double PRECISION = 10_000;

  /** A model gives every text some trace of a score; below this it is no finding. */
  private static final double WORTH_TELLING = 0.01;

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final SortedSet<Category> taxonomy;

  /**
   * A rendering that gives a score for each of the categories.
   *
   * @param taxonomy ids of the categories; their ancestors are added
   */
  JsonlRendering(Collection<String> taxonomy) {
    this.taxonomy = new TreeSet<>();
    taxonomy.forEach(id -> addWithAncestors(Category.of(id), this.taxonomy));
  }

  @Override
  public String of(Outcome outcome) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = mapper.createGenerator(line)) {
      json.writeStartObject();
      if (outcome instanceof Outcome.Moderated moderated) {
        write(moderated, json);
      } else if (outcome instanceof Outcome.Failed failed) {
        json.writeNumberField("line", failed.line());
        json.writeStringField("error", failed.error());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.append('\n').toString();
  }

  private void write(Outcome.Moderated moderated, JsonGenerator json) throws IOException {
    Verdict verdict = moderated.decision().verdict();
    json.writeObjectField("id", moderated.post().id());
    json.writeBooleanField("flagged", verdict.atLeast(Verdict.FLAG));
    json.writeStringField("verdict", verdict.id());
    json.writeObjectFieldStart("scores");
    writeScores(moderated.assessment(), json);
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (CategoryScore finding : moderated.assessment().scores()) {
      if (finding.score() >= WORTH_TELLING) {
        writeFinding(finding, json);
      }
    }
    json.writeEndArray();
    json.writeObjectField("rules", moderated.decision().rules());
    json.writeBooleanField("incomplete", moderated.decision().incomplete());
  }

  private void writeScores(Assessment assessment, JsonGenerator json) throws IOException {
    SortedSet<Category> categories = new TreeSet<>(taxonomy);
    assessment.scores().forEach(score -> addWithAncestors(score.category(), categories));
    for (Category category : categories) {
      json.writeNumberField(category.id(), rounded(assessment.score(category)));
    }
  }

  private static void writeFinding(CategoryScore finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("category", finding.category().id());
    json.writeNumberField("score", rounded(finding.score()));
    json.writeStringField("severity", lowerCase(finding.severity()));
    json.writeStringField("target", finding.target().orElse(null));
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      json.writeStartObject();
      json.writeNumberField("start", evidence.span().start());
      json.writeNumberField("end", evidence.span().end());
      json.writeStringField("kind", lowerCase(evidence.kind()));
      json.writeStringField("note", evidence.note());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void addWithAncestors(Category category, SortedSet<Category> categories) {
    categories.add(category);
    category.parent().ifPresent(parent -> addWithAncestors(parent, categories));
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static double rounded(double score) {
    return Math.round(score * PRECISION) / PRECISION;
  }
}
