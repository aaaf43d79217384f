package org.vastine.domain.bystander;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Missing;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Sentiment;

class EndingsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(7_200);

  private static UUID id(long number) {
    return new UUID(0x26, number);
  }

  private static FeedbackCase open(Audience audience) {
    return FeedbackCase.fold(
        new CaseId(id(1)),
        List.of(
            new CaseEvent.Opened(
                NOON,
                By.VASTINE,
                new MentionId(id(2)),
                new AuthorId(id(3)),
                new ThreadId(id(4)),
                new ChannelAccountId(id(5)),
                audience,
                NOON,
                0)));
  }

  private static FeedbackCase closed(Audience audience) {
    return open(audience)
        .apply(
            new CaseEvent.Closed(
                NOON.plusSeconds(3_600), By.VASTINE, CaseOutcome.SILENT, Optional.empty()));
  }

  private static List<CaseEvent> noted(FeedbackCase feedbackCase, PublicWord... words) {
    return Endings.note(
        feedbackCase, StrangerView.of(List.of(words), feedbackCase, true, LATER), LATER);
  }

  private static final PublicWord COMPLAINT =
      PublicWord.of(Side.CUSTOMER, NOON, Optional.of(Sentiment.NEGATIVE));
  private static final PublicWord ANSWER =
      PublicWord.ours(NOON.plusSeconds(1_860), Set.of(FindingKind.DEFENSIVE));
  private static final PublicWord OTHER =
      PublicWord.of(Side.OTHER, NOON.plusSeconds(2_000), Optional.of(Sentiment.NEGATIVE));

  @Test
  void R26_the_case_keeps_what_bystanders_see() {
    assertThat(noted(closed(Audience.PUBLIC), COMPLAINT, ANSWER, OTHER))
        .containsExactly(
            new Witnessed(
                LATER,
                By.VASTINE,
                new PublicLook(
                    true,
                    Optional.of(Duration.ofMinutes(31)),
                    true,
                    Set.of(FindingKind.DEFENSIVE),
                    Reaction.NONE,
                    CaseOutcome.SILENT,
                    Set.of(Missing.ANSWER_TO_OTHERS))));
  }

  @Test
  void R26_that_nothing_was_to_be_seen_is_noted_as_well() {
    assertThat(noted(closed(Audience.PUBLIC)))
        .singleElement()
        .isInstanceOfSatisfying(
            Witnessed.class, witnessed -> assertThat(witnessed.look().seen()).isFalse());
  }

  @Test
  void R26_a_case_is_noted_once_per_ending_and_that_is_no_change_of_it() {
    FeedbackCase closed = closed(Audience.PUBLIC);
    FeedbackCase witnessed = closed.applyAll(noted(closed, COMPLAINT));

    assertThat(witnessed.witnessed().map(PublicLook::outcome)).contains(CaseOutcome.SILENT);
    assertThat(witnessed.version()).isEqualTo(closed.version() + 1);
    assertThat(witnessed.changedAt()).isEqualTo(closed.changedAt());
    assertThat(noted(witnessed, COMPLAINT)).isEmpty();

    FeedbackCase again =
        witnessed.apply(new CaseEvent.Reopened(LATER, By.VASTINE, ReopenReason.CUSTOMER_WROTE));
    assertThat(again.witnessed()).isEmpty();
    assertThat(again.changedAt()).isEqualTo(LATER);
    assertThat(
            noted(
                again.apply(
                    new CaseEvent.Closed(
                        LATER, By.VASTINE, CaseOutcome.CONTENT, Optional.empty()))))
        .hasSize(1);
  }

  @Test
  void R26_what_ended_in_another_way_than_was_noted_is_noted_anew() {
    FeedbackCase silent =
        open(Audience.PUBLIC)
            .apply(
                new CaseEvent.AnswerDeclined(
                    NOON, By.VASTINE, SilenceReason.SPAM, Optional.empty()));
    FeedbackCase left =
        silent
            .applyAll(noted(silent, COMPLAINT))
            .apply(
                new CaseEvent.Disengaged(
                    LATER,
                    By.VASTINE,
                    DisengageReason.TROLLING,
                    new CaseTextId(id(6)),
                    Optional.empty()));

    assertThat(left.witnessed()).isEmpty();
    assertThat(left.applyAll(noted(left, COMPLAINT)).witnessed().map(PublicLook::outcome))
        .contains(CaseOutcome.DISENGAGED);
  }

  @Test
  void R26_what_goes_on_or_began_in_private_is_left_alone() {
    assertThat(noted(open(Audience.PUBLIC), COMPLAINT)).isEmpty();
    assertThat(noted(closed(Audience.PRIVATE), COMPLAINT)).isEmpty();
  }
}
