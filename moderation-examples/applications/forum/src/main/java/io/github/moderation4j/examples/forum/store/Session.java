package io.github.moderation4j.examples.forum.store;

/**
 * Somebody who is signed in.
 *
 * @param account who
 * @param csrf what every form of this session must bring back
 */
public record Session(Account account, String csrf) {}
