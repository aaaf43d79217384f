package org.vastine.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.vastine.application.world.Given;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.web.stream.StreamLimits;
import org.vastine.web.world.Api;
import org.vastine.web.world.ContractCheck;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class WebServerTest {

  private WebWorld world = new WebWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  private Actor aLead() {
    return Actor.of(world.workspace(), world.given(given -> given.aMember(Role.LEAD)));
  }

  @Test
  void strangers_are_turned_away_with_the_way_in() {
    Reply reply = world.stranger().get("/api/v1/cases");
    Reply wrong =
        world.stranger().with("Authorization", "Bearer vst_nonsense").get("/api/v1/cases");

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(reply.code()).isEqualTo("caller.unknown");
    assertThat(wrong.status()).isEqualTo(401);
  }

  @Test
  void a_stranger_on_a_page_is_led_to_signing_in() {
    HttpResponse<String> page = world.stranger().raw("GET", "/page?a=1");
    HttpResponse<String> fragment = world.stranger().with("HX-Request", "true").raw("GET", "/page");

    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).contains("/sign-in?next=%2Fpage%3Fa%3D1");
    assertThat(page.body()).isEmpty();
    assertThat(fragment.headers().firstValue("HX-Redirect")).isPresent();
  }

  @Test
  void a_change_in_a_session_needs_the_token_and_our_own_page() {
    Api console = world.inConsole(aLead());
    Api withToken = console.with(Csrf.HEADER, world.csrfOf(console));

    assertThat(console.raw("GET", "/page").statusCode()).isEqualTo(200);
    assertThat(console.raw("POST", "/page").statusCode()).isEqualTo(403);
    assertThat(withToken.raw("POST", "/page").statusCode()).isEqualTo(200);
    assertThat(withToken.with("Sec-Fetch-Site", "cross-site").raw("POST", "/page").statusCode())
        .isEqualTo(403);
    assertThat(withToken.with("Origin", "https://evil.example").raw("POST", "/page").statusCode())
        .isEqualTo(403);
    assertThat(console.with(Csrf.HEADER, "guess").raw("POST", "/page").statusCode()).isEqualTo(403);
    assertThat(console.get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void every_answer_carries_the_security_headers_and_its_id() {
    HttpResponse<String> answer =
        world.stranger().with("X-Request-Id", "chain-7").raw("GET", "/api/v1/nowhere");

    assertThat(answer.headers().firstValue("X-Request-Id")).contains("chain-7");
    assertThat(answer.body()).contains("\"requestId\":\"chain-7\"");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    HttpResponse<String> forged =
        world.stranger().with("X-Request-Id", "<script>").raw("GET", "/api/v1/nowhere");
    assertThat(forged.headers().firstValue("X-Request-Id").orElseThrow()).doesNotContain("<");
  }

  @Test
  void a_bug_is_logged_and_its_text_goes_nowhere() {
    HttpResponse<String> failed = world.as(aLead()).raw("GET", "/api/v1/test-failure");

    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(failed.body()).contains("server.failed").doesNotContain("the secret cause");
    ContractCheck.ours().checkAgainst("Problem", failed.body());
  }

  @Test
  void who_calls_too_fast_waits_and_gets_in_again() {
    world.close();
    world = new WebWorld(2, StreamLimits.USUAL);
    Api api = world.as(aLead());

    assertThat(api.get("/api/v1/me").header("RateLimit")).isEqualTo("\"requests\";r=1;t=30");
    assertThat(api.get("/api/v1/me").status()).isEqualTo(200);
    Reply refused = api.get("/api/v1/me");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("30");
    assertThat(world.as(aLead()).get("/api/v1/me").status()).isEqualTo(200);
    world.ports().clock().set(Given.NOW.plus(Duration.ofSeconds(30)));
    assertThat(api.get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void no_secret_reaches_the_log() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Logger ours = (Logger) LoggerFactory.getLogger("org.vastine");
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    ours.setLevel(Level.TRACE);
    try {
      Api api = world.as(aLead());
      api.with("Idempotency-Key", "planted-key-1")
          .post(
              "/api/v1/channel-accounts",
              "{'kind':'sandbox','name':'x','settings':{'password':'planted-secret-1'}}");
      world.stranger().with("Authorization", "Bearer vst_planted-secret-2").get("/api/v1/me");
      world.stranger().with("Cookie", "vastine=planted-secret-3").get("/api/v1/me");
      api.with("X-Signature", "planted-secret-4").raw("GET", "/api/v1/test-failure");
      api.post("/api/v1/triage-checks", "{'texts':['planted-secret-5'],'planted-secret-6':1");
    } finally {
      root.detachAppender(log);
      ours.setLevel(null);
    }

    assertThat(List.copyOf(log.list)).isNotEmpty();
    assertThat(List.copyOf(log.list))
        .noneSatisfy(event -> assertThat(event.getFormattedMessage()).contains("planted"));
  }
}
