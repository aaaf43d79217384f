package org.vastine.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.application.routing.RouteCases;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Duty, absences and routing by the web API (R12). */
class RoutingApiTest {

  private static final String DUTY = "/api/v1/duty";
  private static final String ABSENCES = "/api/v1/absences";

  private final WebWorld world = new WebWorld();
  private final Actor leading = member(Role.LEAD);
  private final Actor aino = member(Role.RESPONDER);
  private final Actor eero = member(Role.RESPONDER);
  private final Api lead = world.as(leading);

  @AfterEach
  void stop() {
    world.close();
  }

  private Actor member(Role role) {
    return world.given(given -> Actor.of(world.workspace(), given.aMember(role)));
  }

  private static String id(Actor member) {
    return member.member().orElseThrow().toString();
  }

  private static String entry(Actor member, String hours) {
    return "{'member':'"
        + id(member)
        + "','hours':{'monday':'"
        + hours
        + "'},'languages':['fi','en'],'capacity':3}";
  }

  private static String roster(String entries) {
    String members = entries.isEmpty() ? "" : ",'members':[" + entries + "]";
    return "{'on':true,'zone':'Europe/Helsinki'" + members + "}";
  }

  private void routes() {
    assertThat(
            world
                .get(RouteCases.class)
                .handle(Actor.vastine(world.workspace()), new RouteCases.Command()))
        .isInstanceOf(Decision.Accepted.class);
  }

  private FeedbackCase aCase() {
    return world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
  }

  @Test
  void R12_a_roster_is_written_read_and_followed() {
    Reply none = lead.get(DUTY);
    assertThat(none.status()).as(none.body()).isEqualTo(200);
    assertThat(none.json().at("/version").asInt()).isZero();
    assertThat(none.json().at("/on").asBoolean()).isFalse();

    Reply written = lead.put(DUTY, roster(entry(aino, "08:00-12:00, 13:00-16:00")));
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    assertThat(written.text("/members/0/hours/monday")).isEqualTo("08:00-12:00, 13:00-16:00");
    assertThat(written.text("/serving/0/member")).isEqualTo(id(aino));
    assertThat(lead.with("If-Match", none.header("ETag")).put(DUTY, roster("")).status())
        .isEqualTo(412);

    FeedbackCase one = aCase();
    routes();

    String path = "/api/v1/cases/" + one.id();
    Reply routing = world.as(eero).get(path + "/routing");
    assertThat(routing.status()).as(routing.body()).isEqualTo(200);
    assertThat(routing.text("/latest/decision/member")).isEqualTo(id(aino));
    assertThat(routing.text("/latest/decision/ground")).isEqualTo("skill");
    assertThat(routing.text("/latest/decision/considered/0/verdict")).isEqualTo("chosen");
    Reply timeline = lead.get(path + "/timeline");
    assertThat(timeline.body()).contains("\"ground\":\"skill\"");
    assertThat(lead.get(DUTY).json().at("/members/0/load").asInt()).isEqualTo(1);
  }

  @Test
  void R12_it_is_told_beforehand_when_we_are_open_and_nobody_is_on_duty() {
    assertThat(lead.get(DUTY).json().at("/uncovered")).isEmpty();

    Reply written = lead.put(DUTY, roster(entry(aino, "08:00-16:00")));

    assertThat(written.text("/uncovered/0/from")).isEqualTo("2026-03-02T14:00:00Z");
    assertThat(written.text("/uncovered/0/until")).isEqualTo("2026-03-02T16:00:00Z");
    assertThat(written.text("/uncovered/1/from")).isEqualTo("2026-03-03T06:00:00Z");
    assertThat(written.json().at("/uncovered")).hasSize(10);
  }

