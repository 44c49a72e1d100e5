package io.github.moderation4j.core.pack;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a pack are.
 *
 * <p>For a pack among an application's resources: {@code name ->
 * MyApp.class.getResourceAsStream("/packs/mine/" + name)}.
 */
@FunctionalInterface
public interface PackSource {
  /**
   * Opens a file of the pack.
   *
   * @param fileName the name inside the pack's folder, such as {@code pack.properties}
   * @return the bytes, or null if there is no such file
   * @throws IOException if it cannot be opened
   */
  @Nullable InputStream open(String fileName) throws IOException;
}
