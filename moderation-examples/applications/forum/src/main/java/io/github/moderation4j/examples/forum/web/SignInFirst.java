package io.github.moderation4j.examples.forum.web;

/** A page is for people who are signed in. */
final class SignInFirst extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SignInFirst() {
    super("sign in first");
  }
}
