package io.github.moderation4j.examples.forum;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Many people at a forum at once: members who read and write, reviewers who decide. */
final class Crowd {
  private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([0-9]+)\"");
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final int MOST_TRIES = 400;

  /** The first topics of the sample content stand in public groups. */
  private static final int PUBLIC_TOPICS = 8;

  private static final List<String> TEXTS =
      List.of(
          "The leeks of plot %s stand well this year.",
          "I keep the dahlias of plot %s in dry sand until April.",
          "This bloody slug ate all of plot %s, what a load of crap.",
          "You are a pathetic moron and nobody here likes you, plot %s.",
          "Write to plot%s@mail.example if you want some of the seeds.",
          "Water the tomatoes of plot %s in the morning, never at night.");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String home;
  private final int members;
  private final int reviewers;
  private final int postsEach;

  private final Latencies latencies = new Latencies();
  private final Queue<String> kept = new ConcurrentLinkedQueue<>();
  private final Queue<String> problems = new ConcurrentLinkedQueue<>();
  private final Map<String, String> holders = new ConcurrentHashMap<>();
  private final Set<String> handedTwice = ConcurrentHashMap.newKeySet();
  private final AtomicInteger votes = new AtomicInteger();
  private final AtomicBoolean written = new AtomicBoolean();
  private Duration took = Duration.ZERO;

  Crowd(String home, int members, int reviewers, int postsEach) {
    this.home = home;
    this.members = members;
    this.reviewers = reviewers;
    this.postsEach = postsEach;
  }

  static String member(int number) {
    return "member" + number;
  }

  static String reviewer(int number) {
    return "reviewer" + number;
  }

  /** Lets all of them in, and waits until the last has gone. */
  Crowd rush() {
    long start = System.nanoTime();
    ExecutorService people = Executors.newFixedThreadPool(members + reviewers);
    List<Future<?>> writing =
        IntStream.range(0, members)
            .<Future<?>>mapToObj(i -> people.submit(() -> write(i)))
            .toList();
    List<Future<?>> deciding =
        IntStream.range(0, reviewers)
            .<Future<?>>mapToObj(i -> people.submit(() -> decide(reviewer(i))))
            .toList();
    await(writing);
    written.set(true);
    await(deciding);
    people.shutdown();
    took = Duration.ofNanos(System.nanoTime() - start);
    return this;
  }

  private static void await(List<Future<?>> all) {
    try {
      for (Future<?> each : all) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Visitor enter(String name) {
    Visitor visitor = Visitor.stranger(client, home);
    return latencies.time("sign-in", () -> visitor.signIn(name));
  }

  private void write(int number) {
    Visitor visitor = enter(member(number));
    for (int i = 0; i < postsEach; i++) {
      String mark = "%dx%dq".formatted(number, i);
      String body = TEXTS.get((number + i) % TEXTS.size()).formatted(mark);
      String topic = "topics/" + (1 + (number + i) % PUBLIC_TOPICS);
      expect(200, "read", () -> visitor.get(topic));
      HttpResponse<String> answer =
          expect(200, "post", () -> visitor.postPart(topic, Map.of("body", body)));
      if (answer.statusCode() == 200) {
        kept.add(mark);
      }
    }
  }

  /** Takes cases until there are none and nobody writes any more. */
  private void decide(String name) {
    Visitor visitor = enter(name);
    boolean last = false;
    while (true) {
      String at =
          expect(302, "next", () -> visitor.post("review/next", Map.of()))
              .headers()
              .firstValue("Location")
              .orElse("/review");
      if (!at.equals("/review")) {
        handle(visitor, name, at.substring("/review/".length()));
      } else if (last) {
        return;
      } else {
        last = written.get();
        pause();
      }
    }
  }

  private void handle(Visitor visitor, String name, String id) {
    String before = holders.putIfAbsent(id, name);
    if (before != null) {
      handedTwice.add("%s to %s and %s".formatted(id, before, name));
      return;
    }
    expect(302, "open", () -> visitor.post("review/" + id + "/open", Map.of()));
    Matcher revision =
        REVISION.matcher(expect(200, "case", () -> visitor.get("review/" + id)).body());
    if (!revision.find()) {
      problems.add("no form on " + id);
      return;
    }
    String verdict = id.hashCode() % 3 == 0 ? "allow" : "reject";
    Map<String, String> vote = Map.of("verdict", verdict, "revision", revision.group(1));
    holders.remove(id);
    if (expect(302, "vote", () -> visitor.post("review/" + id + "/vote", vote)).statusCode()
        == 302) {
      votes.incrementAndGet();
    }
  }

  /** Sends a request, again after a pause while the forum asks for one. */
  private HttpResponse<String> expect(
      int status, String kind, Supplier<HttpResponse<String>> request) {
    HttpResponse<String> answer = latencies.time(kind, request);
    for (int tries = 1; answer.statusCode() == 429 && tries < MOST_TRIES; tries++) {
      pause();
      answer = latencies.time(kind, request);
    }
    if (answer.statusCode() != status) {
      problems.add("%s: %d".formatted(kind, answer.statusCode()));
    }
    return answer;
  }

  private static void pause() {
    LockSupport.parkNanos(PAUSE.toNanos());
  }

  /** How long it took until the last had gone. */
  Duration took() {
    return took;
  }

  Latencies latencies() {
    return latencies;
  }

  /** The marks of all posts that the forum said it had kept. */
  List<String> kept() {
    return new ArrayList<>(kept);
  }

  /** Answers that were not what they should be. */
  List<String> problems() {
    return new ArrayList<>(problems);
  }

  Set<String> handedTwice() {
    return handedTwice;
  }

  /** How many verdicts the forum said it had taken. */
  int votes() {
    return votes.get();
  }
}
