package org.vastine.domain.continuation;

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
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

class SentReplyTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final CaseId CASE = new CaseId(id(1));

  private static UUID id(long number) {
    return new UUID(0x20, number);
  }

  private static Instant at(int hour) {
    return NOON.plus(Duration.ofHours(hour));
  }

  private static CaseEvent queued(long reply) {
    return new CaseEvent.ReplyQueued(
        at(1),
        By.VASTINE,
        new DraftId(id(reply + 500)),
        new DeliveryId(id(reply)),
        Audience.PUBLIC,
        at(1),
        false);
  }

  private static CaseEvent published(long reply, int hour) {
    return new CaseEvent.ReplyPublished(
        at(hour), By.VASTINE, new DeliveryId(id(reply)), Audience.PUBLIC, true);
  }

  private static CaseEvent wrote(long mention, int hour) {
    return new CaseEvent.MentionJoined(
        at(hour), By.VASTINE, new MentionId(id(mention)), Audience.PUBLIC, at(hour), 0);
  }

  private static CaseEvent judged(long mention, Style style, Sentiment sentiment) {
    return new CaseEvent.Triaged(
        at(9),
        By.VASTINE,
        new MentionId(id(mention)),
        style,
        new Confidence(0.9),
        Style.NEUTRAL,
        sentiment,
        Subject.OTHER,
        LanguageTag.of("fi"),
        false,
        "test");
  }

  private static RecordedCase recorded(CaseEvent... more) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new CaseEvent.Opened(
            NOON,
            By.VASTINE,
            new MentionId(id(2)),
            new AuthorId(id(3)),
            new ThreadId(id(4)),
            new ChannelAccountId(id(5)),
            Audience.PUBLIC,
            NOON,
            0));
    events.addAll(List.of(more));
    return new RecordedCase(CASE, events, Optional.empty(), Map.of());
  }

  private static List<Optional<Continuation>> went(Instant now, CaseEvent... more) {
    return SentReply.in(recorded(more), WEEK, now).stream().map(SentReply::went).toList();
  }

  private static Optional<Continuation> after(Style style, Sentiment sentiment) {
    return went(at(20), queued(10), published(10, 2), wrote(30, 5), judged(30, style, sentiment))
        .getFirst();
  }

  @Test
  void R20_what_the_customer_wrote_next_is_how_they_went_on() {
    assertThat(after(Style.PRAISE, Sentiment.POSITIVE)).contains(Continuation.THANKED);
    assertThat(after(Style.NEUTRAL, Sentiment.POSITIVE)).contains(Continuation.CONTENT);
    assertThat(after(Style.QUESTION, Sentiment.NEUTRAL)).contains(Continuation.ANSWERED);
    assertThat(after(Style.IRRITATED, Sentiment.NEGATIVE)).contains(Continuation.ARGUED);
    assertThat(after(Style.PRAISE, Sentiment.NEGATIVE)).contains(Continuation.ARGUED);
    assertThat(after(Style.HOSTILE, Sentiment.NEUTRAL)).contains(Continuation.ARGUED);
  }

  @Test
  void R20_words_in_private_count_as_well_and_unjudged_ones_are_an_answer() {
    CaseEvent privately =
        new HandOffEvent.PrivateMentionJoined(
            at(5),
            By.VASTINE,
            new MentionId(id(30)),
            new AuthorId(id(3)),
            new ChannelAccountId(id(5)),
            Optional.empty(),
            at(5));
    assertThat(
            went(
                at(20),
                queued(10),
                published(10, 2),
                privately,
                judged(30, Style.PRAISE, Sentiment.POSITIVE)))
        .containsExactly(Optional.of(Continuation.THANKED));
    assertThat(went(at(20), queued(10), published(10, 2), wrote(30, 5)))
        .containsExactly(Optional.of(Continuation.ANSWERED));
  }

  @Test
  void R20_silence_is_known_only_after_its_time() {
    CaseEvent[] sent = {queued(10), published(10, 2)};
    Instant over = at(2).plus(WEEK);
    assertThat(went(over, sent)).containsExactly(Optional.empty());
    assertThat(went(over.plusSeconds(1), sent)).containsExactly(Optional.of(Continuation.SILENT));
  }

  @Test
  void R20_words_after_the_time_of_silence_do_not_break_it() {
    int last = 2 + 7 * 24;
    Instant now = at(last + 50);
    assertThat(went(now, queued(10), published(10, 2), wrote(30, last)))
        .containsExactly(Optional.of(Continuation.ANSWERED));
    assertThat(went(now, queued(10), published(10, 2), wrote(30, last + 1)))
        .containsExactly(Optional.of(Continuation.SILENT));
    assertThat(
            went(now, queued(10), published(10, 2), queued(11), published(11, last + 1)).getFirst())
        .contains(Continuation.SILENT);
  }

  @Test
  void R20_another_reply_before_any_word_takes_the_place_of_the_first() {
    assertThat(
            went(
                at(20),
                queued(10),
                published(10, 2),
                queued(11),
                published(11, 3),
                wrote(30, 5),
                judged(30, Style.PRAISE, Sentiment.POSITIVE)))
        .containsExactly(Optional.empty(), Optional.of(Continuation.THANKED));
  }

  @Test
  void R20_a_members_correction_counts_until_other_words_come() {
    CaseEvent corrected =
        new CaseEvent.TriageCorrected(
            at(9),
            By.VASTINE,
            Style.IRRITATED,
            Sentiment.NEGATIVE,
            Subject.OTHER,
            LanguageTag.of("fi"));
    CaseEvent[] begun = {
      queued(10), published(10, 2), wrote(30, 5), judged(30, Style.PRAISE, Sentiment.POSITIVE)
    };
    List<CaseEvent> with = new ArrayList<>(List.of(begun));
    with.add(corrected);
    assertThat(went(at(20), with.toArray(CaseEvent[]::new)))
        .containsExactly(Optional.of(Continuation.ARGUED));

    List<CaseEvent> later = new ArrayList<>(List.of(begun));
    later.addAll(List.of(wrote(31, 6), judged(31, Style.IRRITATED, Sentiment.NEGATIVE), corrected));
    assertThat(went(at(20), later.toArray(CaseEvent[]::new)))
        .containsExactly(Optional.of(Continuation.THANKED));
    assertThat(
            went(
                at(20),
                queued(10),
                published(10, 2),
                wrote(30, 5),
                judged(77, Style.IRRITATED, Sentiment.NEGATIVE)))
        .containsExactly(Optional.of(Continuation.ANSWERED));
  }

  @Test
  void R20_a_reply_is_told_with_its_draft_and_the_end_of_its_case() {
    CaseEvent closed =
        new CaseEvent.Closed(at(9), By.VASTINE, CaseOutcome.TURNED_POSITIVE, Optional.empty());
    assertThat(SentReply.in(recorded(queued(10), published(10, 2), closed), WEEK, at(20)))
        .containsExactly(
            new SentReply(
                CASE,
                new DraftId(id(510)),
                at(2),
                Optional.empty(),
                Optional.of(CaseOutcome.TURNED_POSITIVE)));
    assertThat(SentReply.in(recorded(queued(10)), WEEK, at(20))).isEmpty();
    assertThat(SentReply.in(recorded(published(10, 2)), WEEK, at(20))).isEmpty();
  }

  private static Optional<CaseOutcome> ends(CaseEvent... more) {
    List<CaseEvent> events = new ArrayList<>(List.of(queued(10), published(10, 2)));
    events.addAll(List.of(more));
    return SentReply.in(recorded(events.toArray(CaseEvent[]::new)), WEEK, at(20))
        .getFirst()
        .outcome();
  }

  @Test
  void R20_a_case_that_was_left_or_is_open_again_says_so() {
    CaseEvent left =
        new CaseEvent.Disengaged(
            at(9), By.VASTINE, DisengageReason.TROLLING, new CaseTextId(id(40)), Optional.empty());
    CaseEvent declined =
        new CaseEvent.AnswerDeclined(
            at(9), By.VASTINE, SilenceReason.NO_ANSWER_NEEDED, Optional.empty());
    CaseEvent again = new CaseEvent.Reopened(at(10), By.VASTINE, ReopenReason.CUSTOMER_WROTE);
    assertThat(ends(left)).contains(CaseOutcome.DISENGAGED);
    assertThat(ends(declined)).contains(CaseOutcome.NOT_ANSWERED);
    assertThat(ends(left, again)).isEmpty();
    assertThat(ends()).isEmpty();
  }
}
