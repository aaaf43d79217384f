package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;
import static org.vastine.domain.feedbackcase.CaseFixture.triageAt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What a case is taken for, and what a member says instead (R6). */
final class JudgementTest {

  private static final LanguageTag FINNISH = LanguageTag.of("fi");
  private static final LanguageTag SWEDISH = LanguageTag.of("sv");
  private static final CaseEvent.TriageCorrected AS_JUDGED =
      correction(Style.IRRITATED, Sentiment.NEGATIVE, Subject.OTHER, FINNISH);

  private static CaseEvent.TriageCorrected correction(
      Style style, Sentiment sentiment, Subject subject, LanguageTag language) {
    return new CaseEvent.TriageCorrected(NOON, by(AINO), style, sentiment, subject, language);
  }

  private static String corrected(FeedbackCase feedbackCase, CaseEvent.TriageCorrected said) {
    return refusedCode(
        triageAt(NOON)
            .corrected(
                feedbackCase,
                said.style(),
                said.sentiment(),
                said.subject(),
                said.language(),
                by(AINO)));
  }

  static Stream<CaseEvent.TriageCorrected> changes() {
    return Stream.of(
        correction(Style.URGENT, Sentiment.NEGATIVE, Subject.OTHER, FINNISH),
        correction(Style.IRRITATED, Sentiment.NEUTRAL, Subject.OTHER, FINNISH),
        correction(Style.IRRITATED, Sentiment.NEGATIVE, Subject.BILLING, FINNISH),
        correction(Style.IRRITATED, Sentiment.NEGATIVE, Subject.OTHER, SWEDISH));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void R6_a_member_may_correct_any_part(CaseEvent.TriageCorrected said) {
    assertThat(corrected(anIrritatedCase(), said)).isEqualTo("accepted");
  }

  @Test
  void R6_what_is_judged_so_already_needs_no_correction_unless_nobody_was_sure() {
    assertThat(corrected(anIrritatedCase(), AS_JUDGED)).isEqualTo("triage.nothing-to-correct");
    assertThat(corrected(aCaseOf(Style.IRRITATED, 0.3), AS_JUDGED)).isEqualTo("accepted");
  }

  @Test
  void R6_a_correction_teaches_what_it_changed_and_nothing_else() {
    Judgement sure = anIrritatedCase().judgement();

    assertThat(sure.saidBy(AS_JUDGED)).isEqualTo(taught(Optional.empty()));
    assertThat(sure.saidBy(correction(Style.URGENT, Sentiment.NEUTRAL, Subject.BILLING, SWEDISH)))
        .isEqualTo(
            new Correction(
                Optional.of(Style.URGENT),
                Optional.of(Sentiment.NEUTRAL),
                Optional.of(Subject.BILLING),
                Optional.of(SWEDISH)));
  }

  @Test
  void R6_a_style_of_which_nobody_was_sure_is_taught_when_it_is_confirmed() {
    Judgement unsure = aCaseOf(Style.IRRITATED, 0.3).judgement();

    assertThat(unsure.saidBy(AS_JUDGED)).isEqualTo(taught(Optional.of(Style.IRRITATED)));
  }

  private static Correction taught(Optional<Style> style) {
    return new Correction(style, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void R6_beside_a_corrected_style_stands_what_it_was_taken_for() {
    FeedbackCase irritated = anIrritatedCase();

    assertThat(
            irritated
                .apply(correction(Style.URGENT, Sentiment.NEGATIVE, Subject.OTHER, FINNISH))
                .judgement()
                .runnerUp())
        .isEqualTo(Style.IRRITATED);
    assertThat(irritated.apply(AS_JUDGED).judgement().runnerUp()).isEqualTo(Style.NEUTRAL);
  }

  @Test
  void R6_plainly_other_words_are_judged_anew_after_a_correction() {
    FeedbackCase corrected = anIrritatedCase().apply(AS_JUDGED);

    assertThat(judgedAgain(corrected, Style.URGENT)).isEqualTo(Style.URGENT);
    assertThat(judgedAgain(corrected, Style.NEUTRAL))
        .as("words of no style of their own say nothing against it")
        .isEqualTo(Style.IRRITATED);
  }

  private static Style judgedAgain(FeedbackCase feedbackCase, Style style) {
    return feedbackCase
        .applyAll(triageAt(NOON).judged(feedbackCase, aMention(2, NOON).id(), assessed(style, 0.9)))
        .judgement()
        .style();
  }

  @Test
  void R6_words_that_change_nothing_in_a_correction_are_planned_all_the_same() {
    FeedbackCase corrected = anIrritatedCase().apply(AS_JUDGED);

    assertThat(
            triageAt(NOON).judged(corrected, aMention(2, NOON).id(), assessed(Style.NEUTRAL, 0.9)))
        .hasOnlyElementsOfType(CaseEvent.PlanMade.class)
        .hasSize(1);
  }

  @Test
  void R10_a_case_that_we_took_up_is_not_given_back_to_the_community() {
    FeedbackCase question = aCaseOf(Style.QUESTION);
    FeedbackCase taken =
        question.applyAll(accepted(CaseClaims.claim(question, AINO, Duration.ofMinutes(15), NOON)));

    FeedbackCase again =
        taken.applyAll(
            triageAt(NOON).judged(taken, aMention(2, NOON).id(), assessed(Style.QUESTION, 0.9)));

    assertThat(again.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(again.duty().communityUntil()).isEmpty();
  }

  @Test
  void what_its_author_does_to_a_mention_is_kept_on_the_case() {
    FeedbackCase open = anIrritatedCase();

    assertThat(CaseIntake.edit(aMention(1, NOON), NOON))
        .isEqualTo(new CaseEvent.MentionEdited(NOON, By.VASTINE, open.talk().first(), 1));
    assertThat(CaseIntake.delete(aMention(1, NOON), NOON))
        .isEqualTo(new CaseEvent.MentionDeleted(NOON, By.VASTINE, open.talk().first()));
    for (CaseEvent event :
        List.of(
            CaseIntake.edit(aMention(1, NOON), NOON), CaseIntake.delete(aMention(1, NOON), NOON))) {
      FeedbackCase after = open.apply(event);
      assertThat(after.version()).isEqualTo(open.version() + 1);
      assertThat(after.talk()).isEqualTo(open.talk());
      assertThat(after.status()).isEqualTo(open.status());
    }
  }

  @Test
  void R6_a_plan_does_not_open_what_has_ended() {
    FeedbackCase open = anIrritatedCase();
    CaseEvent plan = triageAt(NOON).plannedAgain(open).getFirst();
    FeedbackCase closed =
        open.apply(new CaseEvent.Closed(NOON, by(AINO), CaseOutcome.CONTENT, Optional.empty()));

    assertThat(closed.apply(plan).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(open.apply(plan).status()).isEqualTo(CaseStatus.OPEN);
    assertThat(triageAt(NOON).plannedAgain(answered(open))).isEmpty();
  }
}
