package org.vastine.web.myday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** A member's day, stepping away, exposure and promises by the web API; a Monday (R21, R32). */
class MyDayApiTest {

  private static final String DAY = "/api/v1/me/day";
  private static final String AWAY = "/api/v1/me/step-away";
  private static final String PROMISES = "/api/v1/promises";

  private final WebWorld world = new WebWorld();
  private final Api lead = world.as(Role.LEAD);
  private final Api aino = world.as(Role.RESPONDER);
  private final Api bo = world.as(Role.RESPONDER);
  private String path;

  @BeforeEach
  void open() {
    FeedbackCase feedbackCase =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
    path = "/api/v1/cases/" + feedbackCase.id();
    assertThat(aino.post(path + "/claim").status()).isEqualTo(200);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private static String idOf(Api who) {
    return who.get("/api/v1/me").text("/member/id");
  }

  private void promises() {
    Reply promised =
        aino.post(path + "/promises", "{'what':'Where the parcel is','by':'2026-03-02T15:00'}");
    assertThat(promised.status()).as(promised.body()).isEqualTo(200);
  }

  @Test
  void R32_a_short_pause_is_taken_and_ends_when_the_member_is_back() {
    Reply paused = aino.post("/api/v1/me/pause", "{'minutes':10}");

    assertThat(paused.status()).as(paused.body()).isEqualTo(200);
    assertThat(paused.json().at("/held").asInt()).isEqualTo(1);
    assertThat(paused.json().at("/away").has("until")).isTrue();
    assertThat(aino.post("/api/v1/me/pause", "{'minutes':5}").code())
        .isEqualTo("care.already-away");
    assertThat(bo.post("/api/v1/me/pause", "{'minutes':31}").status()).isIn(400, 422);
    assertThat(aino.post("/api/v1/me/back").json().at("/wasAway").asBoolean()).isTrue();
  }

  @Test
  void R21_my_day_tells_what_waits_for_me() {
    promises();

    Reply day = aino.get(DAY);

    assertThat(day.status()).as(day.body()).isEqualTo(200);
    assertThat(day.json().at("/items").findValuesAsText("kind")).contains("answer", "promise");
    assertThat(day.text("/exposure/level")).isEqualTo("low");
    assertThat(bo.get(DAY).json().at("/items")).isEmpty();
  }

  @Test
  void R32_stepping_away_hands_over_and_coming_back_ends_it() {
    promises();

    Reply away = aino.post(AWAY, "{'standIn':'" + idOf(bo) + "'}");

    assertThat(away.status()).as(away.body()).isEqualTo(200);
    assertThat(away.text("/cases")).isEqualTo("1");
    assertThat(bo.get(path).text("/owner")).isEqualTo(idOf(bo));
    assertThat(bo.get(PROMISES + "?member=" + idOf(bo)).text("/items/0/what"))
        .isEqualTo("Where the parcel is");
    assertThat(aino.get(DAY).text("/away/standIn")).isEqualTo(idOf(bo));
    assertThat(bo.get(path + "/timeline").json().at("/items").findValuesAsText("type"))
        .contains("promise-handed-over");
    assertThat(aino.post("/api/v1/me/back").text("/wasAway")).isEqualTo("true");
    assertThat(aino.post("/api/v1/me/back").text("/wasAway")).isEqualTo("false");
    assertThat(aino.get(DAY).json().at("/away").isMissingNode()).isTrue();
  }

  @Test
  void R32_what_cannot_be_is_refused_with_its_reason() {
    assertThat(aino.post(AWAY, "{'until':'2026-03-01T10:00:00Z'}").code())
        .isEqualTo("team.absence-ends-before");
    assertThat(aino.post(AWAY, "{'until':'soon'}").status()).isEqualTo(422);
    assertThat(aino.post(AWAY, "{'reason':'tired'}").status()).isEqualTo(422);
    assertThat(aino.post(AWAY, "{'standIn':'" + idOf(aino) + "'}").code())
        .isEqualTo("team.stand-in-is-away");
    assertThat(world.as(Role.AUDITOR).post(AWAY).status()).isEqualTo(403);
    assertThat(bo.post(AWAY).status()).isEqualTo(200);
    assertThat(aino.post(AWAY, "{'standIn':'" + idOf(bo) + "'}").code())
        .isEqualTo("care.stand-in-is-away");
  }

  @Test
  void R32_exposure_is_ones_own_and_a_load_for_leads() {
    assertThat(aino.get("/api/v1/me/exposure").text("/perDay")).isEqualTo("10");
    assertThat(aino.get("/api/v1/exposures").status()).isEqualTo(403);
    Reply loads = lead.get("/api/v1/exposures");
    assertThat(loads.status()).as(loads.body()).isEqualTo(200);
    assertThat(loads.json().at("/items")).hasSize(3);

    String limit = "/api/v1/exposure-limit";
    assertThat(aino.put(limit, "{'perDay':5,'perWeek':9}").status()).isEqualTo(403);
    assertThat(lead.put(limit, "{'perDay':0,'perWeek':9}").status()).isEqualTo(422);
    assertThat(lead.put(limit, "{'perDay':10,'perWeek':9}").code())
        .isEqualTo("care.limit-out-of-bounds");
    assertThat(lead.put(limit, "{'perDay':5,'perWeek':9}").text("/perWeek")).isEqualTo("9");
    assertThat(aino.get("/api/v1/me/exposure").text("/perDay")).isEqualTo("5");
  }

  @Test
  void R21_promises_are_listed_by_what_became_of_them() {
    promises();

    assertThat(bo.get(PROMISES).text("/items/0/state")).isEqualTo("open");
    for (String none : List.of("overdue", "kept", "broken")) {
      assertThat(bo.get(PROMISES + "?show=" + none).json().at("/items")).as(none).isEmpty();
    }
    assertThat(bo.get(PROMISES + "?show=lost").status()).isEqualTo(400);
    assertThat(bo.get(PROMISES + "?after=nowhere").status()).isIn(400, 422);
    assertThat(Optional.of(bo.get(PROMISES + "?member=" + idOf(bo)).json().at("/items")))
        .hasValueSatisfying(items -> assertThat(items).isEmpty());
  }
}
