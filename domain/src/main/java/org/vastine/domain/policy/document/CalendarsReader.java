package org.vastine.domain.policy.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.policy.Calendars;
import org.vastine.domain.policy.Playbook;

/**
 * Reads the calendars by name, and which of them goes where none is named. A document that has but
 * one calendar may leave out its name.
 */
final class CalendarsReader {

  /** The field of a calendar without a name. */
  static final String ONE = "calendar";

  /** The field of calendars by name. */
  static final String SEVERAL = "calendars";

  /** The field that names the standard one. */
  static final String STANDARD = "defaultCalendar";

  private final Place one;
  private final Place several;
  private final Place standard;
  private final Set<String> named;

  CalendarsReader(Place.Fields top) {
    this.one = top.at(ONE);
    this.several = top.at(SEVERAL);
    this.standard = top.at(STANDARD);
    this.named =
        several.isTable()
            ? several.entries().keySet()
            : several.isThere() ? Set.of() : Set.of(Calendars.ONLY);
  }

  /** The calendars, where they are sound. */
  Optional<Calendars> read() {
    if (!several.isThere()) {
      Optional<BusinessCalendar> calendar =
          one.isThere() ? CalendarReader.read(one) : several.wrong(FaultType.MISSING);
      Optional<String> name = standard(Calendars.ONLY);
      return name.isPresent() ? calendar.map(Calendars::only) : Optional.empty();
    }
    int before = several.faultsSoFar();
    one.optional().ifPresent(there -> there.wrong(FaultType.RULED_OUT, "other", SEVERAL));
    Map<String, BusinessCalendar> calendars = several();
    Optional<String> name =
        named.size() > 1
            ? standard.required().flatMap(this::known)
            : standard(named.stream().findFirst().orElse(Calendars.ONLY));
    return several.faultsSoFar() > before
        ? Optional.empty()
        : Optional.of(new Calendars(calendars, name.orElseThrow()));
  }

  private Map<String, BusinessCalendar> several() {
    Map<String, BusinessCalendar> calendars = new LinkedHashMap<>();
    Map<String, Place> entries = several.entries();
    if (entries.size() > Calendars.MOST) {
      several.wrong(FaultType.TOO_MANY, "most", Calendars.MOST);
      return calendars;
    }
    if (several.isTable() && entries.isEmpty()) {
      several.wrong(FaultType.MISSING);
    }
    entries.forEach((name, there) -> {
      if (!Playbook.isName(name)) {
        there.wrong(FaultType.NOT_A_NAME);
      }
      CalendarReader.read(there).ifPresent(calendar -> calendars.put(name, calendar));
    });
    return calendars;
  }

  /** Which calendar goes where there is only one: it need not be said. */
  private Optional<String> standard(String only) {
    return standard.isThere() ? known(standard) : Optional.of(only);
  }

  /** The name of a calendar that the document has; any where it has none, which is told already. */
  Optional<String> known(Place place) {
    return place
        .text()
        .flatMap(name ->
            named.isEmpty() || named.contains(name)
                ? Optional.of(name)
                : place.wrong(FaultType.UNKNOWN_CALENDAR, "allowed", String.join(", ", named)));
  }

  /** Tells the calendars that nothing is counted in. */
  void unused(Calendars calendars, Collection<Playbook> playbooks) {
    Set<String> unused =
        calendars.unused(
            playbooks.stream()
                .flatMap(playbook -> playbook.targets().calendar().stream())
                .toList());
    several
        .entries()
        .forEach((name, there) -> {
          if (unused.contains(name)) {
            there.wrong(FaultType.UNUSED_CALENDAR);
          }
        });
  }
}
