package org.vastine.domain.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.vastine.domain.policy.PolicyFixture.HELSINKI;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Style;

class PolicyReaderTest {

  @Test
  void R5_what_is_written_is_read_as_the_same_policy() {
    ResponsePolicy policy =
        aPolicy()
            .with(
                BusinessCalendar.weekdays(HELSINKI, "08:00-12:00,13:00-24:00")
                    .with(DayOfWeek.SATURDAY, DayHours.ALL_DAY)
                    .with(LocalDate.of(2026, 12, 24), DayHours.CLOSED))
            .with(aPolicy().playbookFor(Style.URGENT).named("at-once"))
            .with(
                List.of(
                    new PolicyRule(
                        "wide",
                        Map.of(
                            Aspect.REACH,
                            new Condition.Within(Optional.of(1000.0), Optional.of(5000.0))),
                        "at-once")));

    assertThat(PolicyReader.read(PolicyWriter.write(policy)))
        .isEqualTo(new PolicyReading.Sound(policy));
  }

  @Test
  void R5_what_a_document_leaves_out_is_as_in_the_default_policy() {
    DocumentNode brief =
        new DocumentFixture(PolicyWriter.write(aPolicy()))
            .with("guard", null)
            .with("work", null)
            .with("choices", null)
            .with("undecidedBelow", null)
            .with("rules", null)
            .node();

    assertThat(PolicyReader.read(brief)).isEqualTo(new PolicyReading.Sound(aPolicy()));
  }

