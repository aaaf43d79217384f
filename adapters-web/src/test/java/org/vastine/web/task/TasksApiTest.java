package org.vastine.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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

/** Working on a case together, by the web API; a Monday at eleven in Helsinki. */
class TasksApiTest {

  private final WebWorld world = new WebWorld();
  private String path;
  private Api aino;

  @BeforeEach
  void open() {
    FeedbackCase feedbackCase =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
    path = "/api/v1/cases/" + feedbackCase.id();
    aino = world.as(Role.RESPONDER);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Reply give(String more) {
    return aino.post(path + "/tasks", "{'what':'Find out where it lies'," + more + "}");
  }

  @Test
  void R12_a_task_is_given_listed_moved_handed_over_and_done() {
    Reply given = give("'department':'Warehouse','dueOn':'2026-03-04'");
    assertThat(given.status()).as(given.body()).isEqualTo(200);
    assertThat(given.json().at("/team/openTasks").asInt()).isEqualTo(1);
    String id = given.text("/team/tasks/0/id");
    String owner = given.text("/team/tasks/0/member");

    Reply listed = aino.get("/api/v1/tasks?department=Warehouse&member=" + owner);
    assertThat(listed.text("/items/0/what")).isEqualTo("Find out where it lies");
    assertThat(listed.text("/items/0/state")).isEqualTo("open");
    assertThat(listed.text("/departments/0")).isEqualTo("Warehouse");
    assertThat(aino.get("/api/v1/tasks?show=overdue").json().at("/items")).isEmpty();
    assertThat(aino.get("/api/v1/tasks?department=Legal").json().at("/items")).isEmpty();

    String at = path + "/tasks/" + id;
    Reply moved = aino.post(at + "/move", "{'dueOn':'2026-03-05','reason':'They are ill'}");
    assertThat(moved.text("/team/tasks/0/due")).startsWith("2026-03-05");
    assertThat(aino.post(at + "/hand-over", "{'member':'" + owner + "'}").status()).isEqualTo(200);
    Reply done = aino.post(at + "/done", "{'result':'It lies in Turku'}");
    assertThat(done.text("/team/tasks/0/state")).isEqualTo("done");
    assertThat(done.json().at("/team/openTasks").asInt()).isZero();
    assertThat(aino.get("/api/v1/tasks?show=ended").text("/items/0/result"))
        .isEqualTo("It lies in Turku");
    assertThat(aino.post(at + "/drop", "{'reason':'Again'}").code()).isEqualTo("task.not-open");
    assertThat(aino.get(path + "/timeline").json().at("/items").findValuesAsText("type"))
        .contains("task-given", "task-moved", "task-done");
  }

  @Test
  void R12_a_task_that_is_no_longer_needed_is_dropped() {
    String id = give("'dueOn':'2026-03-04'").text("/team/tasks/0/id");

    Reply dropped =
        aino.post(path + "/tasks/" + id + "/drop", "{'reason':'The customer found it'}");

    assertThat(dropped.text("/team/tasks/0/state")).isEqualTo("dropped");
  }

  @Test
  void R12_what_cannot_be_is_refused_with_what_to_do() {
    Reply past = give("'dueOn':'2026-02-27'");
    assertThat(past.code()).isEqualTo("task.day-past");
    assertThat(past.body()).contains("2026-03-02");
    assertThat(give("'dueOn':'2026-03-07'").code()).isEqualTo("task.day-closed");
    assertThat(give("'dueOn':'soon'").status()).isEqualTo(422);
    assertThat(give("'dueOn':'2026-03-04','member':'" + new UUID(9, 9) + "'").code())
        .isEqualTo("team.member-not-found");
    assertThat(aino.post(path + "/tasks/" + new UUID(9, 9) + "/done", "{'result':'x'}").code())
        .isEqualTo("task.not-found");
  }

  @Test
  void R12_a_case_is_followed_for_oneself_and_stands_in_my_day() {
    Reply followed = aino.post(path + "/follow");
    assertThat(followed.status()).as(followed.body()).isEqualTo(200);
    assertThat(followed.json().at("/team/followers")).hasSize(1);
    assertThat(aino.get("/api/v1/me/day").json().at("/followed")).hasSize(1);

    String member = followed.text("/team/followers/0");
    Reply left = aino.post(path + "/unfollow", "{'member':'" + member + "'}");

    assertThat(left.json().at("/team/followers")).isEmpty();
    assertThat(aino.get("/api/v1/me/day").json().at("/followed")).isEmpty();
  }

  @Test
  void R12_a_task_of_today_stands_in_my_day() {
    give("'dueOn':'2026-03-02'");

    assertThat(aino.get("/api/v1/me/day").json().at("/items").findValuesAsText("kind"))
        .contains("task");
  }

  @Test
  void R42_whoever_only_reads_gives_no_task() {
    assertThat(
            world
                .as(Role.AUDITOR)
                .post(path + "/tasks", "{'what':'x','dueOn':'2026-03-04'}")
                .status())
        .isEqualTo(403);
  }
}
