package io.github.moderation4j.examples.beanvalidation;

import io.github.moderation4j.rules.Moderator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/**
 * Gives the moderator to the validator of {@link Moderated} where no container does, and leaves all
 * other validators to another factory.
 *
 * @param moderator decides
 * @param others makes the other validators
 */
public record ModeratingValidatorFactory(Moderator moderator, ConstraintValidatorFactory others)
    implements ConstraintValidatorFactory {
  @Override
  public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> validator) {
    return validator == ModeratedValidator.class
        ? validator.cast(new ModeratedValidator(moderator))
        : others.getInstance(validator);
  }

  @Override
  public void releaseInstance(ConstraintValidator<?, ?> validator) {
    if (!(validator instanceof ModeratedValidator)) {
      others.releaseInstance(validator);
    }
  }
}
