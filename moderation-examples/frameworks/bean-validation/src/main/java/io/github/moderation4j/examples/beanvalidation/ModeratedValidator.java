package io.github.moderation4j.examples.beanvalidation;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Verdict;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks the moderator whether a text may be shown. The decision travels with the violation, as
 * Hibernate Validator's dynamic payload.
 *
 * <p>Where validators are made by Spring or CDI, the moderator comes by injection; elsewhere use
 * {@link ModeratingValidatorFactory}.
 */
public final class ModeratedValidator implements ConstraintValidator<Moderated, CharSequence> {
  private final Moderator moderator;
  private Verdict from = Verdict.HOLD;
  private String kind = "post";

  /**
   * A validator.
   *
   * @param moderator decides
   */
  public ModeratedValidator(Moderator moderator) {
    this.moderator = moderator;
  }

  @Override
  public void initialize(Moderated constraint) {
    from = constraint.from();
    kind = constraint.kind();
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    Decision decision =
        moderator.moderate(new Content("", text.toString(), kind, Optional.empty()));
    context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(decision);
    return !decision.verdict().atLeast(from);
  }
}
