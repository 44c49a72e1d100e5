package io.github.moderation4j.core.pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.moderation4j.core.classify.ClassifierException;
import io.github.moderation4j.core.content.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Reads the resources of this package and keeps a digest of all that was read. */
final class Tables {
  private final MessageDigest digest = Sha256.start();

  /** The rows of a tab-separated table, without its header and comments. */
  List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    boolean header = true;
    for (String line : new String(bytes(name), UTF_8).split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        if (!header) {
          rows.add(line.split("\t", -1));
        }
        header = false;
      }
    }
    return rows;
  }

  /** The whole of a resource. */
  byte[] bytes(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ClassifierException("resource '%s' is missing beside this class".formatted(name));
      }
      byte[] bytes = in.readAllBytes();
      digest.update(bytes);
      return bytes;
    } catch (IOException e) {
      throw new ClassifierException("resource '%s' cannot be read".formatted(name), e);
    }
  }

  /** SHA-256 over everything read so far, in hexadecimal. Starts anew afterwards. */
  String fingerprint() {
    return Sha256.hex(digest);
  }
}
