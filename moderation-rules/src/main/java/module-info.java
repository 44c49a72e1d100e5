/**
 * What do we do about it, and can we account for it? Policies, decisions and the records behind
 * them.
 */
module io.github.moderation4j.rules {
  requires transitive io.github.moderation4j.core;

  exports io.github.moderation4j.rules;
}
