package org.vastine.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FollowUpEvent;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

class SolvedWayTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final CaseId CASE = new CaseId(id(1));
  private static final Optional<ChannelKind> SANDBOX = Optional.of(new ChannelKind("sandbox"));

  private static UUID id(long number) {
    return new UUID(0x41, number);
  }

  private static Instant at(int minute) {
    return NOON.plus(Duration.ofMinutes(minute));
  }

  private static RecordedCase recorded(Audience audience, CaseEvent... more) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new CaseEvent.Opened(
            at(5),
            By.VASTINE,
            new MentionId(id(2)),
            new AuthorId(id(3)),
            new ThreadId(id(4)),
            new ChannelAccountId(id(5)),
            audience,
            NOON,
            0));
    events.addAll(List.of(more));
    return new RecordedCase(CASE, events, SANDBOX, Map.of());
  }

  private static Optional<SolvedWay> way(CaseEvent... more) {
    return SolvedWay.of(recorded(Audience.PUBLIC, more));
  }

  private static CaseEvent wrote(int minute, Audience audience) {
    return new CaseEvent.MentionJoined(
        at(minute), By.VASTINE, new MentionId(id(1000 + minute)), audience, at(minute), 0);
  }

  private static CaseEvent mailed(int minute) {
    return new HandOffEvent.PrivateMentionJoined(
        at(minute),
        By.VASTINE,
        new MentionId(id(1000 + minute)),
        new AuthorId(id(3)),
        new ChannelAccountId(id(5)),
        Optional.empty(),
        at(minute));
  }

  private static CaseEvent replied(int minute) {
    return new CaseEvent.ReplyPublished(
        at(minute), By.VASTINE, new DeliveryId(id(2000 + minute)), Audience.PUBLIC, true);
  }

  private static CaseEvent called(int minute, ContactOutcome outcome) {
    return new HandOffEvent.ContactDone(
        at(minute), By.VASTINE, new ContactId(id(6)), outcome, new CaseTextId(id(7)));
  }

  private static CaseEvent accepted(int minute) {
    return new HandOffEvent.OfferAccepted(at(minute), By.VASTINE);
  }

  private static CaseEvent solved(int minute) {
    return new FollowUpEvent.Solved(
        at(minute), By.VASTINE, new CaseTextId(id(8)), Optional.empty(), true);
  }

  private static CaseEvent takenBack(int minute) {
    return new FollowUpEvent.SolutionTakenBack(at(minute), By.VASTINE, new CaseTextId(id(9)));
  }

  private static CaseEvent closed(int minute, CaseOutcome outcome) {
    return new CaseEvent.Closed(at(minute), By.VASTINE, outcome, Optional.empty());
  }

  private static CaseEvent judged(Style style) {
    return new CaseEvent.Triaged(
        at(5),
        By.VASTINE,
        new MentionId(id(2)),
        style,
        new Confidence(0.9),
        Style.NEUTRAL,
        Sentiment.NEGATIVE,
        Subject.OTHER,
        LanguageTag.of("fi"),
        false,
        "test");
  }

  private static Stretch stretch(int turns, int minutes) {
    return new Stretch(CASE, turns, Duration.ofMinutes(minutes));
  }

  @Test
  void R41_the_way_in_public_counts_from_publication_to_the_solution() {
    assertThat(way(judged(Style.IRRITATED), replied(20), wrote(30, Audience.PUBLIC), solved(60)))
        .contains(new SolvedWay(Style.IRRITATED, SANDBOX, stretch(3, 60), Optional.empty()));
  }

  @Test
  void R41_with_a_hand_off_the_way_is_parted_there() {
    assertThat(
            way(
                judged(Style.IRRITATED),
                replied(20),
                wrote(30, Audience.PUBLIC),
                accepted(40),
                mailed(45),
                replied(50),
                solved(60),
                wrote(70, Audience.PUBLIC)))
        .contains(
            new SolvedWay(Style.IRRITATED, SANDBOX, stretch(3, 40), Optional.of(stretch(2, 20))));
  }

  @Test
  void R41_private_words_and_talks_are_a_hand_off_as_well_but_no_try_that_reached_nobody() {
    assertThat(way(mailed(30), solved(60)).orElseThrow().inPrivate()).contains(stretch(1, 30));
    assertThat(way(wrote(30, Audience.PRIVATE), solved(60)).orElseThrow().inPrivate())
        .contains(stretch(1, 30));
    assertThat(way(called(30, ContactOutcome.REACHED), solved(60)).orElseThrow().inPrivate())
        .contains(stretch(1, 30));
    assertThat(way(called(30, ContactOutcome.AGREED), solved(60)).orElseThrow().inPrivate())
        .contains(stretch(1, 30));
    SolvedWay missed = way(called(30, ContactOutcome.NOT_REACHED), solved(60)).orElseThrow();
    assertThat(missed.inPrivate()).isEmpty();
    assertThat(missed.inPublic()).isEqualTo(stretch(1, 60));
    assertThat(way(solved(60), mailed(70)).orElseThrow().inPrivate()).isEmpty();
    assertThat(way(accepted(60), solved(60)).orElseThrow().inPrivate()).contains(stretch(0, 0));
  }

  @Test
  void R41_solved_is_what_stands_as_solved_else_what_ended_content() {
    assertThat(way(solved(30), takenBack(40), solved(60)).orElseThrow().inPublic())
        .isEqualTo(stretch(1, 60));
    assertThat(way(solved(30), takenBack(40))).isEmpty();
    assertThat(way(closed(50, CaseOutcome.TURNED_POSITIVE)).orElseThrow().inPublic())
        .isEqualTo(stretch(1, 50));
    assertThat(way(closed(50, CaseOutcome.CONTENT)).orElseThrow().inPublic())
        .isEqualTo(stretch(1, 50));
    assertThat(way(solved(30), closed(50, CaseOutcome.CONTENT)).orElseThrow().inPublic())
        .isEqualTo(stretch(1, 30));
    assertThat(way(closed(50, CaseOutcome.SILENT))).isEmpty();
    assertThat(way(closed(50, CaseOutcome.SOLVED_BY_COMMUNITY))).isEmpty();
    assertThat(
            way(
                closed(50, CaseOutcome.CONTENT),
                new CaseEvent.Reopened(at(55), By.VASTINE, ReopenReason.CUSTOMER_WROTE)))
        .isEmpty();
    assertThat(way()).isEmpty();
  }

  @Test
  void R41_what_began_in_private_is_no_comparison() {
    assertThat(SolvedWay.of(recorded(Audience.PRIVATE, solved(60)))).isEmpty();
  }

  @Test
  void R41_the_style_is_that_of_the_first_words() {
    CaseEvent corrected =
        new CaseEvent.TriageCorrected(
            at(6),
            By.VASTINE,
            Style.URGENT,
            Sentiment.NEGATIVE,
            Subject.OTHER,
            LanguageTag.of("fi"));
    assertThat(way(judged(Style.IRRITATED), corrected, solved(60)).orElseThrow().style())
        .isEqualTo(Style.URGENT);
    assertThat(
            way(
                    judged(Style.IRRITATED),
                    wrote(10, Audience.PUBLIC),
                    judged(Style.PRAISE),
                    corrected,
                    solved(60))
                .orElseThrow()
                .style())
        .isEqualTo(Style.IRRITATED);
    assertThat(
            way(judged(Style.IRRITATED), mailed(10), judged(Style.PRAISE), solved(60))
                .orElseThrow()
                .style())
        .isEqualTo(Style.IRRITATED);
    assertThat(way(solved(60)).orElseThrow().style()).isEqualTo(Style.NEUTRAL);
  }
}
