package org.vastine.web.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Our word and the way back to the thread, by the web API; a Monday at eleven in Helsinki. */
class PromisesApiTest {

  private static final String GOOD =
      "Kiitos viestistä, Aino! Pahoittelut: paketti on matkalla ja palaamme asiaan tänään klo 15.";

  private final WebWorld world = new WebWorld();
  private String path;
  private Api aino;

  @BeforeEach
  void open() {
    FeedbackCase feedbackCase =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
    path = "/api/v1/cases/" + feedbackCase.id();
    aino = world.as(Role.RESPONDER);
    aino.post(path + "/claim");
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Reply promise(String by) {
    return aino.post(path + "/promises", "{'what':'Where the parcel is','by':'" + by + "'}");
  }

  @Test
  void R21_a_promise_is_made_seen_and_kept() {
    Reply made = promise("2026-03-02T15:00");
    String id = made.text("/word/promises/0/id");

    assertThat(made.status()).as(made.body()).isEqualTo(200);
    assertThat(made.text("/word/promises/0/due")).isEqualTo("2026-03-02T13:00:00Z");
    assertThat(made.text("/nextDue")).isEqualTo("2026-03-02T09:15:00Z");
    assertThat(aino.get("/api/v1/promises").text("/items/0/id")).isEqualTo(id);
    assertThat(aino.post(path + "/decline", "{'reason':'spam'}").code())
        .isEqualTo("case.promise-open");
    assertThat(aino.post(path + "/promises/" + id + "/keep").code())
        .isEqualTo("promise.say-how-kept");
    Reply kept = aino.post(path + "/promises/" + id + "/keep", "{'note':'Told by phone'}");
    assertThat(kept.text("/word/promises/0/state")).isEqualTo("kept");
    assertThat(kept.json().at("/word/chased").asBoolean()).isFalse();
    assertThat(aino.get("/api/v1/cases?chased=true").json().at("/items")).isEmpty();
    assertThat(aino.get("/api/v1/cases?chased=perhaps").status()).isEqualTo(400);
    assertThat(aino.get("/api/v1/promises").json().at("/items")).isEmpty();
    assertThat(aino.get(path + "/timeline").json().at("/items").findValuesAsText("type"))
        .contains("promise-made", "promise-kept");
  }

  @Test
  void R21_a_time_that_nobody_can_keep_is_refused_with_a_proposal() {
    assertThat(promise("2026-03-02T10:00").code()).isEqualTo("promise.time-past");
    assertThat(promise("2026-03-29T03:30").code()).isEqualTo("promise.time-does-not-exist");
    assertThat(promise("2026-03-08T12:00").code()).isEqualTo("promise.time-on-closed-day");
    Reply late = promise("2026-03-02T23:00:00Z");
    assertThat(late.code()).isEqualTo("promise.time-out-of-hours");
    assertThat(late.body()).contains("2026-03-03T06:00:00Z");
    assertThat(promise("soon").status()).isEqualTo(422);
  }

  @Test
  void R21_a_time_on_a_holiday_is_refused_with_the_next_day_that_is_none() {
    Api lead = world.as(Role.LEAD);
    ObjectNode policy = (ObjectNode) lead.get("/api/v1/policies/active/document").json();
    ((ObjectNode) policy.at("/calendars/office")).putObject("specialDays").putArray("2026-03-04");
    assertThat(lead.putAs("application/json", "/api/v1/policies/draft", policy.toString()).status())
        .isEqualTo(200);
    assertThat(lead.post("/api/v1/policies/draft/activate").status()).isEqualTo(201);

    Reply refused = promise("2026-03-04T12:00");

    assertThat(refused.code()).isEqualTo("promise.time-on-closed-day");
    assertThat(refused.text("/detail")).contains("2026-03-05T06:00:00Z");
  }

  @Test
  void R21_a_promise_is_moved_after_an_update_only_or_taken_back() {
    String at = path + "/promises/" + promise("2026-03-02T15:00").text("/word/promises/0/id");

    assertThat(aino.post(at + "/move", "{'by':'2026-03-03T12:00','reason':'Later'}").code())
        .isEqualTo("promise.update-first");
    assertThat(
            aino.post(at + "/withdraw", "{'reason':'It came by itself'}")
                .text("/word/promises/0/state"))
        .isEqualTo("withdrawn");
    assertThat(aino.post(at + "/withdraw", "{'reason':'Again'}").code())
        .isEqualTo("promise.not-open");
  }

  @Test
  void R21_a_promise_is_moved_once_the_customer_was_told() {
    String at = path + "/promises/" + promise("2026-03-02T15:00").text("/word/promises/0/id");
    CaseId id = new CaseId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    world.given(given ->
        given.with(
            world.ports().cases().find(id).orElseThrow(),
            new CaseEvent.ReplyPublished(
                Given.NOW, By.VASTINE, new DeliveryId(new UUID(0, 1)), Audience.PUBLIC, true)));

    Reply moved = aino.post(at + "/move", "{'by':'2026-03-03T12:00','reason':'Still on its way'}");

    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(moved.text("/word/promises/0/due")).isEqualTo("2026-03-03T10:00:00Z");
    assertThat(moved.json().at("/word/promises/0/moves").asInt()).isEqualTo(1);
  }

  @Test
  void R21_the_hint_needs_some_history() {
    Reply hint = aino.get(path + "/promise-hint?by=2026-03-02T15:00");

    assertThat(hint.text("/verdict")).isEqualTo("unknown");
    assertThat(hint.text("/due")).isEqualTo("2026-03-02T13:00:00Z");
  }

  @Test
  void R22_words_of_an_update_lie_ready_when_it_is_due_soon() {
    String at = path + "/prepared-update";
    assertThat(aino.get(at).code()).isEqualTo("update.none-due");
    promise("2026-03-12T15:00");
    Reply early = aino.get(at);
    assertThat(early.code()).isEqualTo("update.not-due-soon");
    assertThat(early.body()).contains("2026-03-03T15:00:00Z");
    assertThat(aino.get("/api/v1/me/day").json().findValues("ready"))
        .noneMatch(JsonNode::asBoolean);

    world.ports().clock().advance(Duration.ofHours(29));

    Reply ready = aino.get(at + "?audience=public");
    assertThat(ready.status()).as(ready.body()).isEqualTo(200);
    assertThat(ready.text("/due")).isEqualTo("2026-03-03T15:00:00Z");
    assertThat(ready.text("/text")).contains("Where the parcel is").doesNotContain("{");
    assertThat(ready.json().at("/templates")).hasSize(2);
    assertThat(aino.get("/api/v1/me/day").json().findValues("ready")).anyMatch(JsonNode::asBoolean);
  }

  @Test
  void R21_a_reply_gives_our_word() {
    String draft =
        aino.post(
                "/api/v1/drafts",
                "{'case':'"
                    + path.substring(path.lastIndexOf('/') + 1)
                    + "','audience':'public','text':'"
                    + GOOD
                    + "','mentionsSeen':1}")
            .header("Location");

    Reply sent =
        aino.post(
            draft + "/send", "{'promise':{'what':'Where the parcel is','by':'2026-03-02T15:00'}}");

    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    assertThat(aino.get(path).text("/word/promises/0/delivery")).isEqualTo(sent.text("/id"));
  }

  @Test
  void R25_a_solution_goes_back_to_the_thread_or_says_why_not() {
    Reply solved = aino.post(path + "/solve", "{'what':'Sent again','outOfSight':true}");

    assertThat(solved.json().at("/followUp/owed").asBoolean()).isTrue();
    assertThat(aino.post(path + "/close", "{'outcome':'lapsed'}").code())
        .isEqualTo("case.return-first");
    Reply back = aino.post(path + "/take-back-solution", "{'reason':'It did not arrive'}");
    assertThat(back.json().at("/followUp/owed").asBoolean()).isFalse();
    aino.post(path + "/solve", "{'what':'Sent again','outOfSight':true}");
    Reply waived = aino.post(path + "/waive-follow-up", "{'reason':'They asked us not to'}");
    assertThat(waived.json().at("/followUp/waived").asBoolean()).isTrue();
    assertThat(aino.post(path + "/waive-follow-up", "{'reason':'Again'}").code())
        .isEqualTo("follow-up.not-due");
  }
}
