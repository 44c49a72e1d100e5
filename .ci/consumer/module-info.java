/** An application with a module descriptor. */
module consumer {
  requires io.github.moderation4j.core;
  requires io.github.moderation4j.rules;
  requires org.snakeyaml.engine; // moderation-rules is an automatic module and cannot say so
}
