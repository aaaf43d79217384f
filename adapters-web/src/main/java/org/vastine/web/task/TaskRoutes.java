package org.vastine.web.task;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.TaskFilter;
import org.vastine.application.task.ChangeTask;
import org.vastine.application.task.FollowCase;
import org.vastine.application.task.GiveTask;
import org.vastine.application.task.ListTasks;
import org.vastine.domain.feedbackcase.CaseTask;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.MemberId;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Working on a case together: tasks are given, changed and listed, and cases followed. */
public final class TaskRoutes implements Routes {

  private static final String OF_CASE = "/api/v1/cases/{case}";
  private static final int DAY = 10;

  private final GiveTask give;
  private final ChangeTask change;
  private final FollowCase follow;
  private final ListTasks list;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public TaskRoutes(
      GiveTask give,
      ChangeTask change,
      FollowCase follow,
      ListTasks list,
      Bodies bodies,
      Answers answers) {
    this.give = give;
    this.change = change;
    this.follow = follow;
    this.list = list;
    this.bodies = bodies;
    this.answers = answers;
  }

  private record TasksBody(List<TaskBody> items, Optional<String> next, List<String> departments) {
    static TasksBody of(ListTasks.View view) {
      return new TasksBody(
          view.page().items().stream().map(TaskBody::of).toList(),
          view.page().next(),
          view.departments());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/tasks", this::list);
    routes.post(OF_CASE + "/tasks", this::give);
    routes.post(OF_CASE + "/tasks/{task}/done", this::done);
    routes.post(OF_CASE + "/tasks/{task}/drop", this::drop);
    routes.post(OF_CASE + "/tasks/{task}/move", this::move);
    routes.post(OF_CASE + "/tasks/{task}/hand-over", this::handOver);
    routes.post(OF_CASE + "/follow", ctx -> follow(ctx, true));
    routes.post(OF_CASE + "/unfollow", ctx -> follow(ctx, false));
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    TaskFilter filter = query.optional("show").label(TaskFilter.class).orElse(TaskFilter.OPEN);
    Optional<MemberId> member = query.optional("member").uuid().map(MemberId::new);
    Optional<String> department = query.optional("department").words(CaseTask.LONGEST_DEPARTMENT);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        list.handle(
            Caller.of(ctx), new ListTasks.Command(filter, member, department, after, limit)),
        view -> Answer.ok(TasksBody.of(view)));
  }

  private void give(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> what = body.required("what").text(CaseWorkRoutes.LONGEST_NOTE);
    Optional<MemberId> member = body.optional("member").uuid().map(MemberId::new);
    Optional<String> department = body.optional("department").words(CaseTask.LONGEST_DEPARTMENT);
    Optional<LocalDate> day = day(body.required("dueOn"));
    body.done();
    answers.give(
        ctx,
        give.handle(
            Caller.of(ctx),
            new GiveTask.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                what.orElseThrow(),
                member,
                department,
                day.orElseThrow())),
        CaseWorkRoutes::told);
  }

  private void done(Context ctx) {
    change(ctx, new ChangeTask.Step.Done(said(ctx, "result")));
  }

  private void drop(Context ctx) {
    change(ctx, new ChangeTask.Step.Dropped(said(ctx, "reason")));
  }

  private void move(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<LocalDate> day = day(body.required("dueOn"));
    Optional<String> reason = body.required("reason").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();
    change(ctx, new ChangeTask.Step.Moved(day.orElseThrow(), reason.orElseThrow()));
  }

  private void handOver(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<MemberId> member = body.required("member").uuid().map(MemberId::new);
    body.done();
    change(ctx, new ChangeTask.Step.HandedOver(member.orElseThrow()));
  }

  private String said(Context ctx, String field) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> words = body.required(field).text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();
    return words.orElseThrow();
  }

  private void change(Context ctx, ChangeTask.Step step) {
    answers.give(
        ctx,
        change.handle(
            Caller.of(ctx),
            new ChangeTask.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                new TaskId(PathIds.uuid(ctx, "task")),
                step)),
        CaseWorkRoutes::told);
  }

  private void follow(Context ctx, boolean follows) {
    Fields body = bodies.objectOrNothing(ctx);
    Optional<MemberId> member = body.optional("member").uuid().map(MemberId::new);
    body.done();
    answers.give(
        ctx,
        follow.handle(
            Caller.of(ctx),
            new FollowCase.Command(
                CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), member, follows)),
        CaseWorkRoutes::told);
  }

  private static Optional<LocalDate> day(Field field) {
    return field.text(DAY, LocalDate::parse, "a day such as 2026-03-02");
  }
}
