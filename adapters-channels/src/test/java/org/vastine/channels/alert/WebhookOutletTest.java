package org.vastine.channels.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.application.alert.AlertOutlet;
import org.vastine.application.alert.AlertOutletContract;
import org.vastine.channels.http.AddressGuard;
import org.vastine.channels.http.HostNames;
import org.vastine.channels.http.LoopbackServer;
import org.vastine.channels.http.NetworkReach;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.domain.alert.OutletAnswer;

class WebhookOutletTest extends AlertOutletContract {

  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> signatures = new CopyOnWriteArrayList<>();
  private final LoopbackServer server = new LoopbackServer(this::answer);
  private volatile int status = 204;
  private URI called = server.root().resolve("/in");

  @AfterEach
  void stop() {
    server.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    signatures.add(exchange.getRequestHeaders().getFirst("Vastine-Signature"));
    bodies.add(exchange.getRequestHeaders().getFirst("Vastine-Message") + "\n" + body);
    exchange.getResponseHeaders().set("Location", server.root() + "/elsewhere");
    LoopbackServer.answer(exchange, status, "text/plain", "");
  }

  private static WebhookOutlet within(NetworkReach reach) {
    AddressGuard guard = new AddressGuard(HostNames.ofThisMachine());
    return new WebhookOutlet(
        OutboundHttp.usual(),
        guard,
        reach,
        new AlertLinks(URI.create("https://care.example")),
        InstantSource.fixed(NOW));
  }

  @Override
  protected AlertOutlet outlet() {
    return within(NetworkReach.ALSO_PRIVATE);
  }

  @Override
  protected AlertOutlet alone() {
    try (ServerSocket free = new ServerSocket(0)) {
      called = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/in");
      return outlet();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  protected URI receiver() {
    return called;
  }

  @Override
  protected List<String> received() {
    return bodies;
  }

  @Test
  void R3_what_is_posted_is_signed_with_the_secret_and_its_time() throws Exception {
    outlet().tell(letter());

    String body = bodies.getFirst().substring(bodies.getFirst().indexOf('\n') + 1);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.value().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] signed =
        mac.doFinal((NOW.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
    assertThat(signatures)
        .containsExactly("t=" + NOW.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(signed));
    assertThat(new ObjectMapper().readTree(body).at("/alerts/0/url").asText())
        .isEqualTo("https://care.example/w/acme/cases/" + ABOUT);
  }

  @ParameterizedTest
  @CsvSource({
    "200, Taken",
    "302, Refused",
    "400, Refused",
    "404, Refused",
    "410, Refused",
    "429, NotNow",
    "500, NotNow",
    "503, NotNow"
  })
  void R3_the_status_tells_whether_it_was_taken_and_no_redirect_is_followed(
      int answered, String meaning) {
    status = answered;

    assertThat(outlet().tell(letter()).getClass().getSimpleName()).isEqualTo(meaning);
    assertThat(bodies).hasSize(1);
  }

  @Test
  void addresses_inside_are_neither_accepted_nor_called() {
    WebhookOutlet outlet = within(NetworkReach.PUBLIC);

    assertThat(outlet.mayReach(called)).isFalse();
    assertThat(outlet.mayReach(URI.create("http://169.254.169.254/latest"))).isFalse();
    assertThat(outlet.tell(letter())).isEqualTo(new OutletAnswer.Refused());
    assertThat(bodies).isEmpty();
    assertThat(outlet().mayReach(called)).isTrue();
  }
}
