package io.github.moderation4j.examples.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.Assessor;
import io.github.moderation4j.examples.fakemoderator.FakeModerator;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.policy.Verdict;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModeratedTest {
  private final Validator validator =
      validator(
          FakeModerator.builder().on("blorp", Verdict.REJECT).on("snarg", Verdict.FLAG).build(),
          Locale.ENGLISH);

  record Comment(@NotNull @Moderated @Nullable String text) {}

  record Profile(@Moderated(from = Verdict.FLAG, kind = "username") String name) {}

  record Survey(List<@Moderated String> answers) {}

  @Test
  void acceptsWhatMayBeShown() {
    assertThat(validator.validate(new Comment("a fine day"))).isEmpty();
  }

  @Test
  void findsWhatMayNotBeShown() {
    assertThat(validator.validate(new Comment("what a blorp")))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly("breaks the rules of this place");
  }

  @Test
  void leavesNullToOtherConstraints() {
    assertThat(validator.validate(new Comment(null)))
        .extracting(v -> v.getConstraintDescriptor().getAnnotation().annotationType())
        .isEqualTo(List.of(NotNull.class));
  }

  @Test
  void letsTheConstraintSayHowStrictItIs() {
    assertThat(validator.validate(new Profile("snarg"))).hasSize(1);
  }

  @Test
  void acceptsWhatIsOnlyFlaggedByDefault() {
    assertThat(validator.validate(new Comment("snarg"))).isEmpty();
  }

  @Test
  void validatesTheElementsOfAList() {
    assertThat(validator.validate(new Survey(List.of("fine", "a blorp"))))
        .extracting(v -> v.getPropertyPath().toString())
        .containsExactly("answers[1].<list element>");
  }

  @Test
  void carriesTheDecision() {
    ConstraintViolation<Comment> violation =
        validator.validate(new Comment("blorp")).iterator().next();

    HibernateConstraintViolation<?> hibernates =
        violation.unwrap(HibernateConstraintViolation.class);
    assertThat(hibernates.getDynamicPayload(Decision.class).verdict()).isEqualTo(Verdict.REJECT);
  }

  @Test
  void speaksTheLanguageOfTheAuthor() {
    Validator german =
        validator(FakeModerator.builder().on("blorp", Verdict.HOLD).build(), Locale.GERMAN);

    assertThat(german.validate(new Comment("blorp")))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly("verstößt gegen die Hausregeln");
  }

  @Test
  void worksWithTheRealModerator() {
    Validator real = validator(realModerator(), Locale.ENGLISH);

    assertThat(real.validate(new Comment("The dahlias are in flower."))).isEmpty();
  }

  private static Validator validator(Moderator moderator, Locale locale) {
    HibernateValidatorConfiguration standard =
        Validation.byProvider(HibernateValidator.class).configure();
    Configuration<?> configured =
        standard
            .defaultLocale(locale)
            .constraintValidatorFactory(
                new ModeratingValidatorFactory(
                    moderator, standard.getDefaultConstraintValidatorFactory()));
    return configured.buildValidatorFactory().getValidator();
  }

  /** Takes the time it needs, however busy the machine. */
  private static Moderator realModerator() {
    Assessor assessor = Assessor.builder().ticker(() -> 0).build();
    return Moderator.builder().assessor(assessor).build();
  }
}
