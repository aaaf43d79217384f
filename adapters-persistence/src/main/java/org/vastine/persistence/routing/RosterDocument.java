package org.vastine.persistence.routing;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Shift;
import org.vastine.domain.routing.OnRoster;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.Skills;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;

/** A roster as a document. */
final class RosterDocument {

  private RosterDocument() {}

  static JSONB of(Roster roster) {
    return Facts.none()
        .with("on", roster.on())
        .with("zone", roster.zone().getId())
        .withEach("members", roster.members(), RosterDocument::entry)
        .jsonb();
  }

  private static Facts entry(OnRoster entry) {
    Map<String, String> week = new TreeMap<>();
    entry.hours().week().forEach((day, hours) -> week.put(label(day), text(hours)));
    return Facts.none()
        .with("member", entry.member().value())
        .with("week", week)
        .withTexts("languages", entry.skills().languages(), code -> code)
        .withTexts("channels", entry.skills().channels(), name -> name)
        .withTexts("subjects", entry.skills().subjects(), Labelled::label)
        .with("capacity", entry.capacity());
  }

  static Roster read(int version, JSONB document) {
    Facts facts = Facts.of(document);
    ZoneId zone = ZoneId.of(facts.string("zone"));
    return new Roster(
        version, facts.yes("on"), zone, facts.each("members", entry -> read(entry, zone)));
  }

  private static OnRoster read(Facts facts, ZoneId zone) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    facts
        .strings("week")
        .forEach((day, hours) ->
            week.put(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), DayHours.of(hours)));
    Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    subjects.addAll(facts.eachText("subjects", label -> Labels.of(Subject.class, label)));
    return new OnRoster(
        new MemberId(facts.uuid("member")),
        new BusinessCalendar(zone, week, Map.of()),
        new Skills(
            new HashSet<>(facts.eachText("languages", code -> code)),
            new HashSet<>(facts.eachText("channels", name -> name)),
            subjects),
        facts.number("capacity"));
  }

  private static String label(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static String text(DayHours hours) {
    return hours.shifts().stream().map(Shift::toString).collect(Collectors.joining(", "));
  }
}
