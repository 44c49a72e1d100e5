package io.github.moderation4j.examples.forum.house;

import io.github.moderation4j.examples.forum.store.Account;
import io.github.moderation4j.examples.forum.store.Community;
import io.github.moderation4j.examples.forum.store.Topic;

/**
 * A text on its way into the forum.
 *
 * @param author who wrote it
 * @param community in which group
 * @param topic in which topic
 * @param body the text as the author wrote it
 */
public record Draft(Account author, Community community, Topic topic, String body) {}
