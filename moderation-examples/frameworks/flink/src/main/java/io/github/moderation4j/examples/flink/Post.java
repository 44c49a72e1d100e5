package io.github.moderation4j.examples.flink;

/**
 * One post on its way through the job.
 *
 * @param id the application's id
 * @param author who wrote it; what rules remember is kept by author
 * @param text the text as the author wrote it
 * @param time when it was written, in milliseconds since 1970
 * @param facts all else that is known, as a JSON object
 */
public record Post(String id, String author, String text, long time, String facts) {}
