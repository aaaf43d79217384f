package org.vastine.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.escalation.Escalation.Counted;
import org.vastine.domain.escalation.Escalation.Sign;
import org.vastine.domain.escalation.Escalation.SignKind;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ThreadId;

/** What is to be expected of one thread, by the workspace's own threads (R33). */
class EscalationTest {

  private static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-04T08:00:00Z");

  private int threads;

  /** A thread with a mention every so many minutes. */
  private ThreadCourse course(
      Instant start, int mentions, int minutes, IntUnaryOperator author, IntPredicate negative) {
    threads++;
    return new ThreadCourse(
        new ThreadId(new UUID(1, threads)),
        IntStream.range(0, mentions)
            .mapToObj(number ->
                new ThreadCourse.Voice(
                    start.plus(Duration.ofMinutes((long) minutes * number)),
                    new AuthorId(new UUID(threads, author.applyAsInt(number))),
                    negative.test(number)))
            .toList());
  }

  private ThreadCourse slow(int mentions) {
    return course(THEN, mentions, 60, number -> number % 2, _ -> false);
  }

  private ThreadCourse quick(int mentions) {
    return course(THEN, mentions, 2, number -> number, number -> number > 1);
  }

  /** Threads of which the quick ones grew on. */
  private List<ThreadCourse> own(int quiet, int stormy) {
    List<ThreadCourse> all = new ArrayList<>();
    for (int one = 0; one < quiet; one++) {
      all.add(slow(5));
    }
    for (int one = 0; one < stormy; one++) {
      all.add(quick(20));
    }
    return all;
  }

  private static Escalation of(ThreadCourse course, List<ThreadCourse> others) {
    return Escalation.of(course, others, course.voices().getLast().at());
  }

  private ThreadCourse quickNow() {
    return course(NOW, 4, 2, number -> number, number -> number > 1);
  }

  private ThreadCourse slowNow() {
    return course(NOW, 4, 60, number -> number % 2, _ -> false);
  }

  @Test
  void R33_a_thread_of_three_says_nothing_yet() {
    Escalation said = of(course(NOW, 3, 1, number -> number, _ -> true), own(30, 10));

    assertThat(said.level()).isEqualTo(EscalationLevel.TOO_SMALL);
    assertThat(said.mentions()).isEqualTo(3);
    assertThat(said.size()).isZero();
    assertThat(said.signs()).isEmpty();
    assertThat(
            Escalation.of(course(NOW, 0, 1, number -> number, _ -> true), List.of(), NOW).level())
        .isEqualTo(EscalationLevel.TOO_SMALL);
  }

  @Test
  void R33_with_fewer_than_twenty_own_threads_it_is_said_that_history_is_too_short() {
    Escalation said = of(quickNow(), own(14, 5));

    assertThat(said.level()).isEqualTo(EscalationLevel.TOO_LITTLE_HISTORY);
    assertThat(said.own()).isEqualTo(new Counted(19, 5));
    assertThat(said.percent()).isZero();
    assertThat(of(quickNow(), own(15, 5)).level()).isEqualTo(EscalationLevel.GROWING);
  }

  @Test
  void R33_a_thread_like_those_that_grew_is_likely_to_and_says_by_which_own_threads() {
    Escalation said = of(quickNow(), own(30, 8));

    assertThat(said.level()).isEqualTo(EscalationLevel.LIKELY);
    assertThat(said.size()).isEqualTo(4);
    assertThat(said.own()).isEqualTo(new Counted(38, 8));
    assertThat(said.own().percent()).isEqualTo(21);
    assertThat(said.alike())
        .as("eight quick ones and two that are not")
        .isEqualTo(new Counted(10, 8));
    assertThat(said.percent()).as("(8 + 2 x 8/38) / 12").isEqualTo(70);
    assertThat(said.signs()).extracting(Sign::kind).containsExactly(SignKind.values());
    assertThat(said.signs()).allMatch(Sign::raised);
    assertThat(said.signs().getFirst().percent()).isEqualTo(79);
  }

  @Test
  void R33_a_thread_like_those_that_went_quiet_is_calm() {
    Escalation said = of(slowNow(), own(30, 8));

    assertThat(said.level()).isEqualTo(EscalationLevel.CALM);
    assertThat(said.alike()).isEqualTo(new Counted(10, 0));
    assertThat(said.signs()).noneMatch(Sign::raised);
    assertThat(said.percent()).as("(0 + 2 x 8/38) / 12").isEqualTo(4);
  }

