package org.vastine.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.policy.PolicyFixture.MONDAY_NOON;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.policy.Choices.CommunityChoice;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

class ResponsePolicyTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void R5_the_default_policy_has_all_ten_styles_open_weekdays_and_no_invented_holidays() {
    ResponsePolicy policy = aPolicy();

    assertThat(policy.styles()).containsOnlyKeys(Style.values()).hasSize(10);
    assertThat(policy.calendar().week().keySet())
        .containsExactly(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);
    assertThat(policy.calendar().specialDays()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void R5_a_policy_without_a_playbook_for_a_style_is_refused(Style style) {
    ResponsePolicy policy = aPolicy();
    Map<Style, String> gap = new EnumMap<>(policy.styles());
    gap.remove(style);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy(policy, gap))
        .withMessageContaining(style.label());
  }

  @Test
  void a_playbook_under_the_name_of_another_is_refused() {
    ResponsePolicy policy = aPolicy();
    Map<String, Playbook> swapped = new TreeMap<>(policy.playbooks());
    swapped.put("neutral", policy.playbookFor(Style.PRAISE));

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new ResponsePolicy(
                1,
                policy.name(),
                policy.calendars(),
                swapped,
                policy.styles(),
                policy.rules(),
                policy.undecidedBelow(),
                policy.guard(),
                policy.work(),
                policy.choices(),
                policy.voice()))
        .withMessageContaining("neutral");
  }

  @Test
  void R10_a_community_window_longer_than_half_of_the_target_is_refused() {
    Playbook question =
        Playbook.of(Style.QUESTION, new Obligation.Always(), Targets.firstReplyWithin(HOUR));

    assertThat(
            question
                .withCommunityWindow(CommunityWindow.calm(Duration.ofMinutes(30)))
                .communityWindow())
        .isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            question.withCommunityWindow(
                CommunityWindow.calm(Duration.ofMinutes(30).plusNanos(1))));
  }

  @ParameterizedTest
  @EnumSource(names = {"URGENT", "HOSTILE", "THREAT", "HARASSMENT"})
  void R10_what_is_urgent_or_abusive_is_never_left_to_the_community(Style style) {
    Playbook playbook = Playbook.of(style, new Obligation.Always(), Targets.firstReplyWithin(HOUR));

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            aPolicy()
                .with(playbook.withCommunityWindow(CommunityWindow.calm(Duration.ofMinutes(1)))));
  }

  @Test
  void R10_a_workspace_can_give_the_community_less_than_half() {
    ResponsePolicy policy = aPolicy();
    Choices quarter = policy.choices().with(new CommunityChoice(25));
    Playbook brief =
        policy
            .playbookFor(Style.QUESTION)
            .withCommunityWindow(CommunityWindow.calm(Duration.ofMinutes(15)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.with(quarter))
        .withMessageContaining("25 %");
    assertThat(policy.with(brief).with(quarter).choices()).isEqualTo(quarter);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 51, 100})
  void a_choice_for_the_community_beyond_half_is_refused(int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CommunityChoice(percent));
  }

  @Test
  void where_good_advice_disagrees_the_defaults_are_the_careful_ones() {
    Choices choices = aPolicy().choices();

    assertThat(choices.silence().afterPublicOffer()).containsExactly(Style.HOSTILE);
    assertThat(choices.silence().evenNamedCustomers()).isFalse();
    assertThat(choices.returnAfterLettingGo()).isTrue();
    assertThat(choices.apology().admissionNeedsApproval()).isTrue();
    assertThat(choices.apology().remedyUnderThreat()).isFalse();
    assertThat(choices.contact()).isEqualTo(Choices.ContactChoice.RELAY_ALIAS);
    assertThat(choices.explanation().inFirstSentence()).isFalse();
    assertThat(choices.explanation().mostTimes()).isEqualTo(1);
    assertThat(choices.reviews().mayAsk()).isFalse();
    assertThat(choices.hiding().evenCriticism()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"PROFANE_INSULTING", "YIELDS_TO_THREAT", "DISCLOSES_PERSONAL_DATA"})
  void R13_no_policy_lets_the_writer_alone_send_what_does_the_worst_harm(FindingKind kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new FindingRule(kind, Severity.WARN, Overriding.BY_WRITER, Confidence.CERTAIN))
        .withMessageContaining(kind.label());
  }

  @ParameterizedTest
  @EnumSource(names = {"EMPTY", "UNFILLED_SLOT", "TOO_LONG"})
  void no_policy_lets_anybody_send_what_cannot_be_sent(FindingKind kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new FindingRule(kind, Severity.STOP, Overriding.BY_APPROVER, Confidence.CERTAIN));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new FindingRule(kind, Severity.WARN, Overriding.BY_NOBODY, Confidence.CERTAIN));
  }

  @ParameterizedTest
  @EnumSource
  void R13_the_guard_has_a_rule_for_each_kind_of_finding(FindingKind kind) {
    GuardRules rules = aPolicy().guard();
    Map<FindingKind, FindingRule> gap = new EnumMap<>(rules.rules());
    gap.remove(kind);

    assertThat(rules.ruleFor(kind).kind()).isEqualTo(kind);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new GuardRules(
                gap,
                rules.heatedCoolDown(),
                rules.longestCoolDown(),
                rules.repetitionLookback(),
                70,
                4,
                Optional.empty()))
        .withMessageContaining(kind.label());
  }

  @Test
  void targets_that_cannot_be_meant_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Targets.firstReplyWithin(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> Targets.firstReplyWithin(HOUR.negated()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Targets.firstReplyWithin(Duration.ofDays(367)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Targets.firstReplyWithin(HOUR).withResolutionWithin(HOUR.minusSeconds(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Targets.firstReplyWithin(HOUR).withUpdateEvery(Duration.ZERO));
  }

  @Test
  void playbooks_that_contradict_themselves_are_refused() {
    Playbook neutral =
        Playbook.of(Style.NEUTRAL, new Obligation.May(), Targets.firstReplyWithin(HOUR));

    assertThatIllegalArgumentException().isThrownBy(() -> neutral.withMostReplies(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> neutral.withCoolDown(HOUR.plusSeconds(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> neutral.withCoolDown(HOUR.negated()));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Playbook.of(
                Style.NEUTRAL,
                new Obligation.May(),
                Targets.firstReplyWithin(HOUR),
                PlaybookStep.REPLY,
                PlaybookStep.REPLY));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Playbook.of(Style.NEUTRAL, new Obligation.Never(), Targets.firstReplyWithin(HOUR))
                .withCommunityWindow(CommunityWindow.calm(Duration.ofMinutes(1))));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100})
  void a_target_share_says_more_than_nothing_and_less_than_all(int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Obligation.TargetShare(percent));
  }

  @Test
  void R15_a_first_reply_is_late_after_its_target_and_the_grace_that_the_policy_gives() {
    WorkRules strict = aPolicy().work();
    WorkRules lenient =
        new WorkRules(
            strict.claimLease(),
            strict.undo(),
            Duration.ofMinutes(5),
            strict.continuation(),
            strict.shareWindow(),
            1);

    assertThat(strict.isLate(MONDAY_NOON, MONDAY_NOON)).isFalse();
    assertThat(strict.isLate(MONDAY_NOON, MONDAY_NOON.plusMillis(1))).isTrue();
    assertThat(lenient.isLate(MONDAY_NOON, MONDAY_NOON.plusSeconds(300))).isFalse();
    assertThat(lenient.isLate(MONDAY_NOON, MONDAY_NOON.plusSeconds(301))).isTrue();
  }

  @Test
  void rules_of_work_that_hold_or_measure_nothing_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> work(Duration.ZERO, Duration.ZERO, HOUR));
    assertThatIllegalArgumentException().isThrownBy(() -> work(HOUR, Duration.ofMinutes(6), HOUR));
    assertThatIllegalArgumentException().isThrownBy(() -> work(HOUR, Duration.ofSeconds(-1), HOUR));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> work(HOUR, Duration.ZERO, HOUR.negated()));
  }

  @Test
  void a_policy_has_a_version_and_a_name() {
    ResponsePolicy policy = aPolicy();

    assertThatIllegalArgumentException().isThrownBy(() -> policy.withVersion(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new ResponsePolicy(
                1,
                " ",
                policy.calendars(),
                policy.playbooks(),
                policy.styles(),
                policy.rules(),
                policy.undecidedBelow(),
                policy.guard(),
                policy.work(),
                policy.choices(),
                policy.voice()));
  }

  @Test
  void a_voice_is_said_in_a_few_sentences_or_not_at_all() {
    ResponsePolicy policy = aPolicy();

    assertThat(policy.voice()).isEmpty();
    assertThat(policy.withVoice("Warm and short.").voice()).contains("Warm and short.");
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withVoice(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> policy.withVoice("a".repeat(2_001)));
  }

  @Test
  void two_default_policies_are_equal_so_that_versions_can_be_compared() {
    assertThat(aPolicy()).isEqualTo(aPolicy()).isNotEqualTo(aPolicy().withVersion(2));
  }

  private static WorkRules work(Duration lease, Duration undo, Duration share) {
    return new WorkRules(lease, undo, Duration.ZERO, HOUR, share, 1);
  }

  private static ResponsePolicy copy(ResponsePolicy policy, Map<Style, String> styles) {
    return new ResponsePolicy(
        1,
        policy.name(),
        policy.calendars(),
        policy.playbooks(),
        styles,
        policy.rules(),
        policy.undecidedBelow(),
        policy.guard(),
        policy.work(),
        policy.choices(),
        policy.voice());
  }
}
