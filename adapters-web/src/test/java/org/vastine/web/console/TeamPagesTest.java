package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Working on a case together in the console, for one who has no script (R12, R42). */
final class TeamPagesTest extends WithoutBrowser {

  private LocalDate today() {
    return LocalDate.ofInstant(console.now(), ZoneId.of("Europe/Helsinki"));
  }

  private String written() {
    return "/w/acme/cases/"
        + console.writes("Maija", "irritated Where is it", Duration.ofMinutes(5));
  }

  private Document gives(String at, String day) {
    return lea.submit(
        lea.open(at),
        "/task",
        "what",
        "Find out where it lies",
        "member",
        scenery.lea.id().toString(),
        "department",
        "Warehouse",
        "day",
        day);
  }

  private String tomorrow() {
    return today().plusDays(1).toString();
  }

  @Test
  void R12_a_task_is_given_seen_everywhere_and_done() {
    String at = written();
    Document given = gives(at, tomorrow());
    assertThat(given.select("#tasks-open").text()).contains("Find out where it lies", "Warehouse");
    assertThat(given.select("#case-timeline").text())
        .contains("Task given to a department: Warehouse");
    assertThat(given.select("#close-hint").text()).contains("1 task is still open");

    Document all = lea.open("/w/acme/tasks?department=Warehouse");
    assertThat(all.select("#tasks").text()).contains("Find out where it lies", "Warehouse");
    assertThat(lea.open("/w/acme/tasks?show=overdue").select("#no-tasks")).isNotEmpty();

    Document done = lea.submit(given, "/task-done", "result", "It lies in Turku");
    assertThat(done.select("#tasks-open")).isEmpty();
    assertThat(done.select("#tasks-ended").text()).contains("It lies in Turku");
    assertThat(done.select("#close-hint")).isEmpty();
    assertThat(lea.open("/w/acme/tasks?show=ended").select("#tasks").text())
        .contains("It lies in Turku");
  }

  @Test
  void R12_a_day_that_is_over_is_refused_in_words() {
    Document refused = gives(written(), today().minusDays(3).toString());

    assertThat(refused.text()).contains("That day is over. Choose");
  }

  @Test
  void R12_a_case_is_followed_and_stands_in_my_day_until_one_stops() {
    Document followed = lea.submit(lea.open(written()), "/follow");
    assertThat(followed.select("#followers").text()).contains(scenery.lea.name());
    assertThat(lea.open("/w/acme/today").select("#day-followed").text()).contains("Maija");

    Document left = lea.submit(followed, "/unfollow");
    assertThat(left.select("#followers")).isEmpty();
    assertThat(lea.open("/w/acme/today").select("#day-followed")).isEmpty();
  }

  @Test
  void R42_notes_and_tasks_are_not_in_the_strangers_view() {
    String at = written();
    gives(at, tomorrow());
    lea.submit(lea.open(at), "/note", "text", "He is a neighbour of ours");

    String stranger = lea.open(at + "/stranger").text();

    assertThat(stranger).contains("Where is it");
    assertThat(stranger)
        .doesNotContain("Find out where it lies", "Warehouse", "He is a neighbour of ours");
  }
}
