package org.vastine.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.world.ApiClient;
import org.vastine.bootstrap.world.LiveVastine;
import org.vastine.bootstrap.world.MovedClock;
import org.vastine.bootstrap.world.Patience;
import org.vastine.bootstrap.world.ServerProcess;
import org.vastine.bootstrap.world.TestWorkspace;
import org.vastine.channels.http.LoopbackServer;

/**
 * A program of an integrator refuses twice, Vastine is killed while it waits for the third answer,
 * and still each event arrives under one id, signed, those of a case in their order.
 */
final class WebhooksIT {

  private static final Map<String, String> SETTINGS = Map.of("alerts.private-webhooks", "true");
  private static final int REFUSED = 2;

  private record Call(String event, int attempt, String signature, String body, boolean taken) {}

  @TempDir private Path home;

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final CountDownLatch killed = new CountDownLatch(1);
  private final LoopbackServer receiver = new LoopbackServer(this::answer);

  @AfterEach
  void stop() {
    killed.countDown();
    receiver.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int before = calls.size();
    calls.add(
        new Call(
            exchange.getRequestHeaders().getFirst("Vastine-Event"),
            Integer.parseInt(exchange.getRequestHeaders().getFirst("Vastine-Attempt")),
            exchange.getRequestHeaders().getFirst("Vastine-Signature"),
            body,
            before > REFUSED));
    if (before == REFUSED) {
      hang();
    }
    LoopbackServer.answer(exchange, before < REFUSED ? 503 : 204, "text/plain", "");
  }

  private void hang() {
    try {
      killed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void each_event_arrives_under_one_id_in_its_order_whoever_fails_or_dies_in_between()
      throws Exception {
    ApiClient api;
    String account;
    String secret;
    URI hook;
    try (LiveVastine vastine = LiveVastine.start(home, SETTINGS)) {
      api = vastine.api();
      account = vastine.connect("import", "Handed in", Map.of()).toString();
      JsonNode added =
          api.post(
                  vastine.at("/api/v1/webhooks"),
                  Map.of(
                      "name", "Shop",
                      "url", receiver.root().resolve("/in").toString(),
                      "events", List.of("opened", "triaged", "plan-made")))
              .body();
      secret = added.path("secret").asText();
      assertThat(secret).as("%s", added).isNotBlank();
      hook = URI.create("/api/v1/webhooks/" + added.at("/webhook/id").asText() + "/deliveries");
    }
    String first;
    try (ServerProcess server = ServerProcess.start(home, SETTINGS)) {
      first = handIn(api, server.address(), account, "comment-1");
      Patience.until("the third call", () -> calls.size() == REFUSED + 1);
      server.killVastine();
      killed.countDown();
    }

    MovedClock clock = new MovedClock(ZoneOffset.UTC);
    clock.passes(Duration.ofMinutes(2));
    try (RunningVastine again =
        RunningVastine.assembled(TestWorkspace.settings(home, SETTINGS), clock)) {
      again.start();
      String second = handIn(api, again.address(), account, "comment-2");
      Patience.until("all events", () -> calls.stream().filter(Call::taken).count() == 6);
      assertThat(arrived(first)).containsExactly(first + ".1", first + ".2", first + ".3");
      assertThat(arrived(second)).containsExactly(second + ".1", second + ".2", second + ".3");
      URI log = again.address().resolve(hook);
      Patience.until("the log", () -> states(api, log).equals(List.of("sent")));
    }
    assertThat(calls.subList(0, REFUSED + 1)).extracting(Call::event).containsOnly(first + ".1");
    assertThat(calls.stream().filter(call -> call.event().equals(first + ".1")))
        .extracting(Call::attempt)
        .containsExactly(1, 2, 3, 4);
    for (Call call : calls) {
      assertThat(call.signature()).isEqualTo(signed(call, secret));
      assertThat(new ObjectMapper().readTree(call.body()).path("id").asText())
          .isEqualTo(call.event());
    }
  }

  private List<String> arrived(String about) {
    return calls.stream()
        .filter(call -> call.taken() && call.event().startsWith(about))
        .map(Call::event)
        .toList();
  }

  private static List<String> states(ApiClient api, URI log) throws Exception {
    JsonNode items = api.get(log).body().path("items");
    assertThat(items).hasSize(6);
    return items.findValuesAsText("state").stream().distinct().toList();
  }

  private static String signed(Call call, String secret) throws Exception {
    String seconds = call.signature().substring(2, call.signature().indexOf(','));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] text = (seconds + "." + call.body()).getBytes(StandardCharsets.UTF_8);
    return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac.doFinal(text));
  }

  private static String handIn(ApiClient api, URI at, String account, String id) throws Exception {
    Map<String, Object> mention =
        Map.of(
            "externalId",
            id,
            "thread",
            "post-" + id,
            "author",
            Map.of("externalId", "u-" + id),
            "text",
            "Where is my parcel? It was promised for Monday.",
            "publishedAt",
            Instant.now().minusSeconds(5).toString());
    var answer =
        api.post(
            at.resolve("/api/v1/mentions"),
            Map.of("account", account, "mentions", List.of(mention)));
    assertThat(answer.isGood()).as("%s", answer.body()).isTrue();
    return answer.body().at("/results/0/case").asText();
  }
}
