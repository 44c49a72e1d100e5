package io.github.moderation4j.examples.quickstart;

import io.github.moderation4j.core.Assessor;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Reads a first text without a time budget, once for all tests. What is shown in the documents has
 * the standard budget, which loading classes on a busy machine could use up.
 */
public final class WarmEngine implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.create(WarmEngine.class))
        .getOrComputeIfAbsent("assessment", key -> firstAssessment());
  }

  private static Object firstAssessment() {
    Assessor patient = Assessor.builder().ticker(() -> 0).build();
    return patient.assess("You idiot, write to me at nina@a.example. The dahlias are in flower.");
  }
}
