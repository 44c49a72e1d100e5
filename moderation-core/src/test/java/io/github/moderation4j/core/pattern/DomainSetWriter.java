package io.github.moderation4j.core.pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Makes the resource of a {@link DomainSet} from a gzipped table whose first column is a domain.
 *
 * <p>How to run it stands in docs/formats/domain-sets.md.
 */
final class DomainSetWriter {
  private DomainSetWriter() {}

  /** Arguments: the table to read, the resource to write. */
  public static void main(String[] args) throws IOException {
    long[] hashes = hashes(Path.of(args[0]));
    ByteBuffer resource = ByteBuffer.allocate(hashes.length * Long.BYTES);
    resource.asLongBuffer().put(hashes);
    Files.write(Path.of(args[1]), resource.array());
  }

  private static long[] hashes(Path table) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(table)), UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split("\t", 2)[0].strip())
          .filter(domain -> domain.indexOf('.') > 0)
          .mapToLong(domain -> DomainSet.hash(domain, 0))
          .sorted()
          .distinct()
          .toArray();
    }
  }
}
