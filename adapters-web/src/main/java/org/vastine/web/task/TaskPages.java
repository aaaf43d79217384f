package org.vastine.web.task;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.TaskBook;
import org.vastine.application.feedbackcase.TaskFilter;
import org.vastine.application.task.ListTasks;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.MemberId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.WrittenId;
import org.vastine.web.server.Routes;
import org.vastine.web.workbench.CaseRow;
import org.vastine.web.workbench.DueMark;

/** All tasks, of everybody and of every department. */
public final class TaskPages implements Routes {

  private final Console console;
  private final ListTasks list;

  /** Takes the use case that it asks. */
  @Inject
  public TaskPages(Console console, ListTasks list) {
    this.console = console;
    this.list = list;
  }

  /**
   * A task as a line.
   *
   * @param what what is to be done; erased words are named as that
   * @param department who does it, where that is not the owner
   * @param due how much time is left; empty where it is not open any more
   * @param when day and time that was last named
   * @param state the key of what became of it
   * @param result what came of it
   */
  public record Line(
      String id,
      CaseRow row,
      String what,
      Optional<String> department,
      Optional<DueMark> due,
      String when,
      String owner,
      String state,
      Optional<String> result) {
    static Line of(Desk desk, ListTasks.Listed listed) {
      Shell s = desk.shell();
      TaskBook.Entry entry = listed.entry();
      boolean open = TaskFilter.OPEN.passes(entry, s.moments().now());
      return new Line(
          entry.id().toString(),
          CaseRow.of(desk, listed.row()),
          listed.what().orElseGet(() -> s.t("case.erased")),
          entry.department(),
          open ? Optional.of(DueMark.of(s, entry.due(), entry.givenAt())) : Optional.empty(),
          s.full(entry.due()),
          desk.isMe(entry.member()) ? s.t("member.you") : desk.name(entry.member()),
          listed.late() ? "overdue" : entry.state().label(),
          listed.result());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/tasks", ctx -> show(console.desk(ctx, "today"), ctx));
  }

  private void show(Desk desk, Context ctx) {
    TaskFilter filter =
        Optional.ofNullable(ctx.queryParam("show"))
            .flatMap(label -> Labelled.find(TaskFilter.class, label))
            .orElse(TaskFilter.OPEN);
    Optional<MemberId> member =
        Optional.ofNullable(ctx.queryParam("member")).flatMap(WrittenId::read).map(MemberId::new);
    Optional<String> department =
        Optional.ofNullable(ctx.queryParam("department")).filter(name -> !name.isBlank());
    ListTasks.View view =
        desk.orTell(
            list.handle(
                desk.actor(),
                new ListTasks.Command(
                    filter,
                    member,
                    department,
                    Optional.ofNullable(ctx.queryParam("after")),
                    Pages.USUAL)));
    List<Line> lines = view.page().items().stream().map(each -> Line.of(desk, each)).toList();
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("filter", filter);
    values.put("member", member.map(MemberId::toString).orElse(""));
    values.put("department", department.orElse(""));
    values.put("members", desk.surroundings().members());
    values.put("departments", view.departments());
    values.put("lines", lines);
    values.put("next", view.page().next());
    console.show(ctx, "task/list", values);
  }
}