  @Test
  void R33_a_thread_that_grows_more_probably_than_others_is_growing() {
    List<ThreadCourse> others = own(60, 3);
    for (int one = 0; one < 7; one++) {
      others.add(quick(7));
    }

    Escalation said = of(quickNow(), others);

    assertThat(said.alike()).isEqualTo(new Counted(10, 3));
    assertThat(said.percent()).as("(3 + 2 x 3/70) / 12").isEqualTo(26);
    assertThat(said.level()).isEqualTo(EscalationLevel.GROWING);
  }

  @Test
  void R33_where_every_thread_is_so_none_stands_out() {
    List<ThreadCourse> others = new ArrayList<>();
    for (int one = 0; one < 30; one++) {
      others.add(one % 3 == 0 ? quick(8) : quick(4));
    }

    Escalation said = of(quickNow(), others);

    assertThat(said.signs()).noneMatch(Sign::raised);
    assertThat(said.own()).isEqualTo(new Counted(30, 10));
    assertThat(said.percent()).as("the rate of all").isEqualTo(33);
    assertThat(said.level()).as("no more probable than others").isEqualTo(EscalationLevel.CALM);
  }

  @Test
  void R33_a_thread_that_has_gone_quiet_slows_down_as_time_passes() {
    List<ThreadCourse> others = own(30, 8);
    ThreadCourse storm = quickNow();

    double atOnce = pace(Escalation.of(storm, others, storm.voices().getLast().at()));
    double hoursLater = pace(Escalation.of(storm, others, NOW.plus(Duration.ofHours(10))));

    assertThat(atOnce).isCloseTo(30, within(0.01));
    assertThat(hoursLater).isLessThan(0.21);
    assertThat(
            Escalation.of(storm, others, NOW.plus(Duration.ofHours(10)))
                .signs()
                .getFirst()
                .raised())
        .isFalse();
  }

  private static double pace(Escalation said) {
    return said.signs().getFirst().value();
  }

  @Test
  void R33_what_comes_at_the_same_moment_is_as_quick_as_within_a_minute() {
    ThreadCourse burst = course(NOW, 4, 0, number -> number, _ -> true);

    assertThat(pace(of(burst, own(30, 8)))).isCloseTo(120, within(0.01));
  }

  @Test
  void R33_what_cannot_be_known_yet_and_the_thread_itself_do_not_count() {
    List<ThreadCourse> others = own(25, 0);
    ThreadCourse itself = quickNow();
    others.add(itself);
    others.add(course(NOW.minus(Duration.ofHours(24)), 4, 5, number -> number, _ -> false));
    others.add(slow(3));

    assertThat(of(itself, others).own()).isEqualTo(new Counted(25, 0));
  }

  @Test
  void R33_growth_counts_only_within_a_day_of_reaching_the_size() {
    ThreadCourse inTime = course(THEN, 8, 60, number -> number, _ -> false);
    ThreadCourse late =
        course(THEN.minus(Duration.ofDays(9)), 8, 370, number -> number, _ -> false);
    ThreadCourse onTime =
        course(THEN.minus(Duration.ofDays(9)), 8, 360, number -> number, _ -> false);

    assertThat(inTime.doubledFrom(4)).isTrue();
    assertThat(late.doubledFrom(4)).isFalse();
    assertThat(onTime.doubledFrom(4)).as("the day's last moment").isTrue();
    assertThat(inTime.doubledFrom(5)).isFalse();
    assertThat(inTime.isSettled(4, inTime.reached(4).plus(Duration.ofDays(1)))).isTrue();
    assertThat(inTime.isSettled(4, inTime.reached(4).plus(Duration.ofHours(23)))).isFalse();
    assertThat(inTime.isSettled(9, NOW)).isFalse();
  }

  @Test
  void R33_threads_are_compared_at_the_size_that_they_had_reached_last() {
    assertThat(List.of(3, 4, 7, 8, 31, 32, 64, 1_000))
        .extracting(Escalation::sizeFor)
        .containsExactly(0, 4, 4, 8, 16, 32, 64, 64);
  }

  @Test
  void R33_the_newer_half_is_held_against_the_older_one() {
    ThreadCourse turned =
        course(NOW, 5, 60, number -> number == 4 ? 0 : number, number -> number > 2);

    ThreadSigns signs = ThreadSigns.of(turned, turned.voices().getLast().at());

    assertThat(signs.pace()).isCloseTo(1, within(0.001));
    assertThat(signs.souring()).isCloseTo(1, within(0.001));
    assertThat(signs.joining()).as("one of two is new").isCloseTo(0.5, within(0.001));
  }

  @Test
  void voices_stand_in_the_order_of_writing_however_they_came() {
    ThreadCourse one = slow(4);

    assertThat(new ThreadCourse(one.thread(), one.voices().reversed())).isEqualTo(one);
  }
}
