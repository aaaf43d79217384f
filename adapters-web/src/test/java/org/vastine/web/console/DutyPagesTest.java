package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vastine.application.routing.RouteCases;
import org.vastine.domain.team.Actor;

/** The duty calendar and routing on the case, without script (R12). */
final class DutyPagesTest extends WithoutBrowser {
  private static final String PAGE = "/w/acme/settings/duty";

  private String me() {
    return scenery.lea.id().toString();
  }

  private Document onDuty(String hours) {
    return lea.submit(
        lea.open(PAGE),
        "/settings/duty",
        "on",
        "on",
        "in-" + me(),
        "on",
        "hours-monday-" + me(),
        hours,
        "hours-tuesday-" + me(),
        hours);
  }

  private void routes() {
    console
        .get(RouteCases.class)
        .handle(Actor.vastine(console.actor(scenery.lea).workspace()), new RouteCases.Command());
  }

  @Test
  void R12_a_lead_writes_the_roster_and_what_cannot_be_is_refused() {
    Document before = lea.open(PAGE);
    assertThat(before.select("#duty-state").text()).contains("Nobody wrote a roster yet.");
    assertThat(before.select("#duty-calendar, #duty-week")).isEmpty();

    Document refused = onDuty("08:00-12:00, 11:00-13:00");
    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("[data-refusal]").text()).contains("Lea Admin", "Monday", "overlap");

    assertThat(refused.select("#hours-monday-" + me()).val()).isEqualTo("08:00-12:00, 11:00-13:00");
    assertThat(refused.select("input[name=on], input[name=in-" + me() + "]"))
        .allMatch(box -> box.hasAttr("checked"));
    assertThat(refused.select("#duty-" + me()).hasAttr("open")).isTrue();
    assertThat(refused.select("#duty-" + scenery.aino.id()).hasAttr("open")).isFalse();
    assertThat(refused.select("#duty-calendar")).isEmpty();

    Document saved = onDuty("00:00-24:00");
    assertThat(saved.select("#duty-state").text()).contains("Cases are assigned by this roster.");
    assertThat(saved.select("#duty-calendar tbody tr").text())
        .contains("Lea Admin", "00:00-24:00", "of 10");
    assertThat(saved.select("#duty-serving").text()).contains("Lea Admin");
  }

  @Test
  void R12_the_page_tells_when_we_will_be_open_and_nobody_on_duty() {
    assertThat(lea.open(PAGE).select("#duty-ahead")).isEmpty();

    Document saved = onDuty("00:00-24:00");
    assertThat(saved.select("#duty-ahead").text()).contains("nobody is on duty", "next 14 days");
    assertThat(saved.select("#duty-uncovered li")).isNotEmpty();

    List<String> week = new ArrayList<>(List.of("on", "on", "in-" + me(), "on"));
    for (DayOfWeek day : DayOfWeek.values()) {
      week.add("hours-" + day.name().toLowerCase(Locale.ROOT) + "-" + me());
      week.add("00:00-24:00");
    }
    Document whole = lea.submit(saved, "/settings/duty", week.toArray(String[]::new));
    assertThat(whole.select("#duty-uncovered")).isEmpty();
    assertThat(whole.select("#duty-ahead").text()).contains("Somebody is on duty whenever");
  }

  @Test
  void R12_a_refused_roster_keeps_all_that_was_typed() {
    Document refused =
        lea.submit(
            lea.open(PAGE),
            "/settings/duty",
            "zone",
            "Europe/Nowhere",
            "hours-monday-" + me(),
            "09:00-15:00",
            "languages-" + me(),
            "fi, sv",
            "channels-" + me(),
            "email",
            "subject-" + me(),
            "billing",
            "capacity-" + me(),
            "many");
    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("#duty-zone").val()).isEqualTo("Europe/Nowhere");
    assertThat(refused.select("#hours-monday-" + me()).val()).isEqualTo("09:00-15:00");
    assertThat(refused.select("#languages-" + me()).val()).isEqualTo("fi, sv");
    assertThat(refused.select("#channels-" + me()).val()).isEqualTo("email");
    assertThat(refused.select("#capacity-" + me()).val()).isEqualTo("many");
    assertThat(refused.select("#duty-" + me() + " input[value=billing]").hasAttr("checked"))
        .isTrue();
  }

  @Test
  void R12_the_case_tells_who_got_it_and_why_and_takes_a_conflict_of_interest() {
    onDuty("00:00-24:00");
    String one = console.writes("Pekka", "irritated: nobody answers", Duration.ofMinutes(1));
    routes();

    Document page = lea.open("/w/acme/cases/" + one);
    assertThat(page.select("#routing-latest").text()).contains("Lea Admin", "on duty");
    assertThat(page.select("#routing-why").text()).contains("gets it");
    Document said = lea.submit(page, "/concerned");
    assertThat(said.select("#case-routing").text()).contains("It is about: Lea Admin.");
    assertThat(lea.submit(said, "/not-concerned").select("#case-routing").text())
        .doesNotContain("It is about: Lea Admin.");
  }

  @Test
  void R12_absences_are_said_and_ended() {
    Document away = lea.submit(lea.open(PAGE), "/settings/duty/away", "member", me());
    assertThat(away.select("#away").text()).contains("Lea Admin: from");
    Document back = lea.submit(away, "/settings/duty/back");
    assertThat(back.select("#away").text()).contains("Nobody is away.");
    Document refused =
        lea.submit(back, "/settings/duty/away", "member", me(), "until", "2020-01-01T10:00");
    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("[data-refusal]").text()).contains("ends after it begins");
  }
}
