package org.vastine.web.routing;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vastine.application.routing.ReadDuty;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Shift;
import org.vastine.domain.routing.DutyGap;
import org.vastine.domain.routing.OnRoster;
import org.vastine.domain.routing.Uncovered;

/** Duty as answers tell it. */
public record DutyBody(
    int version,
    boolean on,
    String zone,
    List<Entry> members,
    List<Serving> serving,
    Optional<Gap> gap,
    List<Stretch> uncovered,
    List<AbsenceBody> absences) {

  /** A member's line of the roster. */
  public record Entry(
      String member,
      Map<String, String> hours,
      List<String> languages,
      List<String> channels,
      List<String> subjects,
      int capacity,
      int load) {

    static Entry of(OnRoster entry, int load) {
      Map<String, String> hours = new TreeMap<>();
      entry.hours().week().forEach((day, of) -> hours.put(name(day), text(of)));
      return new Entry(
          entry.member().toString(),
          hours,
          List.copyOf(entry.skills().languages()),
          List.copyOf(entry.skills().channels()),
          labels(entry.skills().subjects()),
          entry.capacity(),
          load);
    }
  }

  /** Somebody on duty now. */
  public record Serving(String member, Optional<String> standsInFor) {}

  /** A time in which cases wait and nobody is on duty. */
  public record Gap(String since, String firstCase) {
    static Gap of(DutyGap gap) {
      return new Gap(gap.since().toString(), gap.first().toString());
    }
  }

  /** A time ahead in which we are open and nobody is on duty. */
  public record Stretch(String from, String until) {
    static Stretch of(Uncovered uncovered) {
      return new Stretch(uncovered.from().toString(), uncovered.until().toString());
    }
  }

  static DutyBody of(ReadDuty.Duty duty) {
    return new DutyBody(
        duty.roster().version(),
        duty.roster().on(),
        duty.roster().zone().getId(),
        duty.roster().members().stream()
            .map(entry -> Entry.of(entry, duty.loads().getOrDefault(entry.member(), 0)))
            .toList(),
        duty.serving().stream()
            .map(one ->
                new Serving(one.member().toString(), one.standsInFor().map(Object::toString)))
            .toList(),
        duty.gap().map(Gap::of),
        duty.uncovered().stream().map(Stretch::of).toList(),
        duty.absences().stream().map(AbsenceBody::of).toList());
  }

  static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  static String text(DayHours hours) {
    return hours.shifts().stream().map(Shift::toString).collect(Collectors.joining(", "));
  }

  private static List<String> labels(Collection<? extends Labelled> some) {
    return some.stream().map(Labelled::label).toList();
  }
}
