package org.vastine.web.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.ContractCheck;
import org.vastine.web.world.WebWorld;

class EventsApiTest {

  private static final String PATH = "/api/v1/events";

  private final WebWorld world =
      new WebWorld(100_000, new StreamLimits(1, Duration.ofMillis(200), Duration.ofMinutes(5)));
  private final Api api = world.as(Role.LEAD);

  @AfterEach
  void stop() {
    world.close();
  }

  private FeedbackCase aCase() {
    return world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.URGENT));
  }

  private HttpResponse<Stream<String>> open(Api caller) throws IOException, InterruptedException {
    return world.client().send(caller.streaming(PATH), HttpResponse.BodyHandlers.ofLines());
  }

  /** The lines of the next event of this name; waits for it as long as the client does. */
  private static String next(Iterator<String> lines, String name) {
    StringBuilder event = new StringBuilder();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.isEmpty()) {
        if (event.toString().contains("event: " + name + "\n")) {
          return event.toString();
        }
        event.setLength(0);
      } else {
        event.append(line).append('\n');
      }
    }
    throw new AssertionError("the stream ended before an event " + name);
  }

  private static String value(String event, String name) {
    return event
        .lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tells_what_changes_and_that_it_is_alive() throws Exception {
    FeedbackCase feedbackCase = aCase();
    Iterator<String> lines = open(api).body().iterator();
    next(lines, "heartbeat");

    api.post("/api/v1/cases/" + feedbackCase.id() + "/claim");
    String change = next(lines, "change");

    assertThat(value(change, "data")).contains(feedbackCase.id().toString(), "\"kind\":\"case\"");
    ContractCheck.ours().checkAgainst("LiveEvent", value(change, "data"));
    next(lines, "heartbeat");
  }

  @Test
  void goes_on_behind_the_last_event_that_was_seen() throws Exception {
    FeedbackCase feedbackCase = aCase();
    api.post("/api/v1/cases/" + feedbackCase.id() + "/claim");
    api.post("/api/v1/cases/" + feedbackCase.id() + "/release");

    Iterator<String> lines = open(api.with("Last-Event-ID", "0")).body().iterator();

    assertThat(value(next(lines, "change"), "id")).isEqualTo("1");
    assertThat(value(next(lines, "change"), "id")).isEqualTo("2");
  }

  @Test
  void asks_to_read_anew_when_the_position_is_gone() throws Exception {
    Iterator<String> lines = open(api.with("Last-Event-ID", "long-ago")).body().iterator();

    assertThat(value(next(lines, "resync"), "id")).isEqualTo("0");
  }

  @Test
  void refuses_one_stream_too_many_and_callers_who_may_not_follow() throws Exception {
    assertThat(world.program(Permission.READ_CASES).get(PATH).status()).isEqualTo(403);
    Iterator<String> lines = open(api).body().iterator();
    next(lines, "heartbeat");

    assertThat(api.get(PATH).status()).isEqualTo(429);
  }

  @Test
  void ends_when_the_server_stops() throws Exception {
    Iterator<String> lines = open(api).body().iterator();
    next(lines, "heartbeat");

    world.stop();

    lines.forEachRemaining(line -> assertThat(line).isNotNull());
    assertThat(lines.hasNext()).isFalse();
  }
}
