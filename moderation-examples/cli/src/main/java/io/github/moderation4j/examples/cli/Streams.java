package io.github.moderation4j.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The streams a command works on, handed in so that tests can hold both ends.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param messages standard error, for messages and progress
 * @param terminal what output and messages lead to
 */
record Streams(InputStream in, OutputStream out, PrintWriter messages, Terminal terminal) {}
