package io.github.moderation4j.examples.benchmarks;

import java.util.List;

/**
 * What we want to reach, as a ratio of two figures of one run.
 *
 * @param title what is compared
 * @param ours the figure above the line
 * @param other the figure below it
 * @param most the ratio is at most that
 */
record Bar(String title, String ours, String other, double most) {
  /** All bars. */
  static List<Bar> all() {
    return List.of(
        new Bar(
            "terms, 1 kB: ours to hankcs", "Terms.ours CLEAN 1000", "Terms.hankcs CLEAN 1000", 0.5),
        new Bar(
            "terms, 1 kB: disguised to clean",
            "Terms.ours DISGUISED 1000",
            "Terms.ours CLEAN 1000",
            3),
        new Bar(
            "post, 1 kB: ours to the glued pipeline",
            "WholePost.assess CLEAN 1000",
            "WholePost.gluedPipeline CLEAN 1000",
            0.4),
        new Bar(
            "post, 1 kB: ours to houbb",
            "WholePost.assess CLEAN 1000",
            "WholePost.houbb CLEAN 1000",
            0.1),
        new Bar(
            "post, 1 kB: ours to OpenNLP doccat",
            "WholePost.assess CLEAN 1000",
            "WholePost.opennlpDoccat CLEAN 1000",
            0.5),
        new Bar(
            "post, 140 characters: ours to houbb",
            "WholePost.assess CLEAN 140",
            "WholePost.houbb CLEAN 140",
            1 / 6.0),
        new Bar(
            "post, 1 kB: dirty to clean",
            "WholePost.assess DIRTY 1000",
            "WholePost.assess CLEAN 1000",
            1.8),
        new Bar(
            "post, 1 kB: remembered to new",
            "WholePost.assessAgain CLEAN 1000",
            "WholePost.assess CLEAN 1000",
            0.1),
        new Bar(
            "normal form, 1 kB: ours to JDK",
            "NormalForm.ours CLEAN 1000",
            "NormalForm.jdk CLEAN 1000",
            1.5),
        new Bar(
            "normal form, 1 kB: ours to ICU's skeleton",
            "NormalForm.ours CLEAN 1000",
            "NormalForm.icuSkeleton CLEAN 1000",
            0.1));
  }
}
