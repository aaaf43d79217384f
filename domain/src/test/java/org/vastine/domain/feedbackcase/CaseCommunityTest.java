package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.community.AnswerReading;
import org.vastine.domain.community.AnswerSign;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.CommunityWindow;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

class CaseCommunityTest {

  private static final AuthorId HELPER = new AuthorId(id(61));
  private static final MentionId ANSWER = new MentionId(id(201));
  private static final AnswerReading GOOD =
      new AnswerReading(0.4, 12, true, false, false, false, false, false, false);
  private static final AnswerReading UNSURE =
      new AnswerReading(0.1, 9, false, false, false, false, false, false, false);
  private static final AnswerReading THANKS =
      new AnswerReading(0, 2, false, false, false, false, false, false, true);
  private static final AnswerReading FAILED =
      new AnswerReading(0, 4, false, false, false, false, false, true, false);
  private static final Instant LATER = NOON.plusSeconds(300);

  private final CaseCommunity rules = new CaseCommunity(LATER);
  private final FeedbackCase question = aCaseOf(Style.QUESTION);

  private static CaseCommunity.Look look(long number, AuthorId author, AnswerReading reading) {
    return new CaseCommunity.Look(
        new MentionId(id(200 + number)), author, false, Style.NEUTRAL, Sentiment.NEUTRAL, reading);
  }

  private FeedbackCase after(FeedbackCase before, CaseCommunity.Look look) {
    return before.applyAll(rules.looked(before, look));
  }

  private static Assessment positive(Style style) {
    return new Assessment(
        Guess.of(LanguageTag.of("fi"), 0.99),
        Guess.of(style, 0.9),
        Guess.of(Style.NEUTRAL, 0.1),
        Guess.of(Sentiment.POSITIVE, 0.9),
        Guess.of(Subject.OTHER, 0.9),
        List.of(),
        "test");
  }

  private FeedbackCase askerThanks(FeedbackCase before) {
    Mention mention = aMention(9, LATER);
    FeedbackCase joined = before.applyAll(CaseIntake.join(before, mention, LATER));
    return joined.applyAll(
        CaseFixture.triageAt(LATER).judged(joined, mention.id(), positive(Style.PRAISE)));
  }

  @Test
  void R10_a_question_waits_for_the_community_for_half_of_the_time_for_our_answer_at_most() {
    assertThat(question.status()).isEqualTo(CaseStatus.COMMUNITY);
    Instant until = question.duty().communityUntil().orElseThrow();
    Instant due = question.duty().answerDue().orElseThrow();
    assertThat(until.getEpochSecond() - NOON.getEpochSecond())
        .isLessThanOrEqualTo((due.getEpochSecond() - NOON.getEpochSecond()) / 2);
  }

  @Test
  void R10_a_good_answer_is_seen_with_its_reasons_and_ends_nothing_alone() {
    FeedbackCase seen = after(question, look(1, HELPER, GOOD));

    CommunityAnswer answer = seen.community().best().orElseThrow();
    assertThat(answer.verdict().signs())
        .containsExactly(AnswerSign.SHARES_MANY_WORDS, AnswerSign.INSTRUCTS, AnswerSign.EXPLAINS);
    assertThat(answer.verdict().confidence().value()).isEqualTo(0.95);
    assertThat(seen.status()).isEqualTo(CaseStatus.COMMUNITY);
  }

