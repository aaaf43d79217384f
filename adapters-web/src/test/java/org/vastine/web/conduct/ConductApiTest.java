package org.vastine.web.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Ladders, house rules and evidence by the web API; a Monday in March 2026 (R29-R31). */
class ConductApiTest {

  private final WebWorld world = new WebWorld();
  private final Api lead = world.as(Role.LEAD);
  private final Api aino = world.as(Role.RESPONDER);
  private FeedbackCase feedbackCase;
  private String path;

  @BeforeEach
  void open() {
    feedbackCase =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.HOSTILE));
    path = "/api/v1/cases/" + feedbackCase.id();
    answered();
  }

  private void answered() {
    world.given(given -> given.answeredAt(feedbackCase.id(), Given.NOW, Audience.PUBLIC));
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Reply take(Api who, String rung, String more) {
    return who.post(
        path + "/conduct",
        "{'rung':'" + rung + "','rule':1,'reason':'Insults the staff'" + more + "}");
  }

  private static String lastStep(Reply reply) {
    return "/api/v1/conduct-steps/" + reply.json().at("/steps").findValuesAsText("id").getLast();
  }

  @Test
  void R29_the_ladder_is_climbed_step_by_step_and_lifted() {
    Reply clean = aino.get(path + "/conduct");
    assertThat(clean.text("/next")).isEqualTo("warned");
    assertThat(clean.json().at("/choices")).hasSize(6);

    Reply warned = take(aino, "warned", "");
    assertThat(warned.status()).as(warned.body()).isEqualTo(201);
    assertThat(warned.text("/present")).isEqualTo("warned");
    Reply ignored = take(aino, "ignored", ",'until':'2026-04-02T09:00:00Z'");
    assertThat(ignored.json().at("/silenced").asBoolean()).isTrue();
    assertThat(ignored.text("/steps/0/state")).isEqualTo("replaced");
    Reply lifted = aino.post(lastStep(ignored) + "/lift", "{'reason':'Apologised'}");
    assertThat(lifted.text("/steps/1/endedBecause")).isEqualTo("Apologised");
    assertThat(lifted.text("/next")).isEqualTo("ignored");
    assertThat(aino.get(path + "/timeline").json().at("/items").findValuesAsText("type"))
        .containsSubsequence("conduct-taken", "conduct-taken", "conduct-lifted");
  }

  @Test
  void R29_what_waits_for_a_person_and_whom_we_keep_away_is_listed() {
    take(aino, "warned", "");
    take(aino, "ignored", "");
    take(aino, "muted", ",'until':'2026-04-02T09:00:00Z'");

    Reply work = world.as(Role.AUDITOR).get("/api/v1/conduct-work");
    assertThat(work.status()).as(work.body()).isEqualTo(200);
    assertThat(work.text("/byHand/0/kind")).isEqualTo("mute");
    assertThat(work.text("/byHand/0/case")).isEqualTo(feedbackCase.id().toString());
    assertThat(work.json().at("/byHand/0/late").asBoolean()).isFalse();
    assertThat(work.text("/holding/0/step/rung")).isEqualTo("muted");
    assertThat(work.text("/holding/0/recheck")).isEqualTo("2026-04-02T09:00:00Z");
    assertThat(aino.get("/api/v1/me/day").json().at("/items").findValuesAsText("kind"))
        .contains("step_by_hand");
    assertThat(lead.get("/api/v1/me/day").json().at("/items").findValuesAsText("kind"))
        .doesNotContain("step_by_hand");

    String proof = "/api/v1/conduct-acts/" + work.text("/byHand/0/act") + "/proof";
    assertThat(aino.post(proof, "{'proof':'Muted there'}").status()).isEqualTo(200);
    assertThat(aino.get("/api/v1/conduct-work").json().at("/byHand")).isEmpty();
  }

  @Test
  void R29_what_never_ends_is_kept_until_a_further_day_with_a_reason() {
    take(aino, "warned", "");
    Reply ignored = take(aino, "ignored", "");
    assertThat(ignored.text("/steps/1/recheck")).isNotBlank();
    String keep = lastStep(ignored) + "/keep";

    Reply kept = aino.post(keep, "{'until':'2026-08-01T00:00:00Z','reason':'Goes on elsewhere'}");

    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(kept.text("/steps/1/recheck")).isEqualTo("2026-08-01T00:00:00Z");
    assertThat(kept.text("/steps/1/keptBecause")).isEqualTo("Goes on elsewhere");
    assertThat(kept.json().at("/silenced").asBoolean()).isTrue();
    Reply work = aino.get("/api/v1/conduct-work");
    assertThat(work.json().at("/rechecks")).isEmpty();
    assertThat(work.text("/holding/0/recheck")).isEqualTo("2026-08-01T00:00:00Z");
    assertThat(work.json().at("/holding/0/late").asBoolean()).isFalse();
    assertThat(aino.get(path + "/timeline").json().at("/items").findValuesAsText("type"))
        .endsWith("conduct-kept");
    assertThat(aino.post(keep, "{'until':'2020-08-01T00:00:00Z','reason':'Why'}").code())
        .isEqualTo("conduct.until-out-of-range");
    Reply muted = take(aino, "muted", ",'until':'2026-04-02T09:00:00Z'");
    assertThat(
            aino.post(lastStep(muted) + "/keep", "{'until':'2026-08-01T00:00:00Z','reason':'Why'}")
                .code())
        .isEqualTo("conduct.nothing-to-recheck");
  }

  @Test
  void R31_a_lead_lifts_a_threat_with_a_reason() {
    String lift = path + "/lift-threat";
    String reason = "{'reason':'They took it back.'}";
    assertThat(lead.post(lift, reason).code()).isEqualTo("conduct.no-threat");
    assertThat(aino.put(path + "/triage", "{'style':'threat'}").status()).isEqualTo(200);
    assertThat(aino.get(path + "/conduct").json().at("/threat").asBoolean()).isTrue();

    assertThat(aino.post(lift, reason).status()).isEqualTo(403);
    assertThat(lead.post(lift, "{'reason':' '}").status()).isEqualTo(422);
    assertThat(lead.post(lift, reason).json().at("/threat").asBoolean()).isFalse();
    assertThat(aino.get(path + "/timeline").json().at("/items").findValuesAsText("type"))
        .contains("threat-lifted");
  }

  @Test
  void R32_a_lead_says_that_nobody_was_exposed_with_a_reason() {
    String dismiss = path + "/dismiss-exposure";
    String reason = "{'reason':'It is the number of our switchboard.'}";
    assertThat(lead.post(dismiss, reason).code()).isEqualTo("exposure.none");
    MemberId member = world.given(given -> given.aMember(Role.RESPONDER)).id();
    world.given(given ->
        given.with(
            world.ports().cases().find(feedbackCase.id()).orElseThrow(),
            new ConductEvent.MemberExposed(
                Given.NOW,
                By.VASTINE,
                feedbackCase.talk().latest(),
                member,
                List.of(new PrivateDetail(DetailKind.PHONE, new TextSpan(0, 4))))));
    Reply there = aino.get(path + "/conduct");
    assertThat(there.text("/exposed/0/member")).isEqualTo(member.toString());
    assertThat(there.text("/exposed/0/details/0")).isEqualTo("phone");

    String toThem = "{'member':'" + member + "'}";
    assertThat(lead.post(path + "/assign", toThem).code()).isEqualTo("exposure.kept-away");
    assertThat(
            lead.post(
                    path + "/assign",
                    "{'member':'" + member + "','reason':'They want to answer it.'}")
                .text("/owner"))
        .isEqualTo(member.toString());

    assertThat(aino.post(dismiss, reason).status()).isEqualTo(403);
    assertThat(lead.post(dismiss, "{'reason':' '}").status()).isEqualTo(422);
    assertThat(lead.post(dismiss, reason).json().at("/exposed")).isEmpty();
    assertThat(aino.get(path + "/timeline").json().at("/items").findValuesAsText("type"))
        .containsSubsequence("member-exposed", "exposure-dismissed");
  }

  @Test
  void R29_what_breaks_the_rules_of_the_ladder_is_refused_with_its_reason() {
    Reply skipped = take(lead, "muted", "");
    assertThat(skipped.status()).isEqualTo(409);
    assertThat(skipped.code()).isEqualTo("conduct.step-skipped");
    assertThat(take(aino, "muted", ",'extreme':true").code())
        .isEqualTo("conduct.lead-states-extreme");
    assertThat(aino.post(path + "/conduct", "{'rung':'warned','rule':99,'reason':'Why'}").code())
        .isEqualTo("conduct.rule-unknown");
    assertThat(aino.post(path + "/conduct", "{'rung':'banned','rule':1,'reason':'W'}").status())
        .isEqualTo(422);
    assertThat(take(aino, "warned", ",'until':'2026-04-02T09:00:00Z'").code())
        .isEqualTo("conduct.step-not-timed");
    assertThat(take(world.as(Role.AUDITOR), "warned", "").status()).isEqualTo(403);
    assertThat(aino.post("/api/v1/conduct-steps/" + feedbackCase.id() + "/lift").code())
        .isEqualTo("conduct.step-not-found");
    assertThat(
            aino.post("/api/v1/conduct-acts/" + feedbackCase.id() + "/proof", "{'proof':'x'}")
                .code())
        .isEqualTo("conduct.act-not-found");
  }

  @Test
  void R29_a_block_is_proposed_by_one_and_confirmed_by_another_then_done_by_hand() {
    Reply proposed = take(lead, "blocked", ",'extreme':true");
    assertThat(proposed.text("/steps/0/state")).isEqualTo("proposed");
    assertThat(proposed.text("/steps/0/skipped")).isEqualTo("stated");
    String step = lastStep(proposed);
    assertThat(aino.get("/api/v1/conduct-proposals").json().at("/items")).hasSize(1);

    assertThat(lead.post(step + "/confirm").code()).isEqualTo("conduct.second-person-needed");
    assertThat(aino.post(step + "/confirm").code()).isEqualTo("conduct.lead-decides");
    Reply confirmed = world.as(Role.ADMIN).post(step + "/confirm");
    assertThat(confirmed.text("/steps/0/state")).isEqualTo("active");
    assertThat(confirmed.text("/acts/0/state")).isEqualTo("by_hand");
    assertThat(lead.post(step + "/decline", "{'reason':'No'}").code())
        .isEqualTo("conduct.step-not-proposed");
    Reply proven =
        aino.post(
            "/api/v1/conduct-acts/" + confirmed.text("/acts/0/id") + "/proof",
            "{'proof':'Blocked in the page settings'}");
    assertThat(proven.text("/acts/0/state")).isEqualTo("proven");
    assertThat(proven.text("/acts/0/proof")).isEqualTo("Blocked in the page settings");
    assertThat(aino.get("/api/v1/conduct-proposals").json().at("/items")).isEmpty();
  }

  @Test
  void R29_a_proposal_is_declined_with_a_reason_and_nothing_is_done() {
    String step = lastStep(take(lead, "blocked", ",'extreme':true"));

    Reply declined = world.as(Role.ADMIN).post(step + "/decline", "{'reason':'Sharp, no more'}");

    assertThat(declined.status()).as(declined.body()).isEqualTo(200);
    assertThat(declined.text("/steps/0/state")).isEqualTo("declined");
    assertThat(declined.json().at("/acts")).isEmpty();
    assertThat(aino.get("/api/v1/conduct-proposals").json().at("/items")).isEmpty();
  }

  @Test
  void R30_evidence_is_sealed_read_and_handed_out() {
    assertThat(lead.get(path + "/evidence").code()).isEqualTo("evidence.nothing-sealed");
    Reply sealed = aino.post(path + "/evidence");
    assertThat(sealed.status()).as(sealed.body()).isEqualTo(201);
    assertThat(sealed.json().at("/links").asInt()).isEqualTo(2);

    assertThat(aino.post(path + "/evidence").code()).isEqualTo("evidence.nothing-new");
    assertThat(aino.get(path + "/evidence").status()).isEqualTo(403);
    Reply evidence = lead.get(path + "/evidence");
    assertThat(evidence.text("/head")).isEqualTo(sealed.text("/head"));
    assertThat(evidence.text("/links/0/body/kind")).isEqualTo("mention");
    Reply archive = lead.get(path + "/evidence-archive");
    assertThat(archive.header("Content-Disposition")).contains("evidence-" + feedbackCase.id());
    assertThat(archive.body()).startsWith("PK");
  }

  @Test
  void R31_the_police_are_told_with_sealed_evidence_only() {
    assertThat(take(lead, "reported_to_police", ",'extreme':true").code())
        .isEqualTo("conduct.seal-first");
    aino.post(path + "/evidence");
    assertThat(take(lead, "reported_to_police", ",'extreme':true").status()).isEqualTo(201);
  }

  private static final String OURS =
      "{'texts':[{'language':'en','intro':'Ours','rules':"
          + "[{'title':'Be kind','text':'To everybody'}]}]}";

  @Test
  void R29_house_rules_are_written_and_published_by_a_lead() {
    Reply before = aino.get("/api/v1/house-rules");
    assertThat(before.json().at("/versions")).hasSize(1);
    assertThat(before.json().at("/draft/version").asInt()).isZero();
    assertThat(aino.put("/api/v1/house-rules", OURS).status()).isEqualTo(403);
    assertThat(lead.post("/api/v1/house-rules/publish").code())
        .isEqualTo("house-rules.nothing-new");

    Reply draft = lead.with("If-Match", before.header("ETag")).put("/api/v1/house-rules", OURS);
    assertThat(draft.json().at("/version").asInt()).isEqualTo(1);
    assertThat(lead.put("/api/v1/house-rules", OURS).status()).isEqualTo(200);
    assertThat(
            lead.with("If-Match", draft.header("ETag")).put("/api/v1/house-rules", OURS).status())
        .isEqualTo(412);
    Reply published = lead.post("/api/v1/house-rules/publish");
    assertThat(published.json().at("/version").asInt()).isEqualTo(2);
    assertThat(aino.get("/api/v1/house-rules").text("/versions/0/texts/0/intro")).isEqualTo("Ours");
    assertThat(take(aino, "warned", "").text("/steps/0/rulesVersion")).isEqualTo("2");
    assertThat(aino.post(path + "/conduct", "{'rung':'ignored','rule':2,'reason':'Why'}").code())
        .isEqualTo("conduct.rule-unknown");
  }

  @Test
  void R29_rules_that_do_not_fit_together_are_refused() {
    assertThat(
            lead.put(
                    "/api/v1/house-rules",
                    "{'texts':[{'language':'en','intro':'','rules':[{'title':'A','text':'B'}]},"
                        + "{'language':'fi','intro':'','rules':[{'title':'A','text':'B'},"
                        + "{'title':'C','text':'D'}]}]}")
                .code())
        .isEqualTo("house-rules.uneven");
    assertThat(
            lead.put(
                    "/api/v1/house-rules",
                    "{'texts':[{'language':'en','intro':'','rules':[{'title':' ','text':'B'}]}]}")
                .status())
        .isEqualTo(422);
    assertThat(lead.put("/api/v1/house-rules", "{'texts':[]}").status()).isEqualTo(422);
  }
}
