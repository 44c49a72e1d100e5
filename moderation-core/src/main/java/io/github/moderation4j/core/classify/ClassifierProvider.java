package io.github.moderation4j.core.classify;

/**
 * Offers a classifier to applications that switch it on by id.
 *
 * <p>Registered with {@link java.util.ServiceLoader}, which is asked only when the application says
 * so. Providers are stateless.
 */
public interface ClassifierProvider {
  /**
   * The id by which applications ask for it.
   *
   * @return a short lower-case id, unique on the class path
   */
  String id();

  /**
   * Makes the classifier; all loading happens here.
   *
   * @return a new classifier, ready to use
   * @throws ClassifierException if its resources cannot be read
   */
  Classifier create();
}
