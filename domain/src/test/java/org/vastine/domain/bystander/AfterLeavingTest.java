package org.vastine.domain.bystander;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.bystander.AfterLeaving.Verdict;
import org.vastine.domain.bystander.AfterLeaving.Voice;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Sentiment;

/** Whether it was right to leave, by what others said since. */
class AfterLeavingTest {

  private static final Instant LEFT = Instant.parse("2026-03-02T10:00:00Z");

  private static MentionId mention(int second) {
    return new MentionId(new UUID(0x27, second));
  }

  private static Voice voice(int person, int second, Sentiment tone) {
    return new Voice(
        mention(second),
        new AuthorId(new UUID(1, person)),
        LEFT.plusSeconds(second),
        Optional.of(tone));
  }

  private static AfterLeaving after(Voice... voices) {
    return AfterLeaving.of(List.of(voices), LEFT);
  }

  @Test
  void R27_others_are_with_us_neutral_or_against_us_by_the_tone_of_their_words() {
    AfterLeaving seen =
        AfterLeaving.of(
            List.of(
                voice(5, 6, Sentiment.POSITIVE),
                voice(1, 1, Sentiment.POSITIVE),
                voice(2, 2, Sentiment.NEGATIVE),
                voice(3, 3, Sentiment.NEUTRAL),
                new Voice(
                    mention(4),
                    new AuthorId(new UUID(1, 4)),
                    LEFT.plusSeconds(4),
                    Optional.empty())),
            LEFT);

    assertThat(seen.withUs()).containsExactly(mention(1), mention(6));
    assertThat(seen.against()).containsExactly(mention(2));
    assertThat(seen.neutral()).containsExactly(mention(3), mention(4));
    assertThat(seen.people()).isEqualTo(5);
    assertThat(seen.verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void R27_only_what_was_said_after_we_left_counts() {
    AfterLeaving seen =
        after(
            voice(1, -1, Sentiment.POSITIVE),
            voice(2, 0, Sentiment.POSITIVE),
            voice(3, 1, Sentiment.POSITIVE));

    assertThat(seen.withUs()).containsExactly(mention(1));
  }

  @Test
  void R27_each_person_counts_once_by_their_latest_words() {
    AfterLeaving seen =
        after(
            voice(1, 5, Sentiment.NEGATIVE),
            voice(2, 4, Sentiment.NEGATIVE),
            voice(1, 3, Sentiment.POSITIVE));

    assertThat(seen.withUs()).isEmpty();
    assertThat(seen.against()).containsExactly(mention(4), mention(5));
    assertThat(seen.verdict()).isEqualTo(Verdict.DOUBTFUL);
  }

  @Test
  void R27_of_fewer_than_two_people_nothing_is_said() {
    assertThat(after().verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(after(voice(1, 1, Sentiment.POSITIVE), voice(1, 2, Sentiment.POSITIVE)).verdict())
        .isEqualTo(Verdict.TOO_FEW);
    assertThat(after(voice(1, 1, Sentiment.POSITIVE), voice(2, 2, Sentiment.NEUTRAL)).verdict())
        .isEqualTo(Verdict.RIGHT);
  }

  @Test
  void R27_where_as_many_are_for_us_as_against_us_it_stays_open() {
    assertThat(after(voice(1, 1, Sentiment.POSITIVE), voice(2, 2, Sentiment.NEGATIVE)).verdict())
        .isEqualTo(Verdict.OPEN);
    assertThat(after(voice(1, 1, Sentiment.NEUTRAL), voice(2, 2, Sentiment.NEUTRAL)).verdict())
        .isEqualTo(Verdict.OPEN);
  }
}
