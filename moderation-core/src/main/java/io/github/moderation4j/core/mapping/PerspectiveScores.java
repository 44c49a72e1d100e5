package io.github.moderation4j.core.mapping;

import io.github.moderation4j.core.assess.Assessment;
import io.github.moderation4j.core.content.Evidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Assessments in the attributes of the Perspective API. Immutable; make one and share it.
 *
 * <p>Every attribute is the highest score among the categories that {@code perspective.tsv} names
 * for it. Thresholds that were tuned on Perspective's own numbers must be tuned anew.
 */
public final class PerspectiveScores {
  private final Map<Attribute, SchemeLabel> labels = new EnumMap<>(Attribute.class);

  /** An attribute of Perspective. */
  public enum Attribute {
    /** What makes people leave a discussion. */
    TOXICITY,
    /** The same, where it is grave. */
    SEVERE_TOXICITY,
    /** Attacks on people for who they are. */
    IDENTITY_ATTACK,
    /** Attacks on a person. */
    INSULT,
    /** Coarse language, at anybody or nobody. */
    PROFANITY,
    /** Announces or wishes violence. */
    THREAT
  }

  private PerspectiveScores(LabelScheme scheme) {
    for (Attribute attribute : Attribute.values()) {
      labels.put(
          attribute,
          scheme
              .label(attribute.name())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "scheme '%s' has no label '%s'".formatted(scheme.name(), attribute))));
    }
  }

  /**
   * The view as it comes.
   *
   * @return a new view
   */
  public static PerspectiveScores standard() {
    return of(LabelScheme.builtIn("perspective"));
  }

  /**
   * A view whose attributes are made of categories of your choice.
   *
   * @param scheme has a label for each of the six attributes
   * @return a new view
   * @throws IllegalArgumentException if one is missing
   */
  public static PerspectiveScores of(LabelScheme scheme) {
    return new PerspectiveScores(Objects.requireNonNull(scheme, "scheme"));
  }

  /**
   * The score of a text for an attribute.
   *
   * @param attribute the attribute
   * @param assessment what the text contains
   * @return from 0 to 1
   */
  public double score(Attribute attribute, Assessment assessment) {
    return label(attribute).score(assessment);
  }

  /**
   * The scores of a text for all attributes.
   *
   * @param assessment what the text contains
   * @return from 0 to 1, by attribute
   */
  public Map<Attribute, Double> scores(Assessment assessment) {
    Map<Attribute, Double> scores = new EnumMap<>(Attribute.class);
    labels.forEach((attribute, label) -> scores.put(attribute, label.score(assessment)));
    return scores;
  }

  /**
   * The spots that speak for an attribute. Perspective gives a score per sentence instead.
   *
   * @param attribute the attribute
   * @param assessment what the text contains
   * @return evidence, of the highest score first
   */
  public List<Evidence> spans(Attribute attribute, Assessment assessment) {
    return label(attribute).evidence(assessment);
  }

  private SchemeLabel label(Attribute attribute) {
    return Objects.requireNonNull(labels.get(attribute), "attribute");
  }
}
