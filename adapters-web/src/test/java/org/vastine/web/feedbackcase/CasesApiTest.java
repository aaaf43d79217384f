package org.vastine.web.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.mention.FileMentions;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Missing;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class CasesApiTest {

  private final WebWorld world = new WebWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  private String path(FeedbackCase feedbackCase) {
    return "/api/v1/cases/" + feedbackCase.id();
  }

  private FeedbackCase aDueCase(Style style) {
    return world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), style));
  }

  @Test
  void R8_lists_cases_by_what_breaches_first_and_pages_through_them() {
    FeedbackCase later =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(9_000), Style.QUESTION));
    FeedbackCase sooner = aDueCase(Style.URGENT);
    Api api = world.as(Role.RESPONDER);

    Reply first = api.get("/api/v1/cases?limit=1");
    Reply second = api.get("/api/v1/cases?limit=1&after=" + first.text("/next"));

    assertThat(first.text("/items/0/id")).isEqualTo(sooner.id().toString());
    assertThat(second.text("/items/0/id")).isEqualTo(later.id().toString());
    assertThat(second.json().has("next")).isFalse();
  }

  @Test
  void filters_by_style_status_owner_and_text() {
    aDueCase(Style.URGENT);
    aDueCase(Style.QUESTION);
    Api api = world.as(Role.RESPONDER);

    assertThat(api.get("/api/v1/cases?status=open&status=community").json().at("/items"))
        .hasSize(2);
    assertThat(api.get("/api/v1/cases?owner=me").json().at("/items")).isEmpty();
    assertThat(api.get("/api/v1/cases?owner=none").json().at("/items")).hasSize(2);
    assertThat(api.get("/api/v1/cases?view=open&channel=sandbox").json().at("/items")).hasSize(2);
    assertThat(api.get("/api/v1/cases?channel=mastodon").json().at("/items")).isEmpty();
  }

  @Test
  void a_token_that_belongs_to_no_member_has_no_cases_of_its_own() {
    aDueCase(Style.URGENT);
    Api program = world.program(Permission.READ_CASES);

    assertThat(program.get("/api/v1/cases/counts").text("/mine")).isEqualTo("0");
    assertThat(program.get("/api/v1/cases/counts").text("/open")).isEqualTo("1");
    for (String query : List.of("?view=mine", "?owner=me")) {
      Reply refused = program.get("/api/v1/cases" + query);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.text("/errors/0/code")).isEqualTo("field.no-member");
    }
  }

  @Test
  void names_every_query_parameter_that_is_wrong() {
    Reply reply =
        world
            .as(Role.RESPONDER)
            .get("/api/v1/cases?style=angry&limit=0&owner=somebody&colour=red&dueBefore=soon");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().at("/errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("?style", "?limit", "?owner", "?colour", "?dueBefore");
  }

  @Test
  void refuses_a_cursor_that_no_page_gave() {
    Reply reply = world.as(Role.RESPONDER).get("/api/v1/cases?after=nonsense");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("request.cursor");
  }

  @Test
  void tells_a_case_with_its_conversation_and_timeline() {
    FeedbackCase feedbackCase = aDueCase(Style.URGENT);
    Api api = world.as(Role.RESPONDER);

    Reply read = api.get(path(feedbackCase));
    Reply timeline = api.get(path(feedbackCase) + "/timeline?limit=1");
    Reply rest = api.get(path(feedbackCase) + "/timeline?after=" + timeline.text("/next"));

    assertThat(read.text("/mentions/0/text")).isEqualTo("The parcel never came.");
    assertThat(timeline.text("/items/0/type")).isEqualTo("opened");
    assertThat(rest.text("/items/0/type")).isEqualTo("plan-made");
  }

  private FeedbackCase aPlannedCase() {
    FeedbackCase due = aDueCase(Style.URGENT);
    return world.given(given ->
        given.with(
            due,
            new CaseEvent.PlanMade(
                Given.NOW,
                By.VASTINE,
                1,
                Style.URGENT,
                Optional.of("urgent"),
                new Obligation.Always(),
                Given.NOW.plusSeconds(900),
                Optional.empty(),
                List.of(PlaybookStep.CLAIM, PlaybookStep.REPLY),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Given.NOW.plusSeconds(7_200)),
                Optional.empty())));
  }

  @Test
  void R5_tells_of_each_step_of_the_plan_where_it_stands_and_what_did_it() {
    FeedbackCase planned = aPlannedCase();
    Api api = world.as(Role.RESPONDER);
    api.post(path(planned) + "/claim");

    Reply read = api.get(path(planned));

    assertThat(read.text("/plan/0/step")).isEqualTo("claim");
    assertThat(read.text("/plan/0/state")).isEqualTo("done");
    String done = read.text("/plan/0/event");
    assertThat(
            api.get(path(planned) + "/timeline?after=" + (Integer.parseInt(done) - 1))
                .text("/items/0/type"))
        .isEqualTo("claimed");
    assertThat(read.text("/plan/1/state")).isEqualTo("next");
  }

  @Test
  void R8_tells_by_when_to_solve_and_finds_what_was_not_solved_in_time() {
    FeedbackCase planned = aPlannedCase();
    aDueCase(Style.QUESTION);
    Api api = world.as(Role.RESPONDER);
    assertThat(api.get(path(planned)).text("/duty/resolutionDue"))
        .isEqualTo(Given.NOW.plusSeconds(7_200).toString());
    assertThat(api.get("/api/v1/cases?unsolvedInTime=true").json().at("/items")).isEmpty();

    world.given(given ->
        given.with(
            planned,
            new CaseEvent.ResolutionMissed(Given.NOW, By.VASTINE, Given.NOW.plusSeconds(7_200))));

    assertThat(api.get(path(planned)).json().at("/duty/resolutionMissed").asBoolean()).isTrue();
    assertThat(
            api.get("/api/v1/cases?unsolvedInTime=true").json().at("/items").findValuesAsText("id"))
        .containsExactly(planned.id().toString());
  }

  @Test
  void spares_the_body_when_the_caller_has_it() {
    FeedbackCase feedbackCase = aDueCase(Style.URGENT);
    Api api = world.as(Role.RESPONDER);
    String tag = api.get(path(feedbackCase)).header("ETag");

    Reply again = api.with("If-None-Match", tag).get(path(feedbackCase));

    assertThat(again.status()).isEqualTo(304);
  }

  @Test
  void R12_a_claim_keeps_others_out_until_a_lead_takes_over() {
    FeedbackCase feedbackCase = aDueCase(Style.URGENT);
    Api first = world.as(Role.RESPONDER);
    Api second = world.as(Role.RESPONDER);
    Api lead = world.as(Role.LEAD);

    assertThat(first.post(path(feedbackCase) + "/claim").status()).isEqualTo(200);
    Reply held = second.post(path(feedbackCase) + "/claim");
    assertThat(held.status()).isEqualTo(409);
    assertThat(held.code()).isEqualTo("case.held-by-another");
    assertThat(held.json().at("/facts").has("until")).isTrue();
    assertThat(second.post(path(feedbackCase) + "/take-over").status()).isEqualTo(403);
    assertThat(lead.post(path(feedbackCase) + "/take-over").status()).isEqualTo(200);
    assertThat(lead.post(path(feedbackCase) + "/release").status()).isEqualTo(200);
  }

  @Test
  void refuses_a_change_of_a_version_that_is_not_the_present_one() {
    FeedbackCase feedbackCase = aDueCase(Style.URGENT);
    Api api = world.as(Role.RESPONDER);
    String old = api.get(path(feedbackCase)).header("ETag");
    api.with("If-Match", old).post(path(feedbackCase) + "/claim");

    Reply stale = api.with("If-Match", old).post(path(feedbackCase) + "/notes", "{'text':'late'}");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.code()).isEqualTo("kernel.stale-version");
    assertThat(api.with("If-Match", "nonsense").post(path(feedbackCase) + "/claim").status())
        .isEqualTo(400);
  }

  @Test
  void a_note_is_kept_once_however_often_it_is_sent() {
    FeedbackCase feedbackCase = aDueCase(Style.URGENT);
    Api api = world.as(Role.RESPONDER).with("Idempotency-Key", "note-1");

    Reply first = api.post(path(feedbackCase) + "/notes", "{'text':'They call back at 15.'}");
    Reply again = api.post(path(feedbackCase) + "/notes", "{'text':'They call back at 15.'}");
    Reply other = api.post(path(feedbackCase) + "/notes", "{'text':'Something else.'}");

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("kernel.idempotency-key-reused");
    Reply timeline = api.get(path(feedbackCase) + "/timeline");
    assertThat(
            timeline.json().at("/items").findValuesAsText("type").stream()
                .filter("note-added"::equals))
        .hasSize(1);
    assertThat(timeline.body()).contains("They call back at 15.");
  }

  @Test
  void assigns_corrects_and_ends_a_case() {
    FeedbackCase feedbackCase = aDueCase(Style.QUESTION);
    Member colleague = world.given(given -> given.aMember(Role.RESPONDER));
    Api lead = world.as(Role.LEAD);

    assertThat(
            lead.post(path(feedbackCase) + "/assign", "{'member':'" + colleague.id() + "'}")
                .text("/owner"))
        .isEqualTo(colleague.id().toString());
    assertThat(
            lead.put(path(feedbackCase) + "/triage", "{'style':'praise','language':'fi'}")
                .text("/triage/style"))
        .isEqualTo("praise");
    assertThat(lead.post(path(feedbackCase) + "/close", "{'outcome':'not_answered'}").code())
        .isEqualTo("case.decline-instead");
    assertThat(lead.post(path(feedbackCase) + "/decline", "{'reason':'other'}").code())
        .isEqualTo("case.reason-needed");
    assertThat(lead.post(path(feedbackCase) + "/decline", "{'reason':'spam'}").code())
        .isEqualTo("case.lead-says-why");
    assertThat(
            lead.post(path(feedbackCase) + "/decline", "{'reason':'spam','note':'A bot.'}")
                .text("/status"))
        .isEqualTo("closed");
    assertThat(lead.post(path(feedbackCase) + "/reopen").text("/status")).isEqualTo("open");
    assertThat(
            lead.post(path(feedbackCase) + "/close", "{'outcome':'content','note':'fine'}")
                .status())
        .isIn(200, 409);
    FeedbackCase other = aDueCase(Style.HOSTILE);
    String leaving = "{'reason':'trolling','note':'Two offers.'";
    assertThat(lead.post(path(other) + "/disengage", leaving + "}").code())
        .isEqualTo("case.last-offer-first");
    assertThat(
            lead.post(path(other) + "/disengage", leaving + ",'withoutOffer':true}")
                .text("/status"))
        .isEqualTo("disengaged");
  }

  @Test
  void R9_what_is_always_answered_no_responder_leaves() {
    FeedbackCase urgent = aDueCase(Style.URGENT);
    Api aino = world.as(Role.RESPONDER);

    assertThat(aino.get(path(urgent)).text("/duty/silence")).isEqualTo("by_lead");
    Reply refused = aino.post(path(urgent) + "/decline", "{'reason':'spam','note':'A bot.'}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("case.lead-declines");
  }

  @Test
  void R25_where_the_plan_goes_back_content_is_said_in_the_thread_or_with_a_reason() {
    FeedbackCase due = aDueCase(Style.IRRITATED);
    world.given(given ->
        given.with(
            due,
            new CaseEvent.PlanMade(
                Given.NOW,
                By.VASTINE,
                1,
                Style.IRRITATED,
                Optional.empty(),
                new Obligation.TargetShare(90),
                Given.NOW.plusSeconds(900),
                Optional.empty(),
                List.of(PlaybookStep.RETURN_TO_THREAD),
                false,
                List.of(),
                Optional.empty()),
            new CaseEvent.ReplyPublished(
                Given.NOW, By.VASTINE, new DeliveryId(new UUID(7, 7)), Audience.PUBLIC, true)));
    Api aino = world.as(Role.RESPONDER);

    assertThat(aino.post(path(due) + "/close", "{'outcome':'content'}").code())
        .isEqualTo("case.return-or-reason");
    assertThat(
            aino.post(path(due) + "/close", "{'outcome':'content','noReturn':'Thread is locked.'}")
                .text("/followUp/waived"))
        .isEqualTo("true");
  }

  @Test
  void R26_a_case_ends_as_exhausted_once_all_was_done() {
    FeedbackCase due = aDueCase(Style.IRRITATED);
    Api aino = world.as(Role.RESPONDER);
    String exhausted = "{'outcome':'still_unhappy','exhausted':true}";
    assertThat(aino.get(path(due)).text("/closing/0/point")).isEqualTo("listened");
    assertThat(aino.get(path(due)).text("/closing/0/state")).isEqualTo("open");

    DeliveryId delivery = new DeliveryId(new UUID(7, 8));
    world.given(given ->
        given.with(
            due,
            new CaseEvent.ReplyPublished(Given.NOW, By.VASTINE, delivery, Audience.PUBLIC, true)));

    assertThat(aino.post(path(due) + "/close", "{'outcome':'content','exhausted':true}").code())
        .isEqualTo("case.exhausted-content");
    assertThat(aino.get(path(due)).text("/closing/0/state")).isEqualTo("done");
    assertThat(aino.post(path(due) + "/close", exhausted).text("/outcome"))
        .isEqualTo("still_unhappy");
    assertThat(aino.get(path(due) + "/timeline").body()).contains("\"exhausted\":true");
  }

  @Test
  void counts_the_cases_of_each_view() {
    aDueCase(Style.URGENT);

    Reply counts = world.as(Role.RESPONDER).get("/api/v1/cases/counts");

    assertThat(counts.json().at("/open").asInt()).isEqualTo(1);
  }

  @Test
  void another_workspace_does_not_exist_for_a_caller() {
    FeedbackCase feedbackCase = aDueCase(Style.URGENT);
    Actor lead =
        Actor.of(new WorkspaceId(new UUID(9, 9)), world.given(given -> given.aMember(Role.LEAD)));
    Api stranger = world.as(lead);

    for (String action : List.of("/claim", "/take-over", "/reopen")) {
      assertThat(stranger.post(path(feedbackCase) + action).status()).isEqualTo(404);
    }
    assertThat(stranger.get(path(feedbackCase)).code()).isEqualTo("case.not-found");
    assertThat(stranger.get("/api/v1/cases").json().at("/items")).isEmpty();
  }

  @Test
  void an_id_that_is_none_names_nothing() {
    assertThat(world.as(Role.RESPONDER).get("/api/v1/cases/12345").status()).isEqualTo(404);
  }

  @Test
  void similar_cases_come_with_how_alike_they_are_and_why() {
    String words = "I ordered a lamp two weeks ago and the parcel still has not arrived.";
    FeedbackCase own = aCaseOf("Maija", words);
    FeedbackCase same = aCaseOf("Pekka", words.replace("two", "three"));
    aCaseOf("Leena", "Your shop was closed again although the door says eight.");
    Api api = world.as(Role.RESPONDER);

    Reply similar = api.get(path(own) + "/similar");

    assertThat(similar.json().at("/items")).hasSize(1);
    assertThat(similar.text("/items/0/case/id")).isEqualTo(same.id().toString());
    assertThat(similar.text("/items/0/reason")).isEqualTo("same_words");
    assertThat(similar.json().at("/items/0/percent").asInt()).isBetween(60, 99);
    assertThat(api.get("/api/v1/cases/" + new UUID(9, 9) + "/similar").code())
        .isEqualTo("case.not-found");
    assertThat(world.program(Permission.READ_CHANNELS).get(path(own) + "/similar").status())
        .isEqualTo(403);
  }

  @Test
  void R26_a_case_is_told_as_a_stranger_sees_it() {
    FeedbackCase own = aCaseOf("Maija", "Where is my parcel?");
    Api api = world.as(Role.RESPONDER);

    Reply seen = api.get(path(own) + "/stranger");

    assertThat(seen.json().at("/thread")).hasSize(1);
    assertThat(seen.text("/thread/0/side")).isEqualTo("customer");
    assertThat(seen.text("/thread/0/text")).isEqualTo("Where is my parcel?");
    assertThat(seen.text("/reaction")).isEqualTo("nothing_to_react_to");
    assertThat(seen.text("/missing/0")).isEqualTo("answer");
    assertThat(seen.json().at("/answeredAfter").isMissingNode()).isTrue();
    assertThat(api.get("/api/v1/cases/" + new UUID(9, 9) + "/stranger").code())
        .isEqualTo("case.not-found");
    assertThat(world.program(Permission.READ_CHANNELS).get(path(own) + "/stranger").status())
        .isEqualTo(403);
  }

  @Test
  void R27_what_others_said_since_we_left_is_told() {
    FeedbackCase own = aCaseOf("Maija", "Where is my parcel?");
    Api api = world.as(Role.RESPONDER);
    assertThat(api.get(path(own) + "/stranger").json().has("afterLeaving")).isFalse();
    world.given(given ->
        given.with(
            own,
            new CaseEvent.Disengaged(
                Given.NOW,
                By.VASTINE,
                DisengageReason.TROLLING,
                new CaseTextId(new UUID(9, 9)),
                Optional.empty())));

    Reply told = api.get(path(own) + "/stranger");

    assertThat(told.text("/afterLeaving/verdict")).isEqualTo("too_few");
    assertThat(told.text("/afterLeaving/left")).isEqualTo(Given.NOW.toString());
    assertThat(told.json().at("/afterLeaving/people").asInt()).isZero();
    assertThat(told.text("/thread/0/mention")).isEqualTo(own.talk().latest().toString());
  }

  @Test
  void R26_a_case_that_ended_tells_what_bystanders_saw() {
    FeedbackCase own = aCaseOf("Maija", "Where is my parcel?");
    Api api = world.as(Role.RESPONDER);
    assertThat(api.get(path(own)).json().has("bystanders")).isFalse();
    PublicLook look =
        new PublicLook(
            true,
            Optional.of(Duration.ofMinutes(31)),
            true,
            Set.of(FindingKind.DEFENSIVE),
            Reaction.WORSE,
            CaseOutcome.LAPSED,
            Set.of(Missing.ANSWER_TO_OTHERS));
    world.given(given ->
        given.with(
            own,
            new CaseEvent.Closed(
                Given.NOW.plusSeconds(9), By.VASTINE, CaseOutcome.LAPSED, Optional.empty()),
            new Witnessed(Given.NOW.plusSeconds(99), By.VASTINE, look)));

    Reply told = api.get(path(own));

    assertThat(told.text("/bystanders/answeredAfter")).isEqualTo("PT31M");
    assertThat(told.json().at("/bystanders/late").asBoolean()).isTrue();
    assertThat(told.json().at("/bystanders/seen").asBoolean()).isTrue();
    assertThat(told.text("/bystanders/manner/0")).isEqualTo("defensive");
    assertThat(told.text("/bystanders/reaction")).isEqualTo("worse");
    assertThat(told.text("/bystanders/outcome")).isEqualTo("lapsed");
    assertThat(told.text("/bystanders/missing/0")).isEqualTo("answer_to_others");
    Reply timeline = api.get(path(own) + "/timeline?limit=99");
    assertThat(timeline.body())
        .contains("\"type\":\"witnessed\"", "\"bystanders\":{\"answeredAfter\":\"PT31M\"");
  }

  @Test
  void what_an_author_and_we_had_with_each_other_stands_together() {
    aCaseOf("Maija", "Where is my parcel?");
    FeedbackCase own = aCaseOf("Maija", "And where is it now?");
    aCaseOf("Kalle", "Mine came.");
    Api api = world.as(Role.RESPONDER);

    Reply author = api.get(path(own) + "/author");

    assertThat(author.text("/id")).isEqualTo(own.key().author().toString());
    assertThat(author.json().at("/cases")).hasSize(2);
    assertThat(author.text("/cases/0/excerpt")).isEqualTo("And where is it now?");
    assertThat(author.json().at("/answered").asInt()).isZero();
    assertThat(author.json().at("/more").asBoolean()).isFalse();
    assertThat(api.get("/api/v1/cases/" + new UUID(9, 9) + "/author").code())
        .isEqualTo("case.not-found");
    assertThat(world.program(Permission.READ_CHANNELS).get(path(own) + "/author").status())
        .isEqualTo(403);
  }

  private FeedbackCase aCaseOf(String visitor, String words) {
    FeedbackCase made =
        world.given(
            given -> given.aCase(given.aMention(given.anAccount(), given.wrote(visitor, words))));
    world
        .get(FileMentions.class)
        .handle(Actor.vastine(world.workspace()), new FileMentions.Command());
    return made;
  }
}
