package org.vastine.domain.bait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
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

/** Whoever only wants a fight gets one calm line, or none. */
class BaitTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final BaitReading INSULT =
      new BaitReading(Map.of(BaitSign.INSULT, "clowns"), false);
  private static final BaitReading BOTH =
      new BaitReading(Map.of(BaitSign.INSULT, "clowns", BaitSign.CHALLENGE, "prove it"), false);

  @Test
  void R27_whoever_is_hostile_and_insults_gets_one_line_while_nothing_was_said() {
    assertThat(Bait.in(aCase(Style.HOSTILE), INSULT, false))
        .contains(new Bait(Map.of(BaitSign.INSULT, "clowns"), BaitAdvice.ONE_LINE));
  }

  @Test
  void R27_after_a_reply_that_everybody_can_see_nothing_more_is_said() {
    FeedbackCase replied = replied(aCase(Style.HOSTILE));

    assertThat(Bait.in(replied, INSULT, false))
        .contains(new Bait(Map.of(BaitSign.INSULT, "clowns"), BaitAdvice.SILENCE));
    assertThat(Bait.in(writesAgain(replied), INSULT, false).orElseThrow().signs())
        .containsOnlyKeys(BaitSign.INSULT, BaitSign.AFTER_OFFER);
  }

  @ParameterizedTest
  @EnumSource(names = {"IRRITATED", "NEUTRAL", "QUESTION"})
  void R27_of_others_it_takes_two_signs(Style style) {
    assertThat(Bait.in(aCase(style), INSULT, false)).isEmpty();
    assertThat(Bait.in(aCase(style), BOTH, false)).isPresent();
    assertThat(Bait.in(writesAgain(replied(aCase(style))), INSULT, false)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HOSTILE", "IRRITATED", "NEUTRAL", "QUESTION"})
  void R13_urgent_and_constructive_words_threats_and_praise_are_never_bait(Style style) {
    assertThat(Bait.in(aCase(style), BOTH, false)).isEmpty();
  }

  @Test
  void R13_a_matter_of_their_own_is_never_bait_nor_is_a_customer_whom_we_know() {
    assertThat(Bait.in(aCase(Style.HOSTILE), new BaitReading(BOTH.signs(), true), false)).isEmpty();
    assertThat(Bait.in(aCase(Style.HOSTILE), BOTH, true)).isEmpty();
    assertThat(Bait.in(aCase(Style.HOSTILE), BaitReading.NOTHING, false)).isEmpty();
    assertThat(Bait.in(writesAgain(replied(aCase(Style.HOSTILE))), BaitReading.NOTHING, false))
        .isEmpty();
  }

  @Test
  void R27_what_was_offered_before_is_no_matter_of_words() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BaitReading(Map.of(BaitSign.AFTER_OFFER, ""), false));
  }

  private static FeedbackCase aCase(Style style) {
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
    events.add(
        new CaseEvent.Triaged(
            NOON,
            By.VASTINE,
            new MentionId(id(2)),
            style,
            Confidence.CERTAIN,
            Style.NEUTRAL,
            Sentiment.NEGATIVE,
            Subject.OTHER,
            LanguageTag.of("en"),
            false,
            "m"));
    return FeedbackCase.fold(new CaseId(id(1)), events);
  }

  private static FeedbackCase replied(FeedbackCase it) {
    return it.apply(
            new CaseEvent.ReplyQueued(
                NOON,
                By.VASTINE,
                new DraftId(id(6)),
                new DeliveryId(id(7)),
                Audience.PUBLIC,
                NOON,
                false))
        .apply(
            new CaseEvent.ReplyPublished(
                NOON.plusSeconds(9), By.VASTINE, new DeliveryId(id(7)), Audience.PUBLIC, true));
  }

  private static FeedbackCase writesAgain(FeedbackCase it) {
    return it.apply(
        new CaseEvent.MentionJoined(
            NOON.plusSeconds(60),
            By.VASTINE,
            new MentionId(id(8)),
            Audience.PUBLIC,
            NOON.plusSeconds(50),
            0));
  }

  private static UUID id(long number) {
    return new UUID(0x142, number);
  }
}
