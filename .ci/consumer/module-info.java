/** An application with a module descriptor. */
module consumer {
  requires io.github.moderation4j.core;
  requires io.github.moderation4j.rules;
}
