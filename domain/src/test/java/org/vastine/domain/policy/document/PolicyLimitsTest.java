package org.vastine.domain.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R5: how much of everything a policy's document may have; the last that fits is right. */
class PolicyLimitsTest {

  private static final Map<String, Object> A_CALENDAR =
      Map.of("zone", "UTC", "week", Map.of("saturday", List.of("10:00-16:00")));

  private static DocumentFixture aDocument() {
    return new DocumentFixture(PolicyWriter.write(aPolicy()))
        .with("rules", List.of(rule("wide", Map.of("reach", Map.of("from", 5_000)))));
  }

  private static Map<String, Object> rule(String name, Object when) {
    return Map.of("name", name, "when", when, "playbook", "urgent");
  }

  private static List<Object> rules(int number) {
    return IntStream.rangeClosed(1, number)
        .<Object>mapToObj(
            one -> rule("r" + one, Map.of("reach", Map.of("from", one, "below", one + 1))))
        .toList();
  }

  private static List<String> channels(int number) {
    return IntStream.rangeClosed(1, number).mapToObj(one -> "channel" + one).toList();
  }

  private static List<String> shifts(int number) {
    return IntStream.range(0, number)
        .mapToObj(one -> LocalTime.MIDNIGHT.plusMinutes(30L * one))
        .map(opens -> opens + "-" + opens.plusMinutes(15))
        .toList();
  }

  private static Map<String, Object> specialDays(int number) {
    Map<String, Object> days = new LinkedHashMap<>();
    for (int day = 0; day < number; day++) {
      days.put(LocalDate.of(2027, 1, 1).plusDays(day).toString(), List.of());
    }
    return days;
  }

  @ParameterizedTest
  @MethodSource("justRight")
  void R5_what_just_fits_is_read(String place, Object value) {
    assertThat(aDocument().with(place, value).faults()).isEmpty();
  }

