package io.github.moderation4j.examples.forum.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** What a request brings, bounded. */
final class Form {
  private Form() {}

  /** A field with at least one visible character and at most so many. */
  static String text(Context ctx, String field, int most) {
    String value = Optional.ofNullable(ctx.formParam(field)).orElse("").strip();
    if (value.isEmpty()) {
      throw new BadRequestResponse("Please fill in “%s”.".formatted(field));
    }
    return bounded(value, field, most);
  }

  /** A field that may be empty. */
  static String any(Context ctx, String field, int most) {
    return bounded(Optional.ofNullable(ctx.formParam(field)).orElse(""), field, most);
  }

  private static String bounded(String value, String field, int most) {
    if (value.length() > most) {
      throw new BadRequestResponse("“%s” takes at most %d characters.".formatted(field, most));
    }
    return value;
  }

  /** A whole number, at most six digits long. */
  static int number(Context ctx, String field) {
    String value = text(ctx, field, 6);
    if (!value.matches("[0-9]+")) {
      throw new BadRequestResponse("“%s” takes a number.".formatted(field));
    }
    return Integer.parseInt(value);
  }

  /** The number at the end of an address. */
  static long id(Context ctx) {
    String id = ctx.pathParam("id");
    if (!id.matches("[0-9]{1,15}")) {
      throw new NotFoundResponse();
    }
    return Long.parseLong(id);
  }
}
