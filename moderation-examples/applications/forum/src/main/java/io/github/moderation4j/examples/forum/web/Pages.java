package io.github.moderation4j.examples.forum.web;

import io.github.moderation4j.examples.forum.store.Session;
import io.javalin.http.Context;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Fills templates; everything they print is escaped unless they say otherwise, and none does. */
final class Pages {
  private final PebbleEngine engine;

  Pages(Clock clock) {
    ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
    loader.setPrefix("io/github/moderation4j/examples/forum/web/templates");
    loader.setSuffix(".peb");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .defaultLocale(Locale.ENGLISH)
            .extension(new PageFilters(clock))
            .build();
  }

  void show(Context ctx, String template, Map<String, ?> values) {
    ctx.html(fill(ctx, template, values)).contentType("text/html; charset=utf-8");
  }

  private String fill(Context ctx, String template, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("reader", Visit.reader(ctx).orElse(null));
    all.put("csrf", Visit.session(ctx).map(Session::csrf).orElse(""));
    all.put("path", ctx.path());
    StringWriter page = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(page, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  /** Whether only a part of a page was asked for. */
  static boolean isPart(Context ctx) {
    return "true".equals(ctx.header("HX-Request"));
  }
}
