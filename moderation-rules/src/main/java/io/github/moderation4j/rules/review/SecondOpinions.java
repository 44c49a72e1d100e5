package io.github.moderation4j.rules.review;

import io.github.moderation4j.core.content.Category;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Which cases need two people: chosen categories, and a share of all others to measure agreement.
 */
final class SecondOpinions {
  private static final double HASHES = 1L << 32;

  private final Set<Category> categories;
  private final double share;

  SecondOpinions(Set<Category> categories, double share) {
    this.categories = Set.copyOf(categories);
    this.share = share;
  }

  ReviewCase ask(ReviewCase reviewCase) {
    boolean grave =
        reviewCase.matter().categories().stream()
            .anyMatch(found -> categories.stream().anyMatch(found::isWithin));
    return grave || sampled(reviewCase.id()) ? reviewCase.byTwo() : reviewCase;
  }

  /** A hash of the id, so that the same case is always sampled or never. */
  private boolean sampled(String id) {
    CRC32 crc = new CRC32();
    crc.update(ByteBuffer.wrap(id.getBytes(StandardCharsets.UTF_8)));
    return crc.getValue() / HASHES < share;
  }
}
