package org.vastine.web.routing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.routing.ReadDuty;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.routing.OnRoster;
import org.vastine.domain.routing.Skills;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * Duty as its page shows it.
 *
 * @param version of the roster
 * @param on whether cases are assigned by it
 * @param zone its clock
 * @param rows one for each member who can be on duty, as the roster is
 * @param lines the same for the form: as it was typed, where that was refused
 * @param serving who is on duty now, in words
 * @param gap since when nobody is, in words
 * @param uncovered when nobody will be on duty while we are open, in words; empty while the roster
 *     is switched off
 * @param away absences
 * @param mayChange whether the viewer may change the roster
 * @param me the viewer, who may be away
 * @param anybody members for whom the viewer may say that they are away, by id
 * @param standIns who can stand in, by id
 */
public record DutyModel(
    int version,
    boolean on,
    String zone,
    List<Row> rows,
    List<Row> lines,
    List<String> serving,
    Optional<String> gap,
    Optional<List<String>> uncovered,
    List<Away> away,
    boolean mayChange,
    Optional<String> me,
    Map<String, String> anybody,
    Map<String, String> standIns) {

  /**
   * A member's line.
   *
   * @param in whether they are on the roster
   * @param capacity as it stands in the form, which may be no number
   * @param open whether the line is shown unfolded
   */
  public record Row(
      String id,
      String name,
      boolean in,
      Map<String, String> hours,
      String languages,
      String channels,
      List<String> subjects,
      String capacity,
      int load,
      List<String> skills,
      boolean open) {

    private static final int USUAL_CAPACITY = 10;

    static Row of(Shell s, Member member, Optional<OnRoster> entry, int load) {
      Skills skills = entry.map(OnRoster::skills).orElse(Skills.ALL);
      Map<String, String> hours = new LinkedHashMap<>();
      for (DayOfWeek day : DayOfWeek.values()) {
        hours.put(
            DutyBody.name(day),
            entry
                .map(on -> on.hours().week().getOrDefault(day, DayHours.CLOSED))
                .map(DutyBody::text)
                .orElse(""));
      }
      return new Row(
          member.id().toString(),
          member.name(),
          entry.isPresent(),
          hours,
          String.join(", ", skills.languages()),
          String.join(", ", skills.channels()),
          skills.subjects().stream().map(Labelled::label).toList(),
          String.valueOf(entry.map(OnRoster::capacity).orElse(USUAL_CAPACITY)),
          load,
          told(s, skills),
          false);
    }

    private static List<String> told(Shell s, Skills skills) {
      List<String> told = new ArrayList<>(skills.languages());
      told.addAll(skills.channels());
      skills.subjects().forEach(subject -> told.add(s.t("subject." + subject.label())));
      return told;
    }

    Row unfolded() {
      return new Row(
          id, name, in, hours, languages, channels, subjects, capacity, load, skills, true);
    }

    /** Whether the line has a shift on that day. */
    public boolean works(String day) {
      return !hours.getOrDefault(day, "").isEmpty();
    }
  }

  /** Somebody who is away; {@code mine} says whether the viewer may end it. */
  public record Away(String id, String words, boolean mine) {}

  /** How many days ahead were looked at. */
  public long aheadDays() {
    return ReadDuty.AHEAD.toDays();
  }

  /** Whether anybody is on the roster. */
  public boolean hasRoster() {
    return rows.stream().anyMatch(Row::in);
  }

  /**
   * The same with what was typed into its form, unfolded where that is not what the roster says.
   */
  DutyModel typed(DutyForm form) {
    return new DutyModel(
        version,
        form.on(),
        form.zone(),
        rows,
        rows.stream().map(form::over).toList(),
        serving,
        gap,
        uncovered,
        away,
        mayChange,
        me,
        anybody,
        standIns);
  }

  static DutyModel of(Desk desk, ReadDuty.Duty duty) {
    Shell s = desk.shell();
    boolean lead = s.may(Permission.LEAD_CASES);
    Map<String, String> all = new LinkedHashMap<>();
    duty.members().stream()
        .sorted(Comparator.comparing(Member::name))
        .forEach(member -> all.put(member.id().toString(), member.name()));
    Optional<String> me = desk.actor().member().map(Object::toString).filter(all::containsKey);
    List<Row> rows =
        duty.members().stream()
            .sorted(Comparator.comparing(Member::name))
            .map(member ->
                Row.of(
                    s,
                    member,
                    duty.roster().of(member.id()),
                    duty.loads().getOrDefault(member.id(), 0)))
            .toList();
    return new DutyModel(
        duty.roster().version(),
        duty.roster().on(),
        duty.roster().zone().getId(),
        rows,
        rows,
        duty.serving().stream().map(one -> serving(desk, one)).toList(),
        duty.gap().map(gap -> s.full(gap.since())),
        Optional.of(uncovered(s, duty)).filter(_ -> duty.roster().on()),
        duty.absences().stream()
            .map(absence ->
                new Away(
                    absence.id().toString(),
                    away(desk, absence),
                    lead || desk.isMe(absence.member())))
            .toList(),
        s.may(Permission.ASSIGN_CASES),
        me,
        lead ? all : me.map(id -> Map.of(id, all.getOrDefault(id, id))).orElse(Map.of()),
        all);
  }

  private static List<String> uncovered(Shell s, ReadDuty.Duty duty) {
    return duty.uncovered().stream()
        .map(one -> s.t("duty.span", "from", s.full(one.from()), "until", s.full(one.until())))
        .toList();
  }

  private static String serving(Desk desk, ReadDuty.Serving one) {
    return one.standsInFor()
        .map(away ->
            desk.shell()
                .t("duty.serving-for", "member", desk.name(one.member()), "away", desk.name(away)))
        .orElseGet(() -> desk.name(one.member()));
  }

  private static String away(Desk desk, Absence absence) {
    Shell s = desk.shell();
    String from = s.full(absence.from());
    String member = desk.name(absence.member());
    String time =
        absence
            .until()
            .map(until ->
                s.t("duty.away-until", "member", member, "from", from, "until", s.full(until)))
            .orElseGet(() -> s.t("duty.away-open", "member", member, "from", from));
    return absence
        .standIn()
        .map(standIn -> time + " " + s.t("duty.stand-in-is", "member", desk.name(standIn)))
        .orElse(time);
  }
}
