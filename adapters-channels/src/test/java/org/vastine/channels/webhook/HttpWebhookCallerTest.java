package org.vastine.channels.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.webhook.WebhookCaller;
import org.vastine.application.webhook.WebhookCallerContract;
import org.vastine.channels.http.AddressGuard;
import org.vastine.channels.http.HostNames;
import org.vastine.channels.http.LoopbackServer;
import org.vastine.channels.http.NetworkReach;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.webhook.WebhookOutcome;

class HttpWebhookCallerTest extends WebhookCallerContract {

  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final Deque<Integer> statuses = new ConcurrentLinkedDeque<>();
  private final LoopbackServer server = new LoopbackServer(this::answer);

  @AfterEach
  void stop() {
    server.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    for (String name :
        List.of(
            "Vastine-Event",
            "Idempotency-Key",
            "Vastine-Event-Type",
            "Vastine-Attempt",
            "Content-Type",
            "Vastine-Signature")) {
      heads.add(name + ": " + exchange.getRequestHeaders().getFirst(name));
    }
    exchange.getResponseHeaders().set("Location", server.root() + "/elsewhere");
    Integer status = statuses.poll();
    LoopbackServer.answer(exchange, status == null ? 204 : status, "text/plain", "");
  }

  private static HttpWebhookCaller within(NetworkReach reach) {
    return new HttpWebhookCaller(
        OutboundHttp.usual(),
        new AddressGuard(HostNames.ofThisMachine()),
        reach,
        InstantSource.fixed(NOW));
  }

  @Override
  protected WebhookCaller caller() {
    return within(NetworkReach.ALSO_PRIVATE);
  }

  @Override
  protected URI receiver() {
    return server.root().resolve("/in");
  }

  @Override
  protected URI nobody() {
    try (ServerSocket free = new ServerSocket(0)) {
      return URI.create("http://127.0.0.1:" + free.getLocalPort() + "/in");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  protected List<String> received() {
    return bodies;
  }

  @Override
  protected void answers(int status) {
    statuses.add(status);
  }

  private static String signed(String secret, String body) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String text = NOW.getEpochSecond() + "." + body;
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_call_says_which_event_it_is_and_which_try_and_is_signed_by_each_secret() throws Exception {
    caller().call(call(receiver(), new Secret("new"), new Secret("old")));

    String body = bodies.getFirst();
    assertThat(heads)
        .containsExactly(
            "Vastine-Event: " + EVENT,
            "Idempotency-Key: " + EVENT,
            "Vastine-Event-Type: opened",
            "Vastine-Attempt: 2",
            "Content-Type: application/json",
            "Vastine-Signature: t="
                + NOW.getEpochSecond()
                + ",v1="
                + signed("new", body)
                + ",v1="
                + signed("old", body));
    JsonNode told = new ObjectMapper().readTree(body);
    assertThat(told.at("/id").asText()).isEqualTo(EVENT.toString());
    assertThat(told.at("/caseId").asText()).isEqualTo(EVENT.about().toString());
    assertThat(told.at("/sequence").asInt()).isEqualTo(3);
    assertThat(told.at("/data/audience").asText()).isEqualTo("public");
    assertThat(told.at("/mention/text").asText()).isEqualTo("Missä pakettini viipyy?");
  }

  @Test
  void no_redirect_is_followed() {
    answers(302);

    assertThat(caller().call(call(receiver(), new Secret("s"))).outcome())
        .isEqualTo(WebhookOutcome.REFUSED);
    assertThat(bodies).hasSize(1);
  }

  @Test
  void addresses_inside_are_neither_accepted_nor_called() {
    HttpWebhookCaller caller = within(NetworkReach.PUBLIC);

    assertThat(caller.mayReach(receiver())).isFalse();
    assertThat(caller.mayReach(URI.create("http://169.254.169.254/latest"))).isFalse();
    assertThat(caller.call(call(receiver(), new Secret("s"))).outcome())
        .isEqualTo(WebhookOutcome.NOT_ALLOWED);
    assertThat(bodies).isEmpty();
    assertThat(caller().mayReach(receiver())).isTrue();
  }
}
