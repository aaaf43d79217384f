package org.vastine.web.workbench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseTask;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * Who follows a case, and what others do for it, as its page shows it.
 *
 * @param following whether the viewer follows
 * @param followers who does, by name
 * @param invitable who does not and could be asked to, by id
 * @param open what is still to be done, what is due first first
 * @param ended what was done, or is no longer needed
 * @param mayWork whether the viewer may give tasks and end them
 * @param mayGive whether a task can be given: a case that has ended takes none
 */
public record TeamModel(
    boolean following,
    List<String> followers,
    Map<String, String> invitable,
    List<Line> open,
    List<Line> ended,
    boolean mayWork,
    boolean mayGive) {

  /**
   * A task.
   *
   * @param who who answers for it
   * @param department who does it, where that is not the owner
   * @param state the key of what became of it
   * @param result what came of it
   */
  public record Line(
      String id,
      String what,
      String who,
      Optional<String> department,
      DueMark due,
      String when,
      String state,
      Optional<String> result) {}

  static TeamModel of(
      Desk desk, FeedbackCase it, TimelineWords texts, Map<String, String> members) {
    Shell s = desk.shell();
    var teamwork = it.teamwork();
    boolean works = s.may(Permission.WORK_CASES);
    return new TeamModel(
        teamwork.followers().stream().anyMatch(desk::isMe),
        teamwork.followers().stream().map(desk::name).toList(),
        invitable(members, teamwork.followers()),
        teamwork.open().stream()
            .sorted(Comparator.comparing(CaseTask::due))
            .map(task -> line(desk, texts, task))
            .toList(),
        teamwork.tasks().stream()
            .filter(task -> !task.isOpen())
            .map(task -> line(desk, texts, task))
            .toList(),
        works,
        works && !it.isEnded());
  }

  /** What is said where the case is to be closed while others still work for it. */
  public Optional<String> warning(Shell s) {
    return open.isEmpty() ? Optional.empty() : Optional.of(s.n("team.open-at-end", open.size()));
  }

  private static Map<String, String> invitable(
      Map<String, String> members, List<MemberId> followers) {
    Map<String, String> others = new LinkedHashMap<>(members);
    followers.forEach(one -> others.remove(one.toString()));
    return others;
  }

  private static Line line(Desk desk, TimelineWords texts, CaseTask task) {
    Shell s = desk.shell();
    return new Line(
        task.id().toString(),
        texts.text(task.what()),
        desk.isMe(task.member()) ? s.t("member.you") : desk.name(task.member()),
        task.department(),
        DueMark.of(s, task.due(), task.givenAt()),
        s.full(task.due()),
        task.isOpen() && task.due().isBefore(s.moments().now()) ? "overdue" : task.state().label(),
        task.result().map(texts::text));
  }
}
