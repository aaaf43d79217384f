package org.vastine.web.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.feedbackcase.PolicyTrial.InTime;
import org.vastine.domain.feedbackcase.PolicyTrial.OnDuty;
import org.vastine.domain.feedbackcase.PolicyTrial.Side;
import org.vastine.domain.feedbackcase.TrialChange;
import org.vastine.domain.policy.Plan;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * What came of a trial, as the console tells it.
 *
 * @param cases how many cases were decided
 * @param differing how many would have been met otherwise
 * @param figures what each policy makes of them
 * @param styles how many answers are in time, by style
 * @param shares how many of each style are answered, against what each policy asks
 * @param hours how many answers are due, by hour of the day, from the first hour of work, of being
 *     open or of somebody on duty to the last
 * @param duty whether a roster is switched on, so that hours tell the room of those on duty
 * @param changes in what how many cases differ
 * @param named the first of those that differ
 */
public record TrialReport(
    int cases,
    int differing,
    List<Figure> figures,
    List<StyleLine> styles,
    List<ShareLine> shares,
    List<Hour> hours,
    boolean duty,
    List<Change> changes,
    List<Differing> named) {

  /**
   * One figure under both policies.
   *
   * @param key its name among the words
   */
  public record Figure(String key, int active, int draft) {}

  /**
   * Answers of one style in time, of those that had to be given.
   *
   * @param active under the active policy, in words
   * @param draft under the draft, in words
   * @param activePercent under the active policy, of a hundred; empty where none was owed
   * @param draftPercent the same under the draft
   */
  public record StyleLine(
      String style, String active, String draft, String activePercent, String draftPercent) {}

  /**
   * The answered share of one style.
   *
   * @param active under the active policy, in words
   * @param draft under the draft, in words
   * @param activePercent answered under the active policy, of a hundred; empty where none was owed
   * @param draftPercent the same under the draft
   * @param may what may go unanswered under both, in words
   * @param broken whether the draft asks for more than was answered
   */
  public record ShareLine(
      String style,
      String active,
      String draft,
      String activePercent,
      String draftPercent,
      String may,
      boolean broken) {}

  /**
   * Answers due in one hour of the day.
   *
   * @param open on how many days of a week we are open then, in words
   * @param room what those on duty have room for then, in words; empty without a roster
   * @param roomOnDuty the same as a number, by the clock of the draft; 0 without a roster
   * @param closed whether we are never open then under the draft; with a roster, whether nobody is
   *     on duty
   */
  public record Hour(
      String name,
      int active,
      int draft,
      String open,
      String room,
      int roomOnDuty,
      boolean closed) {}

  /** In what so many cases differ; {@code key} is its name among the words. */
  public record Change(String key, int cases) {}

  /**
   * A case that would have been met otherwise.
   *
   * @param name what a file calls it; empty for one of ours
   * @param changes in what, in words
   * @param active its playbook and when an answer is due, in words
   * @param draft the same under the draft
   */
  public record Differing(
      String caseId, String name, String style, String changes, String active, String draft) {}

  static TrialReport of(Desk desk, PolicyTrial.Report report, Map<CaseId, String> names) {
    return new TrialReport(
        report.cases(),
        report.differing(),
        figures(report.today(), report.other()),
        styles(desk.shell(), report),
        TrialShares.of(desk.shell(), report),
        hours(desk.shell(), report),
        report.other().onDuty().isPresent(),
        changes(report),
        report.named().stream().map(one -> differing(desk.shell(), one, names)).toList());
  }

  private static List<Figure> figures(Side active, Side draft) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("trial.must", active.mustAnswer(), draft.mustAnswer()));
    figures.add(new Figure("trial.breached", active.breached(), draft.breached()));
    figures.add(new Figure("trial.approvals", active.approvals(), draft.approvals()));
    figures.add(new Figure("trial.alarms", active.alarms(), draft.alarms()));
    figures.add(new Figure("trial.community", active.community(), draft.community()));
    figures.add(new Figure("trial.busiest", active.busiestHour(), draft.busiestHour()));
    if (active.onDuty().isPresent() && draft.onDuty().isPresent()) {
      OnDuty before = active.onDuty().get();
      OnDuty after = draft.onDuty().get();
      figures.add(new Figure("trial.beyond", before.hoursBeyond(), after.hoursBeyond()));
      figures.add(new Figure("trial.unattended", before.dueUnattended(), after.dueUnattended()));
    }
    return List.copyOf(figures);
  }

  private static List<StyleLine> styles(Shell s, PolicyTrial.Report report) {
    return Arrays.stream(Style.values())
        .filter(style ->
            report.today().inTime().containsKey(style)
                || report.other().inTime().containsKey(style))
        .map(style ->
            style(
                s,
                style,
                Optional.ofNullable(report.today().inTime().get(style)),
                Optional.ofNullable(report.other().inTime().get(style))))
        .toList();
  }

  private static StyleLine style(
      Shell s, Style style, Optional<InTime> active, Optional<InTime> draft) {
    return new StyleLine(
        style.label(), inTime(s, active), inTime(s, draft), percent(active), percent(draft));
  }

  private static String inTime(Shell s, Optional<InTime> count) {
    return count.map(it -> s.t("trial.of", "n", it.inTime(), "all", it.mustAnswer())).orElse("–");
  }

  private static String percent(Optional<InTime> count) {
    return count.map(it -> String.valueOf(it.inTime() * 100L / it.mustAnswer())).orElse("");
  }

  private static List<Hour> hours(Shell s, PolicyTrial.Report report) {
    int[] shown =
        IntStream.range(0, report.today().dueByHour().size())
            .filter(hour -> isUsed(report.today(), hour) || isUsed(report.other(), hour))
            .toArray();
    if (shown.length == 0) {
      return List.of();
    }
    return IntStream.rangeClosed(shown[0], shown[shown.length - 1])
        .mapToObj(hour -> hour(s, report.today(), report.other(), hour))
        .toList();
  }

  private static Hour hour(Shell s, Side active, Side draft, int hour) {
    int open = draft.openDays().get(hour);
    boolean duty = draft.onDuty().isPresent();
    return new Hour(
        (hour < 10 ? "0" : "") + hour,
        active.dueByHour().get(hour),
        draft.dueByHour().get(hour),
        both(s, active.openDays().get(hour), open),
        duty ? both(s, room(active, hour), room(draft, hour)) : "",
        room(draft, hour),
        duty ? room(draft, hour) == 0 : open == 0);
  }

  private static int room(Side side, int hour) {
    return side.onDuty().map(there -> there.roomByHour().get(hour)).orElse(0);
  }

  private static boolean isUsed(Side side, int hour) {
    return side.dueByHour().get(hour) + side.openDays().get(hour) + room(side, hour) > 0;
  }

  private static String both(Shell s, int active, int draft) {
    String now = s.t("number", "n", active);
    return active == draft ? now : now + " → " + s.t("number", "n", draft);
  }

  private static List<Change> changes(PolicyTrial.Report report) {
    return Arrays.stream(TrialChange.values())
        .filter(change -> report.byChange().containsKey(change))
        .map(change ->
            new Change("trial.change." + change.label(), report.byChange().getOrDefault(change, 0)))
        .toList();
  }

  private static Differing differing(
      Shell s, PolicyTrial.Difference one, Map<CaseId, String> names) {
    return new Differing(
        one.id().toString(),
        names.getOrDefault(one.id(), ""),
        one.today().style().label(),
        String.join(
            ", ",
            one.changes().stream().map(change -> s.t("trial.change." + change.label())).toList()),
        plan(s, one.today()),
        plan(s, one.other()));
  }

  private static String plan(Shell s, Plan plan) {
    return s.t("trial.plan", "playbook", plan.playbook(), "due", s.full(plan.firstReplyDue()));
  }
}
