package io.github.moderation4j.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The streams a command works on, handed in so that tests can hold both ends.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for messages and progress
 * @param terminal what out and err lead to
 */
record Streams(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {}
