package org.vastine.web.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class DraftsApiTest {

  private static final String DRAFTS = "/api/v1/drafts";
  private static final String GOOD =
      "Kiitos viestistä, Aino! Pahoittelut: paketti on matkalla ja palaamme asiaan tänään klo 15.";

  private final WebWorld world = new WebWorld();
  private FeedbackCase feedbackCase;
  private Api writer;

  @BeforeEach
  void open() {
    feedbackCase =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
    writer = world.as(Role.RESPONDER);
    writer.post("/api/v1/cases/" + feedbackCase.id() + "/claim");
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Reply write(Api api, String text) {
    return api.post(
        DRAFTS,
        "{'case':'"
            + feedbackCase.id()
            + "','audience':'public','text':'"
            + text
            + "','mentionsSeen':1}");
  }

  @Test
  void a_draft_is_written_changed_sent_and_called_back() {
    Reply begun = write(writer, "Kiitos!");
    String path = begun.header("Location");
    Reply changed =
        writer
            .with("If-Match", begun.header("ETag"))
            .put(path, "{'text':'" + GOOD + "','mentionsSeen':1}");
    Reply stale =
        writer
            .with("If-Match", begun.header("ETag"))
            .put(path, "{'text':'Later','mentionsSeen':1}");
    Reply sent = writer.with("Idempotency-Key", "send-1").post(path + "/send");
    Reply sentAgain = writer.with("Idempotency-Key", "send-1").post(path + "/send");

    assertThat(begun.status()).isEqualTo(201);
    assertThat(changed.text("/text")).isEqualTo(GOOD);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    assertThat(sent.text("/state")).isEqualTo("waiting");
    assertThat(sentAgain.body()).isEqualTo(sent.body());
    assertThat(writer.get("/api/v1/deliveries?state=waiting").json().at("/items")).hasSize(1);
    Reply undone = writer.post("/api/v1/deliveries/" + sent.text("/id") + "/undo");
    assertThat(undone.text("/state")).isEqualTo("undone");
    assertThat(writer.get(path).text("/state")).isEqualTo("writing");
    assertThat(writer.delete(path).text("/state")).isEqualTo("discarded");
  }

  @Test
  void R27_how_much_may_be_said_in_public_is_told_before_a_draft_is_begun() {
    FeedbackCase troll =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.HOSTILE));
    Reply limited = writer.get("/api/v1/cases/" + troll.id() + "/reply-limit");
    assertThat(limited.status()).as(limited.body()).isEqualTo(200);
    assertThat(limited.text("/most")).isEqualTo("1");
    assertThat(limited.text("/left")).isEqualTo("1");
    assertThat(limited.text("/reached")).isEqualTo("false");

    Reply free = writer.get("/api/v1/cases/" + feedbackCase.id() + "/reply-limit");
    assertThat(free.text("/most")).isEmpty();
    assertThat(free.text("/mayReply")).isEqualTo("true");
    assertThat(writer.get("/api/v1/cases/" + new UUID(0, 1) + "/reply-limit").code())
        .isEqualTo("case.not-found");
  }

  @Test
  void R13_the_guard_stops_an_insult_whatever_the_client() {
    Reply begun = write(writer, "Do not be stupid.");
    String path = begun.header("Location");

    Reply findings = writer.get(path + "/findings");
    Reply sent = writer.post(path + "/send");
    Reply overridden = writer.post(path + "/send", "{'overrideReason':'because'}");

    assertThat(findings.json().at("/stops").asBoolean()).isTrue();
    assertThat(findings.json().at("/findings").findValuesAsText("kind"))
        .contains("profane_insulting");
    assertThat(sent.status()).isEqualTo(409);
    assertThat(sent.code()).isEqualTo("reply.guard-stops");
    assertThat(overridden.status()).isEqualTo(409);
  }

  @Test
  void R14_another_member_approves_and_never_the_writer() {
    String path = write(writer, GOOD).header("Location");
    Api approver = world.as(Role.APPROVER);

    assertThat(writer.post(path + "/ask-approval").text("/state")).isEqualTo("awaiting_approval");
    assertThat(approver.get(DRAFTS).json().at("/items")).hasSize(1);
    assertThat(writer.post(path + "/approve").status()).isEqualTo(403);
    assertThat(approver.post(path + "/reject", "{'reason':'Name a time.'}").text("/state"))
        .isEqualTo("returned");
    assertThat(approver.post(path + "/reject", "{'reason':'Again.'}").code())
        .isEqualTo("draft.not-awaiting-approval");
    writer.post(path + "/ask-approval");
    assertThat(approver.post(path + "/approve").text("/state")).isEqualTo("waiting");
    assertThat(writer.get("/api/v1/cases/" + feedbackCase.id() + "/drafts").json().at("/items"))
        .hasSize(1);
  }

  @Test
  void a_reply_to_what_was_removed_meanwhile_is_refused() {
    String draft = write(writer, GOOD).header("Location");
    Reply answered = writer.get("/api/v1/mentions/" + feedbackCase.talk().latest());
    world
        .program(Permission.TAKE_IN_MENTIONS)
        .post(
            "/api/v1/mentions",
            "{'account':'"
                + answered.text("/account")
                + "','mentions':[{'externalId':'"
                + answered.text("/externalId")
                + "','removed':true}]}");

    Reply refused = writer.post(draft + "/send");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("reply.mention-deleted");
    assertThat(writer.get(draft).text("/text")).isEqualTo(GOOD);
  }

  @Test
  void a_reply_of_a_megabyte_is_refused() {
    assertThat(write(writer, "x".repeat(1_000_000)).status()).isEqualTo(413);
    assertThat(write(writer, "x".repeat(200_000)).text("/errors/0/code"))
        .isEqualTo("field.too-long");
  }

  @Test
  void a_draft_that_is_not_there_or_not_whole_is_refused() {
    assertThat(writer.get(DRAFTS + "/" + feedbackCase.id()).code()).isEqualTo("draft.not-found");
    Reply wrong =
        writer.post(DRAFTS, "{'audience':'everyone','text':'a\\u0000','mentionsSeen':-1}");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().at("/errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/case", "/audience", "/text", "/mentionsSeen");
    assertThat(write(world.as(Role.AUDITOR), "x").status()).isEqualTo(403);
  }

  @Test
  void a_delivery_that_needs_nobody_is_left_alone() {
    String path = write(writer, GOOD).header("Location");
    String delivery = "/api/v1/deliveries/" + writer.post(path + "/send").text("/id");
    Api approver = world.as(Role.APPROVER);

    assertThat(approver.post(delivery + "/retry").code()).isEqualTo("delivery.needs-nobody");
    assertThat(approver.post(delivery + "/drop", "{'reason':'x'}").status()).isEqualTo(409);
    assertThat(writer.post(delivery + "/retry").status()).isEqualTo(403);
  }

  @Test
  void R19_a_delivery_that_needs_a_person_is_tried_again_or_dropped() {
    String first = stuck();
    Api approver = world.as(Role.APPROVER);

    assertThat(approver.post(first + "/retry").text("/state")).isEqualTo("waiting");
    Reply dropped = approver.post(stuck() + "/drop", "{'reason':'Told by phone'}");
    assertThat(dropped.text("/state")).as(dropped.body()).isEqualTo("dropped");
  }

  /** A delivery that no attempt could bring out, in a case of its own. */
  private String stuck() {
    Delivery delivery =
        world.given(given -> {
          FeedbackCase held = given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION);
          Delivery waiting = given.aDelivery(held, GOOD, Given.NOW);
          given.with(
              held,
              new CaseEvent.ReplyQueued(
                  Given.NOW,
                  By.VASTINE,
                  waiting.draft(),
                  waiting.id(),
                  Audience.PUBLIC,
                  Given.NOW,
                  false));
          Delivery after =
              waiting.in(
                  DeliveryState.NEEDS_PERSON, Given.NOW, Optional.of("delivery.account-refused"));
          world.ports().deliveries().store(after);
          return after;
        });
    return "/api/v1/deliveries/" + delivery.id();
  }

  @Test
  void judges_drafts_without_storing_them() {
    Reply reply =
        writer.post(
            "/api/v1/reply-checks",
            "{'checks':[{'text':'Do not be stupid.','mention':'Why?'},{'text':'" + GOOD + "'}]}");

    assertThat(reply.json().at("/readings/0/stops").asBoolean()).isTrue();
    assertThat(reply.json().at("/readings")).hasSize(2);
    assertThat(
            writer
                .post("/api/v1/reply-checks", "{'checks':[{'late':true}]}")
                .text("/errors/0/pointer"))
        .isEqualTo("/checks/0/text");
  }

  @Test
  void R26_a_draft_is_told_how_it_may_read_and_beside_its_case_what_followed_earlier_ones() {
    Reply reply =
        writer.post(
            "/api/v1/reply-checks",
            "{'checks':[{'text':'Do not be stupid.','mention':'Why?'},{'text':'"
                + GOOD
                + "','case':'"
                + feedbackCase.id()
                + "'}]}");

    assertThat(reply.text("/readings/0/reads/customer/0/point")).isEqualTo("mocked");
    assertThat(reply.json().at("/readings/0/reads/customer/0/good").asBoolean()).isFalse();
    assertThat(reply.text("/readings/0/reads/bystander/0/point")).isEqualTo("sees_quarrel");
    assertThat(reply.text("/readings/0/reads/next")).isEqualTo("argues");
    assertThat(reply.text("/readings/0/reads/because")).isEqualTo("mocked");
    assertThat(reply.json().at("/readings/0/reads").has("earlier")).isFalse();
    assertThat(reply.json().at("/readings/1/reads/earlier/enough").isBoolean()).isTrue();
    assertThat(reply.json().at("/readings/1/reads/earlier/replies").asInt()).isZero();
  }

  @Test
  void R20_a_draft_with_its_case_is_compared_with_what_others_got() {
    writer.post(write(writer, GOOD).header("Location") + "/send");
    FeedbackCase others =
        world.given(
            given -> given.aCase(given.aMention(given.anAccount(), given.wrote("Pekka", "Late!"))));

    assertThat(checked(others.id().value()).body()).contains("repeats_recent_reply", "sentAt");
    assertThat(checked(feedbackCase.id().value()).body()).doesNotContain("repeats_recent_reply");
    assertThat(checked(new UUID(9, 9)).code()).isEqualTo("case.not-found");
  }

  private Reply checked(UUID caseId) {
    return writer.post(
        "/api/v1/reply-checks", "{'checks':[{'text':'" + GOOD + "','case':'" + caseId + "'}]}");
  }
}