  @Test
  void R10_the_case_ends_as_solved_by_the_community_once_the_asker_thanks() {
    FeedbackCase solved = askerThanks(after(question, look(1, HELPER, GOOD)));

    assertThat(solved.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(solved.outcome()).contains(CaseOutcome.SOLVED_BY_COMMUNITY);
    assertThat(solved.judgement().style()).isEqualTo(Style.QUESTION);
  }

  @Test
  void R10_thanks_taken_in_before_the_answer_was_read_end_it_as_well() {
    FeedbackCase thanked = askerThanks(question);
    assertThat(thanked.status()).isEqualTo(CaseStatus.COMMUNITY);
    assertThat(thanked.community().thanked()).isPresent();

    assertThat(after(thanked, look(1, HELPER, GOOD)).outcome())
        .contains(CaseOutcome.SOLVED_BY_COMMUNITY);
  }

  @Test
  void R10_thanks_that_only_their_words_tell_end_it_too() {
    FeedbackCase seen = after(question, look(1, HELPER, GOOD));
    assertThat(after(seen, look(2, question.key().author(), THANKS)).outcome())
        .contains(CaseOutcome.SOLVED_BY_COMMUNITY);
  }

  @Test
  void R10_an_unsure_answer_asks_a_member_who_confirms() {
    FeedbackCase seen = after(question, look(1, HELPER, UNSURE));
    assertThat(seen.community().find(ANSWER).orElseThrow().asksMember()).isTrue();
    assertThat(seen.community().best()).isEmpty();

    FeedbackCase confirmed =
        seen.applyAll(accepted(rules.judge(seen, AINO, ANSWER, true, by(AINO))));
    assertThat(confirmed.community().best()).isPresent();
    assertThat(askerThanks(confirmed).outcome()).contains(CaseOutcome.SOLVED_BY_COMMUNITY);
    assertThat(refusedCode(rules.judge(confirmed, AINO, ANSWER, true, by(AINO))))
        .isEqualTo("community.judged-already");
  }

  @Test
  void R10_thanks_make_an_unsure_answer_surer() {
    FeedbackCase seen = after(question, look(1, HELPER, UNSURE));
    FeedbackCase thanked = askerThanks(seen);
    assertThat(thanked.community().find(ANSWER).orElseThrow().verdict().signs())
        .contains(AnswerSign.ASKER_THANKED);
    assertThat(thanked.outcome()).contains(CaseOutcome.SOLVED_BY_COMMUNITY);
  }

  @Test
  void R10_an_answer_that_a_member_rejects_brings_the_case_back_at_once() {
    FeedbackCase seen = after(question, look(1, HELPER, GOOD));
    List<CaseEvent> events = accepted(rules.judge(seen, AINO, ANSWER, false, by(AINO)));

    assertThat(events.getLast())
        .isEqualTo(new CaseEvent.CommunityWindowEnded(LATER, by(AINO), CommunityEnd.WRONG_ANSWER));
    assertThat(seen.applyAll(events).status()).isEqualTo(CaseStatus.OPEN);
    assertThat(seen.applyAll(events).community().best()).isEmpty();
  }

  @Test
  void R10_an_answer_that_did_not_help_or_is_disputed_or_abusive_brings_it_back_at_once() {
    FeedbackCase seen = after(question, look(1, HELPER, GOOD));
    assertThat(rules.looked(seen, look(2, question.key().author(), FAILED)))
        .containsExactly(ended(CommunityEnd.WRONG_ANSWER));
    AnswerReading disputes =
        new AnswerReading(0, 5, false, false, false, false, true, false, false);
    assertThat(rules.looked(seen, look(2, new AuthorId(id(62)), disputes)))
        .containsExactly(ended(CommunityEnd.WRONG_ANSWER));
    CaseCommunity.Look abuse =
        new CaseCommunity.Look(
            ANSWER, HELPER, false, Style.HOSTILE, Sentiment.NEGATIVE, AnswerReading.NOTHING);
    assertThat(rules.looked(question, abuse)).containsExactly(ended(CommunityEnd.ABUSIVE_ANSWER));
  }

  private static CaseEvent ended(CommunityEnd why) {
    return new CaseEvent.CommunityWindowEnded(LATER, By.VASTINE, why);
  }

  @Test
  void R10_it_comes_back_when_the_asker_gets_worse_or_somebody_else_complains() {
    Mention mention = aMention(9, LATER);
    FeedbackCase joined = question.applyAll(CaseIntake.join(question, mention, LATER));
    List<CaseEvent> events =
        CaseFixture.triageAt(LATER).judged(joined, mention.id(), assessed(Style.IRRITATED, 0.9));
    assertThat(events).contains(ended(CommunityEnd.TONE));
    assertThat(joined.applyAll(events).status()).isEqualTo(CaseStatus.OPEN);

    assertThat(CaseIntake.communityDisturbed(question, 1, PolicyFixture.aPolicy(), LATER))
        .containsExactly(ended(CommunityEnd.HEAT));
  }

  @Test
  void R10_a_window_that_bears_complaints_stays_open_up_to_their_number() {
    ResponsePolicy bearsTwo = withMostComplaints(2);

    assertThat(CaseIntake.communityDisturbed(question, 2, bearsTwo, LATER)).isEmpty();
    assertThat(CaseIntake.communityDisturbed(question, 3, bearsTwo, LATER))
        .containsExactly(ended(CommunityEnd.HEAT));
  }

  @Test
  void R10_a_complaint_ends_the_wait_where_the_policy_has_no_window_any_more() {
    ResponsePolicy policy = PolicyFixture.aPolicy();
    Playbook now = policy.playbookFor(Style.QUESTION);
    ResponsePolicy without =
        policy.with(
            new Playbook(
                now.name(),
                now.obligation(),
                now.targets(),
                Optional.empty(),
                now.coolDown(),
                now.approval(),
                now.steps(),
                now.mostReplies()));

    assertThat(CaseIntake.communityDisturbed(question, 1, without, LATER))
        .containsExactly(ended(CommunityEnd.HEAT));
  }

  private static ResponsePolicy withMostComplaints(int most) {
    ResponsePolicy policy = PolicyFixture.aPolicy();
    Playbook now = policy.playbookFor(Style.QUESTION);
    CommunityWindow window = now.communityWindow().orElseThrow();
    return policy.with(
        new Playbook(
            now.name(),
            now.obligation(),
            now.targets(),
            Optional.of(new CommunityWindow(window.length(), most, window.evenWhenNegative())),
            now.coolDown(),
            now.approval(),
            now.steps(),
            now.mostReplies()));
  }

  @Test
  void R10_it_comes_back_when_the_window_ends_and_then_nobody_ends_it_but_us() {
    Instant over = question.duty().communityUntil().orElseThrow();
    FeedbackCase back = question.applyAll(CaseClock.tick(question, over));
    assertThat(back.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(rules.looked(back, look(1, HELPER, GOOD))).isEmpty();
  }

  @Test
  void R10_small_talk_and_the_asker_alone_are_no_answers() {
    assertThat(rules.looked(question, look(1, HELPER, AnswerReading.NOTHING))).isEmpty();
    assertThat(rules.looked(question, look(1, question.key().author(), GOOD))).isEmpty();
  }

  @Test
  void R10_a_member_takes_it_back_early_unless_another_holds_it() {
    assertThat(accepted(rules.takeBack(question, AINO, by(AINO)))).hasSize(1);
    assertThat(refusedCode(rules.takeBack(heldBy(BO, question), AINO, by(AINO))))
        .isEqualTo("case.held-by-another");
    FeedbackCase back = question.applyAll(accepted(rules.takeBack(question, AINO, by(AINO))));
    assertThat(refusedCode(rules.takeBack(back, AINO, by(AINO))))
        .isEqualTo("community.not-waiting");
  }

  @Test
  void R10_a_helper_is_thanked_once_and_only_for_a_good_answer() {
    CaseId helperCase = new CaseId(id(11));
    FeedbackCase unsure = after(question, look(1, HELPER, UNSURE));
    assertThat(refusedCode(rules.prepareThanks(unsure, ANSWER, helperCase, by(AINO))))
        .isEqualTo("community.not-a-good-answer");
    assertThat(refusedCode(rules.prepareThanks(question, ANSWER, helperCase, by(AINO))))
        .isEqualTo("community.no-such-answer");

    FeedbackCase solved = askerThanks(after(question, look(1, HELPER, GOOD)));
    FeedbackCase thanking =
        solved.applyAll(accepted(rules.prepareThanks(solved, ANSWER, helperCase, by(AINO))));
    assertThat(thanking.community().thanking()).contains(helperCase);
    assertThat(thanking.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(thanking.outcome()).isEqualTo(Optional.of(CaseOutcome.SOLVED_BY_COMMUNITY));
    assertThat(refusedCode(rules.prepareThanks(thanking, ANSWER, helperCase, by(AINO))))
        .isEqualTo("community.thanked-already");
  }
}
