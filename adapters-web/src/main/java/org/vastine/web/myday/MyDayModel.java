package org.vastine.web.myday;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vastine.application.myday.DayItem;
import org.vastine.application.myday.DayKind;
import org.vastine.application.myday.ReadMyDay;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.praise.PraiseLine;
import org.vastine.web.workbench.CaseRow;
import org.vastine.web.workbench.DueMark;

/**
 * A member's day as the page shows it.
 *
 * @param sections what waits, by sort; sorts of which nothing waits are left out
 * @param followed the cases that they follow
 * @param praise what pleased people wrote
 * @param hostileShift whether it stands before the work
 * @param exposure how much abuse they met, in words
 * @param over whether that is more than the workspace allows
 * @param away until when and with whom, in words, where they are away
 * @param calm whether that is a short pause, in which the page helps to calm down
 * @param others who could take over
 * @param open whether the form for stepping away stands open
 */
public record MyDayModel(
    List<Section> sections,
    List<CaseRow> followed,
    List<PraiseLine> praise,
    boolean hostileShift,
    String exposure,
    boolean over,
    Optional<String> away,
    boolean calm,
    List<Member> others,
    boolean open) {

  /** What waits of one sort. */
  public record Section(String key, List<Line> lines) {}

  /**
   * One thing that waits.
   *
   * @param kind the kind's label
   * @param id tells it from others on the page
   * @param due how much time is left; since when it waits, where it waits for a second person
   * @param ready whether the words lie ready in the composer
   */
  public record Line(
      String kind, String id, CaseRow row, DueMark due, Optional<String> since, boolean ready) {}

  static MyDayModel of(Desk desk, ReadMyDay.View view, Absences absences) {
    Shell s = desk.shell();
    var count = view.exposure().count();
    var limit = view.exposure().limit();
    boolean over = view.exposure().level() == org.vastine.domain.care.ExposureLevel.OVER;
    return new MyDayModel(
        Stream.of(
                section(desk, view, "answers", DayKind.ANSWER),
                section(desk, view, "promises", DayKind.PROMISE, DayKind.UPDATE),
                section(desk, view, "tasks", DayKind.CALL, DayKind.VISIT),
                section(desk, view, "team", DayKind.TASK),
                section(desk, view, "returns", DayKind.RETURN_TO_THREAD),
                section(desk, view, "steps", DayKind.STEP_BY_HAND),
                section(desk, view, "rechecks", DayKind.RECHECK_STEP),
                section(
                    desk,
                    view,
                    "second",
                    DayKind.APPROVE_REPLY,
                    DayKind.APPROVE_GRANT,
                    DayKind.CONFIRM_STEP))
            .filter(section -> !section.lines().isEmpty())
            .toList(),
        view.followed().stream().map(row -> CaseRow.of(desk, row)).toList(),
        view.praise().stream().map(entry -> PraiseLine.of(desk, entry)).toList(),
        view.hostileShift(),
        s.t(
            "today.met",
            "day",
            s.t("number", "n", count.day()),
            "most",
            s.t("number", "n", limit.perDay()),
            "week",
            s.t("number", "n", count.week())),
        over,
        view.away().map(absence -> away(desk, absence)),
        view.away().filter(Absence::isPause).isPresent(),
        others(desk, absences, s.moments().now()),
        over && view.away().isEmpty());
  }

  private static Section section(Desk desk, ReadMyDay.View view, String key, DayKind... kinds) {
    List<DayItem> items = view.of(kinds);
    return new Section(
        key,
        IntStream.range(0, items.size()).mapToObj(at -> line(desk, items.get(at), at)).toList());
  }

  private static Line line(Desk desk, DayItem item, int place) {
    Shell s = desk.shell();
    boolean second =
        switch (item.kind()) {
          case APPROVE_REPLY, APPROVE_GRANT, CONFIRM_STEP -> true;
          case ANSWER,
              PROMISE,
              UPDATE,
              CALL,
              VISIT,
              TASK,
              RETURN_TO_THREAD,
              STEP_BY_HAND,
              RECHECK_STEP ->
              false;
        };
    CaseRow row = CaseRow.of(desk, item.row());
    Instant since =
        item.kind() == DayKind.ANSWER
            ? item.row().feedbackCase().talk().owedSince()
            : item.row().feedbackCase().changedAt();
    return new Line(
        item.kind().label(),
        id(item, row, place),
        row,
        DueMark.of(s, item.at(), since),
        second ? Optional.of(s.full(item.at())) : Optional.empty(),
        item.ready());
  }

  /** Several tasks of a case are due when the same day ends. */
  private static String id(DayItem item, CaseRow row, int place) {
    String id = item.kind().label() + "-" + row.id() + "-" + item.at().getEpochSecond();
    return item.kind() == DayKind.TASK ? id + "-" + place : id;
  }

  private static String away(Desk desk, Absence absence) {
    Shell s = desk.shell();
    String until =
        absence
            .until()
            .map(end -> s.t("today.away-until", "time", s.full(end)))
            .orElseGet(() -> s.t("today.away"));
    return absence
        .standIn()
        .map(who -> until + " " + s.t("today.stands-in", "name", desk.name(who)))
        .orElse(until);
  }

  private static List<Member> others(Desk desk, Absences absences, Instant now) {
    return desk.surroundings().members().stream()
        .filter(Member::active)
        .filter(member -> member.role().permissions().contains(Permission.WORK_CASES))
        .filter(member -> !desk.isMe(member.id()) && !absences.isAway(member.id(), now))
        .toList();
  }

  /** A member's id as forms carry it. */
  public static String idOf(Member member) {
    MemberId id = member.id();
    return id.toString();
  }
}
