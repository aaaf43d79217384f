package org.vastine.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OutboundHttpTest {

  private static final HttpLimits SMALL =
      new HttpLimits(Duration.ofSeconds(2), Duration.ofSeconds(5), 1_000, 3, "Vastine/test");

  private final OutboundHttp http =
      new OutboundHttp(new AddressGuard(HostNames.ofThisMachine()), SMALL);

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void a_call_brings_status_headers_and_body() {
    try (LoopbackServer server =
        new LoopbackServer(exchange -> {
          exchange
              .getResponseHeaders()
              .set("X-Asked-By", exchange.getRequestHeaders().getFirst("User-Agent"));
          LoopbackServer.answer(exchange, 200, "text/plain", "Hyvää päivää");
        })) {

      HttpAnswer answer = answered(get(server.root()));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("x-asked-by")).contains("Vastine/test");
      assertThat(answer.text()).isEqualTo("Hyvää päivää");
      assertThat(answer.movedTo()).isEmpty();
    }
  }

  @Test
  void a_private_address_is_refused_before_anything_is_sent() {
    AtomicInteger asked = new AtomicInteger();
    try (LoopbackServer server = new LoopbackServer(exchange -> asked.incrementAndGet())) {

      HttpOutcome outcome = http.call(OutboundRequest.get(server.root()), NetworkReach.PUBLIC);

      assertThat(outcome).isInstanceOf(HttpOutcome.Forbidden.class);
      assertThat(asked).hasValue(0);
    }
  }

  @Test
  void a_redirect_is_followed_and_a_permanent_one_is_told() {
    try (LoopbackServer server =
        new LoopbackServer(exchange -> {
          if (exchange.getRequestURI().getPath().equals("/new")) {
            LoopbackServer.answer(exchange, 200, "text/plain", "here");
          } else {
            exchange.getResponseHeaders().set("Location", "/new");
            LoopbackServer.answer(exchange, 301, "text/plain", "");
          }
        })) {

      HttpAnswer answer = answered(get(server.root().resolve("/old")));

      assertThat(answer.text()).isEqualTo("here");
      assertThat(answer.movedTo()).contains(server.root().resolve("/new"));
    }
  }

  @Test
  void a_redirect_out_of_the_allowed_networks_is_refused() {
    try (LoopbackServer outside =
        new LoopbackServer(exchange -> {
          exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest/meta-data");
          LoopbackServer.answer(exchange, 302, "text/plain", "");
        })) {

      assertThat(get(outside.root())).isInstanceOf(HttpOutcome.Forbidden.class);
    }
  }

  @Test
  void endless_redirects_end() {
    AtomicInteger asked = new AtomicInteger();
    try (LoopbackServer server =
        new LoopbackServer(exchange -> {
          exchange.getResponseHeaders().set("Location", "/again/" + asked.incrementAndGet());
          LoopbackServer.answer(exchange, 302, "text/plain", "");
        })) {

      assertThat(answered(get(server.root())).status()).isEqualTo(302);
      assertThat(asked).hasValue(SMALL.mostRedirects() + 1);
    }
  }

  @Test
  void credentials_do_not_follow_a_redirect_to_another_server() {
    AtomicReference<List<String>> seen = new AtomicReference<>();
    try (LoopbackServer other =
            new LoopbackServer(exchange -> {
              seen.set(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
              LoopbackServer.answer(exchange, 200, "text/plain", "");
            });
        LoopbackServer first =
            new LoopbackServer(exchange -> {
              exchange.getResponseHeaders().set("Location", other.root() + "/");
              LoopbackServer.answer(exchange, 302, "text/plain", "");
            })) {

      http.call(
          OutboundRequest.get(first.root()).authorisedBy("s3cret"), NetworkReach.ALSO_PRIVATE);

      assertThat(seen.get()).isEmpty();
    }
  }

  @Test
  void a_body_over_the_limit_is_cut() {
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> LoopbackServer.answer(exchange, 200, "text/plain", "x".repeat(1_001)))) {

      assertThat(get(server.root())).isInstanceOf(HttpOutcome.TooLarge.class);
      assertThat(
              http.call(
                  OutboundRequest.get(server.root()).withLargestAnswer(1_001),
                  NetworkReach.ALSO_PRIVATE))
          .isInstanceOf(HttpOutcome.Answered.class);
    }
  }

  @Test
  void half_an_answer_is_lost() {
    try (LoopbackServer server =
        new LoopbackServer(
            exchange -> LoopbackServer.answerHalf(exchange, 200, "text/plain", "half"))) {

      assertThat(get(server.root())).isInstanceOf(HttpOutcome.Lost.class);
    }
  }

  @Test
  void a_body_that_trickles_past_the_time_limit_is_lost() {
    CountDownLatch hangsUp = new CountDownLatch(1);
    HttpLimits impatient =
        new HttpLimits(Duration.ofSeconds(2), Duration.ofMillis(150), 1_000, 3, "Vastine/test");
    try (OutboundHttp quick =
            new OutboundHttp(new AddressGuard(HostNames.ofThisMachine()), impatient);
        LoopbackServer server =
            new LoopbackServer(exchange -> {
              exchange.sendResponseHeaders(200, 10);
              exchange.getResponseBody().write('x');
              exchange.getResponseBody().flush();
              await(hangsUp);
            })) {

      HttpOutcome outcome =
          quick.call(OutboundRequest.get(server.root()), NetworkReach.ALSO_PRIVATE);

      assertThat(outcome).isInstanceOf(HttpOutcome.Lost.class);
      hangsUp.countDown();
    }
  }

  @Test
  void a_connection_that_never_came_about_was_not_sent() throws IOException {
    int freePort;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      freePort = socket.getLocalPort();
    }

    assertThat(get(URI.create("http://127.0.0.1:" + freePort)))
        .isInstanceOf(HttpOutcome.NotSent.class);
    assertThat(get(URI.create("http://no-such-host.invalid/")))
        .isInstanceOf(HttpOutcome.NotSent.class);
  }

  @Test
  void a_connection_cut_after_the_request_is_lost() throws IOException {
    try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> hangUpOnEach(listening));
      URI uri = URI.create("http://127.0.0.1:" + listening.getLocalPort());

      HttpOutcome outcome =
          http.call(OutboundRequest.postJson(uri, "{}"), NetworkReach.ALSO_PRIVATE);

      assertThat(outcome).isInstanceOf(HttpOutcome.Lost.class);
    }
  }

  @Test
  void details_and_text_forms_hold_no_secret() {
    URI uri = URI.create("http://127.0.0.1:1/bot-s3cret/send?token=s3cret");
    OutboundRequest request =
        OutboundRequest.postForm(uri, List.of(new OutboundRequest.Field("password", "s3cret")))
            .authorisedBy("s3cret");

    assertThat(request.toString()).doesNotContain("s3cret");
    assertThat(request.headers().toString() + request.body()).doesNotContain("s3cret");
    assertThat(http.call(request, NetworkReach.ALSO_PRIVATE).toString()).doesNotContain("s3cret");
    assertThat(http.call(request, NetworkReach.PUBLIC).toString()).doesNotContain("s3cret");
  }

  @Test
  void a_header_that_cannot_be_written_is_told_without_its_value() {
    OutboundRequest request =
        OutboundRequest.get(URI.create("http://127.0.0.1:1/")).authorisedBy("s3cret\nX-Other: 1");

    HttpOutcome outcome = http.call(request, NetworkReach.ALSO_PRIVATE);

    assertThat(outcome).isInstanceOf(HttpOutcome.Malformed.class);
    assertThat(outcome.toString()).doesNotContain("s3cret");
  }

  private HttpOutcome get(URI uri) {
    return http.call(OutboundRequest.get(uri), NetworkReach.ALSO_PRIVATE);
  }

  private static HttpAnswer answered(HttpOutcome outcome) {
    assertThat(outcome).isInstanceOf(HttpOutcome.Answered.class);
    return ((HttpOutcome.Answered) outcome).answer();
  }

  private static void hangUpOnEach(ServerSocket listening) {
    while (!listening.isClosed()) {
      try (Socket connection = listening.accept()) {
        connection.getInputStream().readNBytes(40);
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
