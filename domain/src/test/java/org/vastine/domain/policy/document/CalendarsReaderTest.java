package org.vastine.domain.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of calendars in a document, and of targets that name them (R7). */
class CalendarsReaderTest {

  @ParameterizedTest
  @MethodSource("faults")
  void R7_what_is_wrong_with_calendars_is_told_with_its_place(
      String changed, Object value, String place, FaultType kind) {
    assertThat(aDocument().with(changed, value).faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple(place, kind));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            "calendars/office/zone",
            "Europe/Helsingfors",
            "calendars.office.zone",
            FaultType.NOT_A_ZONE),
        arguments(
            "calendars/office/week/monday",
            List.of("08:00-12:00", "11:59-18:00"),
            "calendars.office.week.monday[1]",
            FaultType.SHIFTS_OVERLAP),
        arguments(
            "calendars/office/week/friday",
            List.of("18:00-08:00"),
            "calendars.office.week.friday[0]",
            FaultType.NOT_A_SHIFT),
        arguments("calendars/office/week", Map.of(), "calendars.office.week", FaultType.NEVER_OPEN),
        arguments(
            "calendars/office/specialDays/2026-02-30",
            List.of(),
            "calendars.office.specialDays.2026-02-30",
            FaultType.NOT_A_DATE),
        arguments("calendars", Map.of(), "calendars", FaultType.MISSING),
        arguments("calendars", null, "calendars", FaultType.MISSING),
        arguments("calendar", aCalendar("Europe/Helsinki"), "calendar", FaultType.RULED_OUT),
        arguments("defaultCalendar", "ofice", "defaultCalendar", FaultType.UNKNOWN_CALENDAR),
        arguments(
            "calendars/weekend-watch",
            aCalendar("Europe/Helsinki"),
            "calendars.weekend-watch",
            FaultType.UNUSED_CALENDAR),
        arguments(
            "calendars/weekend-watch",
            aCalendar("Helsinki"),
            "calendars.weekend-watch.zone",
            FaultType.NOT_A_ZONE),
        arguments(
            "calendars/weekend-watch",
            Map.of("zone", "UTC", "week", Map.of("sunday", List.of())),
            "calendars.weekend-watch.week",
            FaultType.NEVER_OPEN),
        arguments(
            "calendars/office/specialDays/2026-12-24",
            List.of("08:00-12:00", "10:00-14:00"),
            "calendars.office.specialDays.2026-12-24[1]",
            FaultType.SHIFTS_OVERLAP),
        arguments(
            "calendars/Week End", aCalendar("UTC"), "calendars.Week End", FaultType.NOT_A_NAME),
        arguments(
            "playbooks/urgent/targets/calendar",
            "weekend",
            "playbooks.urgent.targets.calendar",
            FaultType.UNKNOWN_CALENDAR),
        arguments(
            "playbooks/urgent/targets",
            Map.of("firstReply", "PT1H", "countsAlways", true, "calendar", "office"),
            "playbooks.urgent.targets.calendar",
            FaultType.RULED_OUT));
  }

  @Test
  void R7_of_several_calendars_one_is_the_default_by_name() {
    DocumentFixture two =
        aDocument()
            .with("calendars/weekend-watch", aCalendar("UTC"))
            .with("playbooks/urgent/targets/calendar", "weekend-watch");

    assertThat(PolicyReader.read(two.node()))
        .isInstanceOfSatisfying(
            PolicyReading.Sound.class,
            sound -> assertThat(sound.policy().calendars().standard()).isEqualTo("office"));
    assertThat(two.with("defaultCalendar", null).faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple("defaultCalendar", FaultType.MISSING));
  }

  @Test
  void R7_who_names_an_unknown_calendar_is_told_which_there_are() {
    assertThat(aDocument().with("playbooks/urgent/targets/calendar", "weekend").faults())
        .extracting(Fault::facts)
        .containsExactly(Map.of("allowed", "office"));
  }

  private static Map<String, Object> aCalendar(String zone) {
    return Map.of("zone", zone, "week", Map.of("saturday", List.of("10:00-16:00")));
  }

  private static DocumentFixture aDocument() {
    return new DocumentFixture(PolicyWriter.write(aPolicy()));
  }
}
