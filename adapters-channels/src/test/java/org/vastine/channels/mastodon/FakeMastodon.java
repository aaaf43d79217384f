package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.vastine.channels.http.LoopbackServer;
import org.vastine.channels.tck.Trouble;

/**
 * A Mastodon server on this machine's loopback address that behaves as Mastodon 4.4 is documented
 * to: strangers' mentions are filtered unless asked for, pages go forward by {@code min_id}, keys
 * of statuses are kept for an hour, a private status that would reach somebody else is refused,
 * limits are told by an ISO 8601 time.
 */
public final class FakeMastodon implements AutoCloseable {

  /** The token of our account. */
  public static final String TOKEN = "fake-mastodon-token-9f3b61";

  private static final Duration LIMIT_WINDOW = Duration.ofMinutes(5);

  private final InstantSource clock;
  private final FakeStreams streams = new FakeStreams();
  private final FakeTimeline timeline;
  private final FakeMastodonApi api;
  private final AtomicReference<Optional<Trouble>> trouble =
      new AtomicReference<>(Optional.empty());
  private final LoopbackServer server;

  /** Starts on a free port. */
  public FakeMastodon(InstantSource clock) {
    this.clock = clock;
    this.timeline = new FakeTimeline(clock, streams::tell);
    this.api = new FakeMastodonApi(timeline);
    this.server = new LoopbackServer(this::handle);
  }

  /** Its address. */
  public URI root() {
    return server.root();
  }

  /** Somebody mentions us; gives the status's id. */
  public String someoneWrites(String name, String words, String visibility) {
    return timeline.written(name, words, visibility, Optional.empty());
  }

  /** Somebody answers a status, as visibly as it is. */
  public String someoneAnswers(String id, String name, String words) {
    String visibility = timeline.find(id).orElseThrow().visibility();
    return timeline.written(name, words, visibility, Optional.of(id));
  }

  /** The author changes a status. */
  public void someoneEdits(String id, String words) {
    timeline.edit(id, words);
  }

  /** The author removes a status. */
  public void someoneRemoves(String id) {
    timeline.remove(id);
  }

  /** The server's operator allows no more than this. */
  public void allowOnly(int characters) {
    api.allowOnly(characters);
  }

  /** Whom we muted, blocked and reported. */
  public FakeMeasures measures() {
    return api.measures();
  }

  /** What we published, oldest first. */
  public List<FakeStatus> ours() {
    return timeline.ours(Long.MAX_VALUE, Integer.MAX_VALUE).reversed();
  }

  /** From now on this happens. */
  public void make(Trouble happening) {
    trouble.set(Optional.of(happening));
  }

  /** Everything works again. */
  public void calm() {
    trouble.set(Optional.empty());
  }

  /** The end of the rate limit's window. */
  public Instant rateLimitedUntil() {
    return clock.instant().plus(LIMIT_WINDOW);
  }

  @Override
  public void close() {
    streams.close();
    server.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("X-RateLimit-Limit", "300");
    exchange.getResponseHeaders().set("X-RateLimit-Reset", FakeStatus.time(rateLimitedUntil()));
    switch (trouble.get().orElse(null)) {
      case RATE_LIMITED -> refuse(exchange, 429, "Too many requests");
      case CREDENTIALS_EXPIRED -> refuse(exchange, 401, "The access token was revoked");
      case OUT_OF_ORDER -> refuse(exchange, 500, "Internal error");
      case HALF_AN_ANSWER -> {
        FakeMastodonApi.Answer answer = api.answer(exchange);
        LoopbackServer.answerHalf(
            exchange, answer.status(), "application/json", answer.json().toString());
      }
      case RECEIPT_LOST -> {
        FakeMastodonApi.Answer answer = api.answer(exchange);
        if (!exchange.getRequestMethod().equals("POST")) {
          send(exchange, answer);
        }
      }
      case UNREACHABLE -> throw new IOException("nobody comes this far");
      case null -> serve(exchange);
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    if (!("Bearer " + TOKEN).equals(token)) {
      refuse(exchange, 401, "The access token is invalid");
    } else if (exchange.getRequestURI().getPath().startsWith("/api/v1/streaming/")) {
      streams.serve(exchange);
    } else {
      send(exchange, api.answer(exchange));
    }
  }

  private static void refuse(HttpExchange exchange, int status, String error) throws IOException {
    send(exchange, FakeMastodonApi.Answer.error(status, error));
  }

  private static void send(HttpExchange exchange, FakeMastodonApi.Answer answer)
      throws IOException {
    JsonNode json = answer.json();
    LoopbackServer.answer(
        exchange, answer.status(), "application/json; charset=utf-8", json.toString());
  }
}
