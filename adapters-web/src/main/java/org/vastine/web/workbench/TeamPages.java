package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.task.ChangeTask;
import org.vastine.application.task.FollowCase;
import org.vastine.application.task.GiveTask;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTask;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.MemberId;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/**
 * What a member does with the team on a case: tasks and following; each is a form that works
 * without script.
 */
public final class TeamPages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;

  private final CaseActing acting;
  private final GiveTask give;
  private final ChangeTask change;
  private final FollowCase follow;

  /** Takes the use cases that it asks. */
  @Inject
  public TeamPages(CaseActing acting, GiveTask give, ChangeTask change, FollowCase follow) {
    this.acting = acting;
    this.give = give;
    this.change = change;
    this.follow = follow;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(AT + "/follow", acting.act("follow", (desk, id) -> follow(desk, id, true)));
    routes.post(AT + "/unfollow", acting.act("unfollow", (desk, id) -> follow(desk, id, false)));
    routes.post(AT + "/task", acting.act("task", this::give));
    routes.post(
        AT + "/task-done",
        acting.act(
            "task-done",
            (desk, id) -> change(desk, id, new ChangeTask.Step.Done(words(desk, "result")))));
    routes.post(
        AT + "/task-drop",
        acting.act(
            "task-drop",
            (desk, id) -> change(desk, id, new ChangeTask.Step.Dropped(words(desk, "result")))));
    routes.post(
        AT + "/task-move",
        acting.act(
            "task-move",
            (desk, id) ->
                change(desk, id, new ChangeTask.Step.Moved(day(desk), words(desk, "reason")))));
    routes.post(
        AT + "/task-over",
        acting.act(
            "task-over",
            (desk, id) ->
                change(
                    desk, id, new ChangeTask.Step.HandedOver(new MemberId(desk.uuid("member"))))));
  }

  private Decision<?> follow(Desk desk, CaseId id, boolean follows) {
    Optional<MemberId> member = desk.field("member").map(_ -> new MemberId(desk.uuid("member")));
    return follow.handle(desk.actor(), new FollowCase.Command(id, ANY, member, follows));
  }

  private Decision<?> give(Desk desk, CaseId id) {
    Optional<String> department = desk.field("department");
    if (department.filter(name -> name.length() > CaseTask.LONGEST_DEPARTMENT).isPresent()) {
      throw new ProblemException(422, "request.malformed");
    }
    return give.handle(
        desk.actor(),
        new GiveTask.Command(
            id,
            ANY,
            words(desk, "what"),
            Optional.of(new MemberId(desk.uuid("member"))),
            department,
            day(desk)));
  }

  private Decision<?> change(Desk desk, CaseId id, ChangeTask.Step step) {
    return change.handle(
        desk.actor(), new ChangeTask.Command(id, ANY, new TaskId(desk.uuid("task")), step));
  }

  private static String words(Desk desk, String field) {
    return desk.field(field).orElse("");
  }

  /** A day of a form; one that is none is a mistake of the form, which browsers do not send. */
  private static LocalDate day(Desk desk) {
    try {
      return LocalDate.parse(words(desk, "day"));
    } catch (DateTimeException unreadable) {
      throw new ProblemException(422, "request.malformed");
    }
  }
}
