package io.github.moderation4j.examples.forum.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The files that pages refer to, read once. */
final class Assets {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final Map<String, Asset> assets =
      Map.of(
          "forum.css", read("/public/forum.css", "text/css"),
          "forum.js", read("/public/forum.js", "text/javascript"),
          "icon.svg", read("/public/icon.svg", "image/svg+xml"),
          "htmx.min.js", read(HTMX, "text/javascript"));

  private record Asset(String text, String type) {}

  private static Asset read(String resource, String type) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      return new Asset(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), type + "; charset=utf-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void serve(Context ctx) {
    Asset asset = assets.get(ctx.pathParam("file"));
    if (asset == null) {
      throw new NotFoundResponse();
    }
    ctx.header("Cache-Control", "max-age=3600");
    ctx.contentType(asset.type());
    ctx.result(asset.text());
  }
}
