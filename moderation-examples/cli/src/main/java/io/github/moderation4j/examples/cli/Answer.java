package io.github.moderation4j.examples.cli;

/**
 * An outcome and how it is written.
 *
 * @param outcome what became of a line
 * @param text the outcome as text, line ends included
 */
record Answer(Outcome outcome, String text) {}
