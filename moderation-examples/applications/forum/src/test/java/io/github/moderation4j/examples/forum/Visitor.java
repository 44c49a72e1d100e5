package io.github.moderation4j.examples.forum;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the forum without a browser: one cookie, and the token of the session's forms. */
final class Visitor {
  static final String PASSWORD = "garden-gate";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("href=\"/(?!assets)([^\"#]*)");
  private static final int MOST_PAGES = 300;

  private final HttpClient client;
  private final String home;
  private String origin;
  private String token = "";
  private String cookie = "";
  private String setCookie = "";

  private Visitor(HttpClient client, String home) {
    this.client = client;
    this.home = home;
    this.origin = home.substring(0, home.length() - 1);
  }

  static Visitor stranger(String home) {
    return stranger(HttpClient.newHttpClient(), home);
  }

  static Visitor stranger(HttpClient client, String home) {
    return new Visitor(client, home);
  }

  static Visitor signedIn(String home, String name) {
    return stranger(home).signIn(name);
  }

  Visitor signIn(String name) {
    HttpResponse<String> answer = post("sign-in", Map.of("name", name, "password", PASSWORD));
    setCookie =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(c -> c.startsWith("forum_session=") && !c.startsWith("forum_session=;"))
            .reduce((first, last) -> last)
            .orElseThrow(() -> new IllegalStateException("no session: " + answer.statusCode()));
    cookie = setCookie.split(";", 2)[0];
    Matcher found = TOKEN.matcher(get("mine").body());
    if (!found.find()) {
      throw new IllegalStateException("no token on the page");
    }
    token = found.group(1);
    return this;
  }

  /** What was set at the door. */
  String setCookie() {
    return setCookie;
  }

  /** The value that a browser would keep. */
  String session() {
    return cookie.substring(cookie.indexOf('=') + 1);
  }

  /** Somebody who comes with the session of earlier. */
  Visitor with(String session) {
    cookie = "forum_session=" + session;
    return this;
  }

  Visitor withToken(String other) {
    token = other;
    return this;
  }

  Visitor from(String otherOrigin) {
    origin = otherOrigin;
    return this;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Asks for a part of a page, as htmx does. */
  HttpResponse<String> part(String path) {
    return send(request(path).header("HX-Request", "true").GET());
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(form(path, fields));
  }

  /** Sends a form for a part of a page, as htmx does. */
  HttpResponse<String> postPart(String path, Map<String, String> fields) {
    return send(form(path, fields).header("HX-Request", "true"));
  }

  /** Every page that can be reached by links, by its address. */
  Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    Deque<String> ahead = new ArrayDeque<>();
    ahead.add("");
    while (!ahead.isEmpty() && pages.size() < MOST_PAGES) {
      String path = ahead.remove();
      if (!pages.containsKey(path)) {
        String page = get(path).body();
        pages.put(path, page);
        LINK.matcher(page).results().forEach(link -> ahead.add(link.group(1)));
      }
    }
    return pages;
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(home + path)).timeout(Duration.ofMinutes(1));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields) {
    String form =
        "_csrf="
            + encode(token)
            + fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining());
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", origin)
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