  @Test
  void R12_a_case_about_the_one_who_has_it_goes_to_somebody_else() {
    lead.put(DUTY, roster(entry(aino, "08:00-16:00") + "," + entry(eero, "08:00-16:00")));
    FeedbackCase one = aCase();
    routes();
    String path = "/api/v1/cases/" + one.id();
    Actor owner =
        lead.get(path + "/routing").text("/latest/decision/member").equals(id(aino)) ? aino : eero;
    Actor other = owner.equals(aino) ? eero : aino;

    String about = "{'member':'" + id(owner) + "'}";
    assertThat(world.as(other).post(path + "/concerned", about).status()).isEqualTo(403);
    Reply said = world.as(owner).post(path + "/concerned", about);
    assertThat(said.status()).as(said.body()).isEqualTo(200);
    assertThat(said.text("/concerned/0/member")).isEqualTo(id(owner));
    assertThat(lead.get(path).body()).contains(id(other));
    String back = "{'member':'" + id(owner) + "','concerned':false}";
    assertThat(lead.post(path + "/concerned", back).json().at("/concerned")).isEmpty();
    assertThat(lead.post(path + "/concerned", back).code()).isEqualTo("routing.not-concerned");
  }

  @Test
  void R12_members_are_away_and_come_back() {
    Api own = world.as(aino);
    String body = "{'member':'" + id(aino) + "','standIn':'" + id(eero) + "'}";
    assertThat(world.as(eero).post(ABSENCES, body).status()).isEqualTo(403);
    Reply said = own.post(ABSENCES, body);
    assertThat(said.status()).as(said.body()).isEqualTo(201);
    assertThat(said.json().at("/until").isMissingNode()).isTrue();
    lead.put(DUTY, roster(entry(aino, "08:00-16:00")));
    assertThat(lead.get(DUTY).text("/serving/0/standsInFor")).isEqualTo(id(aino));
    assertThat(own.get(ABSENCES).json().at("/items")).hasSize(1);

    String end = ABSENCES + "/" + said.text("/id") + "/end";
    assertThat(world.as(eero).post(end).status()).isEqualTo(403);
    assertThat(own.post(end).json().at("/items")).isEmpty();
    assertThat(own.post(ABSENCES + "/" + id(aino) + "/end").code())
        .isEqualTo("team.absence-not-found");
    assertThat(
            own.post(ABSENCES, "{'member':'" + id(aino) + "','until':'2020-01-01T00:00:00Z'}")
                .code())
        .isEqualTo("team.absence-ends-before");
  }

  @ParameterizedTest
  @CsvSource({
    "'08:00-12:00, 11:00-13:00',routing.shifts-overlap",
    "'whenever',routing.hours-unreadable",
    "'',routing.hours-empty"
  })
  void R12_hours_that_cannot_be_are_refused(String hours, String code) {
    Reply refused = lead.put(DUTY, roster(entry(aino, hours)));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo(code);
  }

  @Test
  void R12_what_cannot_be_on_a_roster_is_refused() {
    String good = entry(aino, "08:00-16:00");
    assertThat(lead.put(DUTY, roster(good + "," + good)).code()).isEqualTo("routing.member-twice");
    assertThat(lead.put(DUTY, roster("")).code()).isEqualTo("routing.roster-empty");
    assertThat(lead.put(DUTY, roster(good).replace("Europe/Helsinki", "Mars/Base")).code())
        .isEqualTo("routing.zone-unknown");
    assertThat(lead.put(DUTY, roster(good).replace("'capacity':3", "'capacity':0")).body())
        .contains("capacity");
    assertThat(lead.put(DUTY, roster(good).replace("'fi'", "'suomi'")).code())
        .isEqualTo("routing.language-unknown");
    assertThat(lead.put(DUTY, roster(entry(member(Role.AUDITOR), "08:00-16:00"))).code())
        .isEqualTo("routing.member-unfit");
    assertThat(world.as(aino).put(DUTY, roster(good)).status()).isEqualTo(403);
    assertThat(lead.get(DUTY).json().at("/version").asInt()).isZero();
  }
}