  @Test
  void a_voice_is_read_as_it_was_written() {
    ResponsePolicy voiced = aPolicy().withVoice("Warm and short.\nNever Sir or Madam.");

    assertThat(PolicyReader.read(PolicyWriter.write(voiced)))
        .isEqualTo(new PolicyReading.Sound(voiced));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void R5_what_is_wrong_is_told_with_its_place(
      String changed, Object value, String place, FaultType kind) {
    assertThat(aDocument().with(changed, value).faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple(place, kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "warn", "hint"})
  void R13_irony_is_free_as_far_as_somebody_answers_for_it_by_name(String severity) {
    DocumentNode freed =
        aDocument()
            .with("guard/rules/sarcastic/severity", severity)
            .with("guard/ironyOwner", "Lea Laine")
            .node();

    ResponsePolicy read = ((PolicyReading.Sound) PolicyReader.read(freed)).policy();

    assertThat(read.guard().ironyOwner()).contains("Lea Laine");
    assertThat(read.guard().ruleFor(FindingKind.SARCASTIC).severity().label()).isEqualTo(severity);
    assertThat(PolicyReader.read(PolicyWriter.write(read)))
        .isEqualTo(new PolicyReading.Sound(read));
  }

  @Test
  void R23_a_step_that_explains_and_a_choice_that_never_does_rule_each_other_out() {
    assertThat(
            aDocument()
                .with("choices/explanation/mostTimes", 0)
                .with("playbooks/question/steps", List.of("reply", "explain_professionally"))
                .faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple("playbooks.question.steps[1]", FaultType.RULED_OUT));
  }

  @Test
  void R25_only_what_can_be_public_goes_back_to_its_thread() {
    Map<String, Object> letter =
        Map.of(
            "obligation",
            "always",
            "targets",
            Map.of("firstReply", "PT1H"),
            "steps",
            List.of("reply", "return_to_thread"));
    Map<String, Object> inPrivate = rule("letters", Map.of("audience", "private"));
    DocumentFixture letters = aDocument().with("playbooks/letter", letter);

    assertThat(letters.with("rules", List.of(inPrivate)).faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple("playbooks.letter.steps[1]", FaultType.NOTHING_PUBLIC));
    assertThat(
            letters
                .with("rules", List.of(inPrivate, rule("mail", Map.of("kind", "email"))))
                .faults())
        .isEmpty();
  }

  private static Map<String, Object> rule(String name, Map<String, Object> when) {
    return Map.of("name", name, "when", when, "playbook", "letter");
  }

  static Stream<Arguments> faults() {
    Map<String, Object> again = Map.of("name", "wide", "when", Map.of(), "playbook", "urgent");
    return Stream.of(
        arguments("calender", Map.of(), "calender", FaultType.UNKNOWN_FIELD),
        arguments("format", 2, "format", FaultType.OUT_OF_RANGE),
        arguments("format", null, "format", FaultType.MISSING),
        arguments("name", " ", "name", FaultType.NOT_A_NAME),
        arguments("name", "zero\u0000", "name", FaultType.NOT_A_NAME),
        arguments("name", "half\ud83d", "name", FaultType.NOT_A_NAME),
        arguments("name", 7, "name", FaultType.WRONG_SORT),
        arguments("voice", " \n", "voice", FaultType.NOT_WORDS),
        arguments("voice", "a".repeat(2_001), "voice", FaultType.NOT_WORDS),
        arguments("voice", "zero\u0000", "voice", FaultType.NOT_WORDS),
        arguments("voice", List.of("warm"), "voice", FaultType.WRONG_SORT),
        arguments("styles/praise", null, "styles.praise", FaultType.MISSING),
        arguments("styles/praise", "prise", "styles.praise", FaultType.UNKNOWN_PLAYBOOK),
        arguments("styles/furious", "urgent", "styles.furious", FaultType.UNKNOWN_FIELD),
        arguments(
            "playbooks/urgent/targets/firstReply",
            "-PT15M",
            "playbooks.urgent.targets.firstReply",
            FaultType.OUT_OF_RANGE),
        arguments(
            "playbooks/urgent/targets/update",
            "-PT1H",
            "playbooks.urgent.targets.update",
            FaultType.OUT_OF_RANGE),
        arguments(
            "playbooks/urgent/targets/resolution",
            "PT0S",
            "playbooks.urgent.targets.resolution",
            FaultType.OUT_OF_RANGE),
        arguments(
            "playbooks/question/communityWindow/length",
            "-PT5M",
            "playbooks.question.communityWindow.length",
            FaultType.OUT_OF_RANGE),
        arguments(
            "playbooks/urgent/coolDown",
            "-PT1M",
            "playbooks.urgent.coolDown",
            FaultType.OUT_OF_RANGE),
        arguments(
            "playbooks/urgent/targets/firstReply",
            "15 min",
            "playbooks.urgent.targets.firstReply",
            FaultType.NOT_A_DURATION),
        arguments(
            "playbooks/urgent/targets/resolution",
            "PT14M",
            "playbooks.urgent.targets.resolution",
            FaultType.BEFORE_FIRST_REPLY),
        arguments(
            "playbooks/urgent/communityWindow",
            Map.of("length", "PT5M"),
            "styles.urgent",
            FaultType.WINDOW_NEVER_FOR_STYLE),
        arguments(
            "playbooks/question/communityWindow/length",
            "PT31M",
            "playbooks.question.communityWindow",
            FaultType.WINDOW_TOO_LONG),
        arguments(
            "playbooks/question/obligation",
            Map.of("share", 100),
            "playbooks.question.obligation.share",
            FaultType.OUT_OF_RANGE),
        arguments(
            "playbooks/praise/obligation",
            "never",
            "playbooks.praise.steps",
            FaultType.NEVER_ANSWERED),
        arguments(
            "playbooks/harassment/steps",
            List.of("alert_owner", "stay_neutral"),
            "playbooks.harassment.steps",
            FaultType.NEVER_ANSWERED),
        arguments(
            "playbooks/threat/steps",
            List.of("claim", "reply", "disengage"),
            "playbooks.threat.steps[2]",
            FaultType.RULED_OUT),
        arguments(
            "playbooks/hostile/steps",
            List.of("name_time_of_return", "disengage"),
            "playbooks.hostile.steps[0]",
            FaultType.RULED_OUT),
        arguments(
            "playbooks/hostile/steps",
            List.of("disengage", "return_to_thread"),
            "playbooks.hostile.steps[1]",
            FaultType.RULED_OUT),
        arguments(
            "playbooks/hostile/coolDown",
            "PT1H",
            "playbooks.hostile.coolDown",
            FaultType.COOL_DOWN_TOO_LONG),
        arguments(
            "playbooks/urgent/targets",
            Map.of("firstReply", "PT15M", "update", "PT5H", "resolution", "PT4H"),
            "playbooks.urgent.targets.update",
            FaultType.UPDATE_AFTER_SOLUTION),
        arguments(
            "choices/explanation",
            Map.of("inFirstSentence", true, "mostTimes", 0),
            "choices.explanation.inFirstSentence",
            FaultType.RULED_OUT),
        arguments(
            "playbooks/praise/steps",
            List.of("reply", "thank", "reply"),
            "playbooks.praise.steps[2]",
            FaultType.TWICE),
        arguments(
            "playbooks/praise/steps",
            List.of("reply", "dance"),
            "playbooks.praise.steps[1]",
            FaultType.UNKNOWN_VALUE),
        arguments(
            "playbooks/praise/mostReplies",
            0,
            "playbooks.praise.mostReplies",
            FaultType.OUT_OF_RANGE),
        arguments(
            "rules/0/when/style",
            List.of("furious"),
            "rules[0].when.style[0]",
            FaultType.UNKNOWN_VALUE),
        arguments("rules/0/when/weather", "rain", "rules[0].when.weather", FaultType.UNKNOWN_FIELD),
        arguments(
            "rules/0/when/reach",
            Map.of("from", 10, "below", 10),
            "rules[0].when.reach",
            FaultType.EMPTY_RANGE),
        arguments("rules/0/playbook", "nobody", "rules[0].playbook", FaultType.UNKNOWN_PLAYBOOK),
        arguments("rules/0/playbook", "wide", "rules[0].playbook", FaultType.LEADS_TO_RULE),
        arguments("rules/0/playbook", "calm", "rules[0].playbook", FaultType.LEADS_TO_RULE),
        arguments(
            "playbooks/urgent/playbook",
            "question",
            "playbooks.urgent.playbook",
            FaultType.UNKNOWN_FIELD),
        arguments(
            "rules/0",
            Map.of("name", "hot", "when", Map.of("style", "threat"), "playbook", "question"),
            "rules[0].playbook",
            FaultType.WINDOW_NEVER_FOR_STYLE),
        arguments("rules/1", again, "rules[1].name", FaultType.TWICE),
        arguments("undecidedBelow", 1.5, "undecidedBelow", FaultType.OUT_OF_RANGE),
        arguments(
            "guard/rules/profane_insulting/overriding",
            "by_writer",
            "guard.rules.profane_insulting.overriding",
            FaultType.OVERRIDING_TOO_FREE),
        arguments(
            "guard/rules/empty/severity",
            "warn",
            "guard.rules.empty.severity",
            FaultType.ALWAYS_STOPS),
        arguments(
            "guard/rules/sarcastic/severity",
            "warn",
            "guard.ironyOwner",
            FaultType.IRONY_WITHOUT_OWNER),
        arguments("guard/ironyOwner", " ", "guard.ironyOwner", FaultType.NOT_A_NAME),
        arguments("guard/ironyOwner", "a".repeat(101), "guard.ironyOwner", FaultType.NOT_A_NAME),
        arguments("work/undo", "PT6M", "work.undo", FaultType.OUT_OF_RANGE),
        arguments(
            "choices/community/mostPercentOfFirstReply",
            51,
            "choices.community.mostPercentOfFirstReply",
            FaultType.OUT_OF_RANGE),
        arguments("choices/contact", "pigeon", "choices.contact", FaultType.UNKNOWN_VALUE));
  }

  @Test
  void R5_all_faults_are_told_at_once() {
    assertThat(
            aDocument()
                .with("name", null)
                .with("calendars/office/zone", "Mars")
                .with("playbooks/urgent/targets/firstReply", "PT0S")
                .with("rules/0/when/style", List.of("furious"))
                .faults())
        .extracting(fault -> fault.place().toString())
        .containsExactlyInAnyOrder(
            "name",
            "calendars.office.zone",
            "playbooks.urgent.targets.firstReply",
            "rules[0].when.style[0]");
  }

  @Test
  void a_playbook_that_nothing_leads_to_is_told() {
    DocumentNode.Table praise = table("playbooks", "praise");

    assertThat(aDocument().with("playbooks/spare", praise).faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple("playbooks.spare", FaultType.UNUSED_PLAYBOOK));
  }

  @Test
  void a_document_that_is_no_table_is_told() {
    assertThat(PolicyReader.read(new DocumentNode.Text("policy")))
        .isInstanceOfSatisfying(
            PolicyReading.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .extracting(fault -> fault.place().pointer())
                    .containsExactly(""));
  }

  @Test
  void a_place_is_also_a_json_pointer() {
    DocumentPath path = DocumentPath.TOP.field("rules").item(3).field("a/b~c");

    assertThat(path.pointer()).isEqualTo("/rules/3/a~1b~0c");
    assertThat(path).hasToString("rules[3].a/b~c");
  }

  @Test
  void R6_what_is_read_decides() {
    PolicyReading reading = PolicyReader.read(aDocument().node());

    assertThat(reading)
        .isInstanceOfSatisfying(
            PolicyReading.Sound.class,
            sound ->
                assertThat(sound.policy().rules())
                    .extracting(PolicyRule::name)
                    .containsExactly("wide", "calm"));
  }

  private static DocumentNode.Table table(String... names) {
    DocumentNode node = PolicyWriter.write(aPolicy());
    for (String name : names) {
      node = ((DocumentNode.Table) node).fields().get(name);
    }
    return (DocumentNode.Table) node;
  }

  /** The default policy with two rules. */
  private static DocumentFixture aDocument() {
    return new DocumentFixture(PolicyWriter.write(aPolicy()))
        .with(
            "rules",
            List.of(
                Map.of(
                    "name",
                    "wide",
                    "when",
                    Map.of("reach", Map.of("from", 5000)),
                    "playbook",
                    "constructive"),
                Map.of("name", "calm", "when", Map.of("kind", "review"), "playbook", "question")));
  }
}
