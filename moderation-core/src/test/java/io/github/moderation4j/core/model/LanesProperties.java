package io.github.moderation4j.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Eight lanes at a time add up what one number at a time would. */
class LanesProperties {
  @Property
  void addsUpRows(
      @ForAll @IntRange(min = 1, max = 40) int width,
      @ForAll @IntRange(min = 0, max = 60) int rows,
      @ForAll long seed) {
    byte[] table = new byte[rows * width];
    new Random(seed).nextBytes(table);
    Lanes lanes = new Lanes(3, width);
    int[] expected = new int[width];

    for (int row = 0; row < rows; row++) {
      lanes.add(table, row * width, 1);
      for (int i = 0; i < width; i++) {
        expected[i] += table[row * width + i];
      }
    }

    assertThat(read(lanes, 1, width)).isEqualTo(expected);
  }

  @Property
  void keepsPositionsApart(@ForAll @IntRange(min = 1, max = 40) int width, @ForAll long seed) {
    byte[] table = new byte[width];
    new Random(seed).nextBytes(table);
    Lanes lanes = new Lanes(3, width);

    lanes.add(table, 0, 1);

    assertThat(read(lanes, 0, width)).containsOnly(0);
    assertThat(read(lanes, 2, width)).containsOnly(0);
  }

  @Property
  void tellsSingleSums(@ForAll @IntRange(min = 1, max = 40) int width, @ForAll long seed) {
    byte[] table = new byte[width];
    new Random(seed).nextBytes(table);
    Lanes lanes = new Lanes(3, width);

    lanes.add(table, 0, 1);

    for (int i = 0; i < width; i++) {
      assertThat(lanes.sumAt(1, i)).isEqualTo(table[i]);
    }
  }

  @Property
  void forgets(@ForAll @IntRange(min = 1, max = 40) int width) {
    Lanes lanes = new Lanes(3, width);
    lanes.add(new byte[width], 0, 1);

    lanes.clear(2);

    assertThat(read(lanes, 1, width)).containsOnly(0);
  }

  private static int[] read(Lanes lanes, int position, int width) {
    int[] sums = new int[width + Long.BYTES];
    lanes.read(position, sums);
    return Arrays.copyOf(sums, width);
  }
}
