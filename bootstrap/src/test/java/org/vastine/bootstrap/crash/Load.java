package org.vastine.bootstrap.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.vastine.bootstrap.world.ApiClient;

/**
 * Hands in mentions and answers cases for as long as a server answers, and remembers what was
 * acknowledged. What was not acknowledged is handed in again after a restart, under the same ids
 * and keys, as a careful program does.
 */
final class Load {

  private final CrashWorkspace workspace;
  private final ApiClient api;
  private final AtomicInteger batches = new AtomicInteger();
  private final AtomicInteger words = new AtomicInteger();
  private final Queue<Integer> unacknowledged = new ConcurrentLinkedQueue<>();

  /** External ids of mentions that were acknowledged. */
  final Set<String> mentions = ConcurrentHashMap.newKeySet();

  /** Texts of replies whose sending was acknowledged. */
  final Set<String> replies = ConcurrentHashMap.newKeySet();

  Load(CrashWorkspace workspace) {
    this.workspace = workspace;
    this.api = new ApiClient(workspace.token());
  }

  /** Works on this server until it does not answer any more. */
  void work(URI server) throws InterruptedException {
    List<Thread> workers =
        List.of(
            Thread.ofVirtual().start(() -> untilItFails(() -> handIn(server))),
            Thread.ofVirtual().start(() -> untilItFails(() -> handIn(server))),
            Thread.ofVirtual().start(() -> untilItFails(() -> answer(server))));
    for (Thread worker : workers) {
      worker.join();
    }
  }

  /** How many deliveries are not ended yet. */
  int underWay(URI server) throws IOException, InterruptedException {
    JsonNode page =
        api.get(
                server.resolve(
                    "/api/v1/deliveries?state=waiting&state=sending&state=unknown&limit=200"))
            .body();
    return page.path("items").size();
  }

  @FunctionalInterface
  private interface Work {
    void once() throws IOException, InterruptedException;
  }

  private static void untilItFails(Work work) {
    try {
      while (true) {
        work.once();
      }
    } catch (IOException serverIsGone) {
      // That is what this test is about.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handIn(URI server) throws IOException, InterruptedException {
    Integer again = unacknowledged.poll();
    int batch = again == null ? batches.getAndIncrement() : again;
    List<String> ids =
        IntStream.range(0, 1 + batch % 5).mapToObj(item -> "m-" + batch + "-" + item).toList();
    boolean acknowledged = false;
    try {
      acknowledged =
          api.post(server.resolve("/api/v1/mentions"), "batch-" + batch, intake(ids)).isGood();
    } finally {
      if (acknowledged) {
        mentions.addAll(ids);
      } else {
        unacknowledged.add(batch);
      }
    }
  }

  private Map<String, Object> intake(List<String> ids) {
    return Map.of(
        "account",
        workspace.account().toString(),
        "mentions",
        ids.stream()
            .map(id ->
                Map.of(
                    "externalId",
                    id,
                    "author",
                    Map.of("externalId", "author-" + id.hashCode() % 50, "name", "Somebody"),
                    "text",
                    "Why is my order " + id + " late again?",
                    "publishedAt",
                    Instant.parse("2026-01-05T10:00:00Z").toString()))
            .toList());
  }

  private void answer(URI server) throws IOException, InterruptedException {
    JsonNode cases =
        api.get(server.resolve("/api/v1/cases?status=open&text=parcel&limit=5"))
            .body()
            .path("items");
    if (cases.isEmpty()) {
      handIn(server);
      return;
    }
    for (JsonNode open : cases) {
      answer(server, open);
    }
  }

  private void answer(URI server, JsonNode open) throws IOException, InterruptedException {
    int number = words.getAndIncrement();
    String text = words(number);
    Map<String, Object> draft =
        Map.of(
            "case",
            open.path("id").asText(),
            "audience",
            "public",
            "text",
            text,
            "mentionsSeen",
            open.path("talk").path("mentions").asInt());
    ApiClient.Answer written = api.post(server.resolve("/api/v1/drafts"), "draft-" + number, draft);
    if (!written.isGood()) {
      return;
    }
    URI send = server.resolve("/api/v1/drafts/" + written.body().path("id").asText() + "/send");
    if (api.post(send, "send-" + number, Map.of("overrideReason", "The crash test says so."))
        .isGood()) {
      replies.add(text);
    }
  }

  /** Words that are no repetition of others, and that the guard has nothing against. */
  private static String words(int number) {
    String unique =
        IntStream.range(0, 24)
            .mapToObj(
                place -> Integer.toString(Math.abs((number * 7919 + place * 104_729) % 99_991), 36))
            .reduce("", (one, other) -> one + " " + other);
    return "Thank you for telling us, we are sorry. Write to care@acme.example, we answer today by 15:00. "
        + unique.strip();
  }
}
