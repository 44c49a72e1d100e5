package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.examples.forum.store.Database;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.audit.AuditLog;
import io.github.moderation4j.rules.state.StateStore;
import java.time.Clock;

/**
 * What everybody in the house works with.
 *
 * @param database where texts and cases are kept
 * @param moderator decides
 * @param log the record of all that happens
 * @param state what rules remember
 * @param clock the only source of time
 */
public record Room(
    Database database, Moderator moderator, AuditLog log, StateStore state, Clock clock) {}
