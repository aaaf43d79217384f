package org.vastine.web.conduct;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.vastine.application.conduct.ListConductWork;
import org.vastine.domain.conduct.ActKind;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * What steps against authors ask of people, and whom we keep away, as the page shows it.
 *
 * @param tasks what a person does outside, the oldest first
 * @param rechecks what is to be looked at again now
 * @param holding whom we keep away, the latest first
 */
public record ConductWorkModel(List<Task> tasks, List<Holding> rechecks, List<Holding> holding) {

  /**
   * Something that a person does outside.
   *
   * @param act which
   * @param kind the label of what is to be done
   * @param feedbackCase on which case
   * @param author against whom
   * @param account where
   * @param member who took the step
   * @param due by when, in words
   * @param late whether that is over
   * @param guide what to do, in words
   * @param authorAt where the author is found
   * @param itemAt where that is found what they wrote
   * @param mayProve whether the viewer may say that it is done
   */
  public record Task(
      String act,
      String kind,
      String feedbackCase,
      String author,
      String account,
      String member,
      String due,
      boolean late,
      String guide,
      Optional<String> authorAt,
      Optional<String> itemAt,
      boolean mayProve) {}

  /**
   * Somebody whom we keep away.
   *
   * @param step the step that holds
   * @param rung the label of what holds
   * @param feedbackCase the case that it rests on
   * @param author who
   * @param account where
   * @param since since when, and by whom
   * @param until when it ends by itself; empty where it does not
   * @param recheck when somebody looks at it again
   * @param late whether nobody did in time
   * @param mayDecide whether the viewer may keep or lift it
   */
  public record Holding(
      String step,
      String rung,
      String feedbackCase,
      String author,
      String account,
      String since,
      Optional<String> until,
      String recheck,
      boolean late,
      boolean mayDecide) {}

  static ConductWorkModel of(Desk desk, ListConductWork.View view) {
    return new ConductWorkModel(
        view.tasks().stream().map(task -> task(desk, task)).toList(),
        view.rechecks().stream().map(holding -> holding(desk, holding)).toList(),
        view.holding().stream().map(holding -> holding(desk, holding)).toList());
  }

  private static Task task(Desk desk, ListConductWork.Task task) {
    Shell s = desk.shell();
    var act = task.chore().act();
    LadderStep step = task.chore().placed().step();
    return new Task(
        act.id().toString(),
        act.kind().label(),
        step.grounds().caseId().toString(),
        task.row().authorName(),
        task.row().accountName(),
        desk.name(step.by()),
        s.full(task.chore().due()),
        task.chore().late(),
        act.problem()
            .map(code -> s.t("conduct-problem." + code))
            .orElseGet(() ->
                s.t(
                    act.kind() == ActKind.REPORT_TO_POLICE
                        ? "conduct.police-hand"
                        : "conduct.by-hand")),
        web(task.mention().flatMap(mention -> mention.item().author().profile())),
        web(task.mention().flatMap(mention -> mention.item().url())),
        s.may(Permission.WORK_CASES));
  }

  private static Holding holding(Desk desk, ListConductWork.Holding holding) {
    Shell s = desk.shell();
    LadderStep step = holding.placed().step();
    return new Holding(
        step.id().toString(),
        step.rung().label(),
        step.grounds().caseId().toString(),
        holding.row().authorName(),
        holding.row().accountName(),
        s.t("conduct.by", "member", desk.name(step.by()), "time", s.full(step.at())),
        step.until().map(s::full),
        s.full(holding.recheck()),
        holding.late(),
        s.may(Permission.WORK_CASES)
            && (s.may(Permission.LEAD_CASES) || !step.rung().needsSecond()));
  }

  /** An address that a browser may follow. */
  private static Optional<String> web(Optional<URI> address) {
    return address.map(URI::toString).filter(text -> text.matches("https?://.*"));
  }
}
