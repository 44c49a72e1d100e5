package io.github.moderation4j.examples.springboot.comments;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A web service that takes comments. */
@SpringBootApplication
public class CommentApplication {
  /**
   * Runs the service.
   *
   * @param arguments as Spring Boot takes them
   */
  public static void main(String[] arguments) {
    SpringApplication.run(CommentApplication.class, arguments);
  }
}
