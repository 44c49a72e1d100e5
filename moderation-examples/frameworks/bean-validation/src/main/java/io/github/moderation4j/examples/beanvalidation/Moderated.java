package io.github.moderation4j.examples.beanvalidation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.moderation4j.rules.policy.Verdict;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A text that may be shown by the rules of the house; null is valid. */
@Documented
@Constraint(validatedBy = ModeratedValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Moderated {
  /**
   * The mildest verdict that makes a text invalid.
   *
   * @return the verdict
   */
  Verdict from() default Verdict.HOLD;

  /**
   * What the text is, as the rules call it.
   *
   * @return the kind, such as {@code comment} or {@code username}
   */
  String kind() default "post";

  /**
   * What the author is told.
   *
   * @return a message, or the key of one in curly braces
   */
  String message() default "{io.github.moderation4j.examples.beanvalidation.Moderated.message}";

  /**
   * When to validate.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * What clients attach to the constraint.
   *
   * @return the payloads
   */
  Class<? extends Payload>[] payload() default {};
}