  static Stream<Arguments> justRight() {
    return Stream.of(
        arguments("name", "x".repeat(100)),
        arguments("voice", "x".repeat(2_000)),
        arguments("voice", "Warm.\n" + "x".repeat(1_994)),
        arguments("rules", rules(200)),
        arguments("rules/0/when", Map.of("channel", channels(100))),
        arguments("rules/0/when", Map.of("confidence", Map.of("from", 0, "below", 1))),
        arguments("rules/0/when", Map.of("mentions", Map.of("from", 1))),
        arguments("calendars/office/specialDays", specialDays(1_000)),
        arguments("calendars/office/week/monday", shifts(24)),
        arguments("undecidedBelow", 0),
        arguments("undecidedBelow", 1),
        arguments("playbooks/urgent/targets/firstReply", "PT1S"),
        arguments("playbooks/urgent/targets/firstReply", "PT8784H"),
        arguments("playbooks/urgent/targets/resolution", "PT15M"),
        arguments("playbooks/praise/coolDown", "PT1H"),
        arguments("playbooks/irritated/obligation", Map.of("share", 1)),
        arguments("playbooks/irritated/obligation", Map.of("share", 99)),
        arguments("playbooks/praise/mostReplies", 1_000),
        arguments("choices/explanation/mostTimes", 0),
        arguments("choices/community/mostPercentOfFirstReply", 50),
        arguments("work/undo", "PT5M"),
        arguments("work/undo", "PT0S"),
        arguments("work/followThrough/warnAtPercent", 1),
        arguments("work/followThrough/warnAtPercent", 99),
        arguments("work/alarmFromReach", 1),
        arguments("guard/alikeFromPercent", 1),
        arguments("guard/alikeFromPercent", 100));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void R5_what_goes_beyond_is_told_with_its_place(
      String changed, Object value, String place, FaultType kind) {
    assertThat(aDocument().with(changed, value).faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple(place, kind));
  }

  static Stream<Arguments> tooMuch() {
    return Stream.of(
        arguments("name", "x".repeat(101), "name", FaultType.NOT_A_NAME),
        arguments("voice", "Warm.\n" + "x".repeat(1_995), "voice", FaultType.NOT_WORDS),
        arguments("rules", rules(201), "rules", FaultType.TOO_MANY),
        arguments(
            "rules/0/when/channel", channels(101), "rules[0].when.channel", FaultType.TOO_MANY),
        arguments("rules/0/when/channel", List.of(), "rules[0].when.channel", FaultType.MISSING),
        arguments(
            "rules/0/when/channel",
            List.of("email", "email"),
            "rules[0].when.channel[1]",
            FaultType.TWICE),
        arguments("rules/0/when/reach", Map.of(), "rules[0].when.reach.from", FaultType.MISSING),
        arguments(
            "rules/0/when/mentions",
            Map.of("from", 0),
            "rules[0].when.mentions.from",
            FaultType.OUT_OF_RANGE),
        arguments(
            "rules/0/when/confidence",
            Map.of("below", 1.01),
            "rules[0].when.confidence.below",
            FaultType.OUT_OF_RANGE),
        arguments("rules/0/name", "Big One", "rules[0].name", FaultType.NOT_A_NAME),
        arguments(
            "calendars/office/specialDays",
            specialDays(1_001),
            "calendars.office.specialDays",
            FaultType.TOO_MANY),
        arguments(
            "calendars/office/specialDays",
            Map.of("Christmas", List.of()),
            "calendars.office.specialDays.Christmas",
            FaultType.NOT_A_DATE),
        arguments(
            "calendars/office/week/monday",
            shifts(25),
            "calendars.office.week.monday",
            FaultType.TOO_MANY),
        arguments(
            "calendars/office/week/monday",
            List.of("08:00-08:00"),
            "calendars.office.week.monday[0]",
            FaultType.NOT_A_SHIFT),
        arguments("undecidedBelow", -0.01, "undecidedBelow", FaultType.OUT_OF_RANGE),
        arguments("undecidedBelow", "half", "undecidedBelow", FaultType.WRONG_SORT),
        arguments("work/alarmFromReach", 1.5, "work.alarmFromReach", FaultType.WRONG_SORT),
        arguments("work/alarmFromReach", "many", "work.alarmFromReach", FaultType.WRONG_SORT),
        arguments(
            "work/followThrough/warnAtPercent",
            100,
            "work.followThrough.warnAtPercent",
            FaultType.OUT_OF_RANGE),
        arguments(
            "playbooks/praise/mostReplies",
            1_001,
            "playbooks.praise.mostReplies",
            FaultType.OUT_OF_RANGE),
        arguments(
            "choices/explanation/mostTimes",
            101,
            "choices.explanation.mostTimes",
            FaultType.OUT_OF_RANGE),
        arguments(
            "choices/hiding/evenCriticism",
            "no",
            "choices.hiding.evenCriticism",
            FaultType.WRONG_SORT),
        arguments("guard/alikeFromPercent", 101, "guard.alikeFromPercent", FaultType.OUT_OF_RANGE));
  }

  @Test
  void R5_twenty_calendars_and_a_hundred_playbooks_are_the_most() {
    assertThat(kinds(withCalendars(20))).isEmpty();
    assertThat(withCalendars(21).faults()).contains(tooMany("calendars", 20));
    assertThat(withPlaybooks(100).faults())
        .extracting(Fault::kind)
        .containsOnly(FaultType.UNUSED_PLAYBOOK);
    assertThat(withPlaybooks(101).faults()).contains(tooMany("playbooks", 100));
  }

  private static List<FaultType> kinds(DocumentFixture document) {
    return document.faults().stream()
        .map(Fault::kind)
        .filter(kind -> kind != FaultType.UNUSED_CALENDAR)
        .toList();
  }

  private static Fault tooMany(String field, int most) {
    return Fault.of(DocumentPath.TOP.field(field), FaultType.TOO_MANY).with("most", most);
  }

  /** The one that there is, and more. */
  private static DocumentFixture withCalendars(int number) {
    DocumentFixture document = aDocument();
    for (int one = 2; one <= number; one++) {
      document.with("calendars/c" + one, A_CALENDAR);
    }
    return document.with("defaultCalendar", "office");
  }

  private static DocumentFixture withPlaybooks(int number) {
    DocumentFixture document = aDocument();
    Object praise = playbook("praise");
    for (int one = aPolicy().playbooks().size() + 1; one <= number; one++) {
      document.with("playbooks/p" + one, praise);
    }
    return document;
  }

  private static DocumentNode playbook(String name) {
    DocumentNode.Table playbooks =
        (DocumentNode.Table) PolicyWriter.write(aPolicy()).fields().get("playbooks");
    return playbooks.fields().get(name);
  }

  @ParameterizedTest
  @MethodSource("wrongSorts")
  void R5_another_sort_of_value_than_belongs_there_is_told(
      String changed, String place, String expected, List<Object> values) {
    for (Object value : values) {
      assertThat(aDocument().with(changed, value).faults())
          .as("%s", value)
          .contains(new Fault(at(place), FaultType.WRONG_SORT, Map.of("expected", expected)));
    }
  }

  private static DocumentPath at(String place) {
    DocumentPath path = DocumentPath.TOP;
    for (String field : place.split("/", -1)) {
      path = path.field(field);
    }
    return path;
  }

  static Stream<Arguments> wrongSorts() {
    List<Object> noTables = new ArrayList<>(List.of("words", 7, true, List.of("a")));
    List<Object> noLists = new ArrayList<>(List.of("words", 7, true, Map.of("a", "b")));
    return Stream.of(
        arguments("guard", "guard", "table", noTables),
        arguments("playbooks", "playbooks", "table", noTables),
        arguments("rules", "rules", "list", noLists),
        arguments("playbooks/urgent/steps", "playbooks/urgent/steps", "list", noLists),
        arguments("undecidedBelow", "undecidedBelow", "number", List.of("half", true, List.of(1))),
        arguments(
            "work/alarmFromReach",
            "work/alarmFromReach",
            "whole number",
            List.of("many", 1.5, Map.of())),
        arguments("voice", "voice", "text", List.of(7, true, List.of("a"))),
        arguments(
            "choices/returnAfterLettingGo",
            "choices/returnAfterLettingGo",
            "true or false",
            List.of("yes", 1)));
  }

  @Test
  void R5_who_names_something_unknown_is_told_what_there_is() {
    assertThat(allowed("rules/0/when/audience", "everybody")).isEqualTo("public, private");
    assertThat(allowed("rules/0/when/language", "Finnish")).isEqualTo("codes such as fi");
    assertThat(allowed("rules/0/when/channel", "E Mail")).isEqualTo("kinds such as mastodon");
    assertThat(allowed("choices/contact", "pigeon"))
        .isEqualTo("relay_alias, own_address, team_address");
  }

  private static String allowed(String place, String value) {
    return aDocument().with(place, value).faults().getFirst().facts().getOrDefault("allowed", "");
  }

  @Test
  void R5_a_rule_to_which_no_case_comes_is_told_with_those_that_take_them() {
    Map<String, Object> reach = Map.of("reach", Map.of("from", 5_000));
    DocumentFixture twice =
        aDocument().with("rules", List.of(rule("wide", reach), rule("wider", reach)));

    assertThat(twice.faults())
        .containsExactly(
            Fault.of(DocumentPath.TOP.field("rules").item(1), FaultType.UNREACHABLE_RULE)
                .with("rules", "wide"));
  }

  @Test
  void each_fault_has_a_message_key() {
    assertThat(FaultType.UNKNOWN_FIELD.code()).isEqualTo("policy.unknown-field");
    assertThat(FaultType.values()).extracting(FaultType::code).doesNotHaveDuplicates();
  }
}
