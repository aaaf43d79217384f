package org.vastine.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EventStreamTest {

  private final OutboundHttp http = OutboundHttp.usual();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void close() {
    end.countDown();
    http.close();
  }

  @Test
  void names_of_events_are_heard_whatever_else_is_said() throws InterruptedException {
    String longLine = "data: " + "x".repeat(100_000);
    try (LoopbackServer server =
        new LoopbackServer(exchange ->
            stream(exchange, ":thump\n\nevent: update\n" + longLine + "\n\nevent:delete\n"))) {
      EventStream stream = open(server);

      assertThat(next()).isEqualTo(EventStream.CONNECTED);
      assertThat(next()).isEqualTo("update");
      assertThat(next()).isEqualTo("delete");
      stream.close();
    }
  }

  @Test
  void a_connection_that_ends_is_made_again_and_told() throws InterruptedException {
    AtomicInteger connections = new AtomicInteger();
    try (LoopbackServer server =
        new LoopbackServer(exchange -> {
          if (connections.incrementAndGet() == 1) {
            LoopbackServer.answer(exchange, 200, "text/event-stream", ":thump\n\n");
          } else {
            stream(exchange, "event: notification\n\n");
          }
        })) {
      EventStream stream = open(server);

      assertThat(next()).isEqualTo(EventStream.CONNECTED);
      assertThat(next()).isEqualTo(EventStream.CONNECTED);
      assertThat(next()).isEqualTo("notification");
      stream.close();
    }
  }

  private EventStream open(LoopbackServer server) {
    return EventStream.open(
        http,
        () -> Optional.of(OutboundRequest.get(server.root())),
        NetworkReach.ALSO_PRIVATE,
        heard::add);
  }

  private String next() throws InterruptedException {
    return String.valueOf(heard.poll(20, TimeUnit.SECONDS));
  }

  private void stream(HttpExchange exchange, String text) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
