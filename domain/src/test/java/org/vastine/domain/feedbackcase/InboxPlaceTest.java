package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.CASE;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.triageAt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.feedbackcase.InboxPlace.Ground;
import org.vastine.domain.kernel.Seed;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Style;

/** R8, R12: what breaches first stands first, raised by heat and spread, never by fame alone. */
class InboxPlaceTest {

  /** An irritated customer is answered within an hour. */
  private static final Instant DUE = NOON.plusSeconds(3_600);

  private static FeedbackCase seenBy(long readers) {
    return seenBy(readers, NOON);
  }

  private static FeedbackCase seenBy(long readers, Instant publishedAt) {
    MentionId mention = new MentionId(id(101));
    FeedbackCase opened =
        FeedbackCase.fold(
            CASE,
            List.of(
                new CaseEvent.Opened(
                    publishedAt,
                    By.VASTINE,
                    mention,
                    new AuthorId(id(60)),
                    new ThreadId(id(70)),
                    new ChannelAccountId(id(50)),
                    Audience.PUBLIC,
                    publishedAt,
                    readers)));
    return opened.applyAll(
        triageAt(publishedAt).judged(opened, mention, assessed(Style.IRRITATED, 0.9)));
  }

  private static FeedbackCase complainedOf(FeedbackCase feedbackCase, int others) {
    return feedbackCase.applyAll(ThreadHeat.noticed(feedbackCase, others, NOON));
  }

  private static FeedbackCase wroteAgain(FeedbackCase feedbackCase, int times) {
    FeedbackCase more = feedbackCase;
    for (int time = 1; time <= times; time++) {
      more =
          more.apply(
              new CaseEvent.MentionJoined(
                  NOON,
                  By.VASTINE,
                  new MentionId(id(110 + time)),
                  Audience.PUBLIC,
                  more.talk().latestAt().plusSeconds(60),
                  0));
    }
    return more;
  }

  private static FeedbackCase late(FeedbackCase feedbackCase) {
    Instant due = feedbackCase.duty().answerDue().orElseThrow();
    return feedbackCase.applyAll(CaseClock.tick(feedbackCase, due.plusSeconds(1)));
  }

  @Test
  void R8_a_calm_case_stands_where_it_breaches() {
    InboxPlace place = seenBy(0).place();

    assertThat(place).isEqualTo(new InboxPlace(false, Optional.of(DUE), List.of()));
    assertThat(place.order()).contains(DUE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1_000, 1_000_000, 900_000_000})
  void R12_how_many_follow_the_author_alone_changes_nothing(long followers) {
    assertThat(seenBy(followers).place()).isEqualTo(seenBy(0).place());
    assertThat(complainedOf(seenBy(followers), ThreadHeat.WARM - 1).place())
        .isEqualTo(seenBy(0).place());
    assertThat(wroteAgain(seenBy(followers), 1).place())
        .isEqualTo(wroteAgain(seenBy(0), 1).place());
  }

  @ParameterizedTest
  @CsvSource({"2,0", "3,1", "9,1", "10,2", "500,2"})
  void R12_complaints_of_others_in_the_thread_raise_by_steps(int others, int steps) {
    InboxPlace place = complainedOf(seenBy(0), others).place();

    assertThat(place.at())
        .contains(DUE.minus(Duration.ofMinutes(60).multipliedBy(steps).dividedBy(8)));
    assertThat(place.raises()).hasSize(steps == 0 ? 0 : 1);
  }

  @Test
  void R12_who_writes_again_while_they_wait_is_raised_and_who_was_answered_is_not() {
    assertThat(wroteAgain(seenBy(0), 1).place().raises())
        .containsExactly(new InboxPlace.Raise(Ground.WROTE_AGAIN, 2, 1));
    assertThat(wroteAgain(seenBy(0), 3).place().raises())
        .containsExactly(new InboxPlace.Raise(Ground.WROTE_AGAIN, 4, 2));

    FeedbackCase back = wroteAgain(answered(seenBy(0)), 1);
    assertThat(back.talk().mentions()).isEqualTo(2);
    assertThat(back.place().raises()).isEmpty();
  }

  @Test
  void R12_what_many_may_see_is_raised_where_others_complain_as_well() {
    InboxPlace place = complainedOf(seenBy(12_000), 4).place();

    assertThat(place.raises())
        .containsExactly(
            new InboxPlace.Raise(Ground.COMPLAINTS, 4, 1),
            new InboxPlace.Raise(Ground.SPREAD, 12_000, 2));
    assertThat(place.at()).contains(NOON.plusSeconds(3_600 * 5 / 8));
  }

  @Test
  void R8_no_raise_takes_more_than_half_of_the_time_and_the_deadline_stays() {
    FeedbackCase all = wroteAgain(complainedOf(seenBy(1_000_000), 300), 9);

    assertThat(all.place().raises()).hasSize(3);
    assertThat(all.place().at()).contains(NOON.plusSeconds(1_800));
    assertThat(all.nextDue()).contains(DUE);
  }

  @Test
  void R8_what_is_late_stands_before_all_that_is_raised_by_when_it_was_due() {
    FeedbackCase hot = wroteAgain(complainedOf(seenBy(1_000_000), 300), 9);
    FeedbackCase late = late(seenBy(0, NOON.minusSeconds(60)));
    FeedbackCase lateAndHot = late(hot);

    assertThat(late.place().late()).isTrue();
    assertThat(order(late)).isBefore(order(lateAndHot));
    assertThat(order(lateAndHot)).isBefore(order(hot));
  }

  @Test
  void R8_what_owes_nothing_has_no_place() {
    assertThat(answered(seenBy(0)).place().order()).isEmpty();
  }

  @Test
  void R8_R12_a_place_lies_between_the_half_of_the_time_and_the_deadline_whatever_happens() {
    Random random = Seed.printedFor("InboxPlaceTest").random("places");
    for (int round = 0; round < 500; round++) {
      Instant published = NOON.plusSeconds(random.nextInt(3_600));
      FeedbackCase one = seenBy(random.nextLong(2_000_000), published);
      one = complainedOf(one, random.nextInt(30));
      one = wroteAgain(one, random.nextInt(6));
      Instant due = one.nextDue().orElseThrow();
      assertThat(one.place().at().orElseThrow())
          .as("round %d", round)
          .isBetween(published.plus(Duration.between(published, due).dividedBy(2)), due);
      assertThat(one.place().raises().isEmpty())
          .as("round %d", round)
          .isEqualTo(one.place().at().equals(Optional.of(due)));
    }
  }

  @Test
  void R12_a_thread_that_cools_down_or_grows_a_little_changes_no_case() {
    FeedbackCase warm = complainedOf(seenBy(0), 3);

    assertThat(ThreadHeat.noticed(warm, 0, NOON)).isEmpty();
    assertThat(ThreadHeat.noticed(warm, 9, NOON)).isEmpty();
    assertThat(ThreadHeat.noticed(answered(warm), 50, NOON)).isEmpty();
  }

  private static Instant order(FeedbackCase feedbackCase) {
    return feedbackCase.place().order().orElseThrow();
  }
}
