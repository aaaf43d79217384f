package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Random lives of drafts: whatever several members do with them, no reply reaches the outbox that
 * the guard did not read word for word, and none that it stops, unless somebody who may override it
 * says why (R13, docs/domain.md).
 */
final class NoReplyUnreadTest {

  private static final long FIRST_SEED = 20_261_123L;
  private static final int LIVES = 60;
  private static final int STEPS = 60;

  @Test
  void R13_no_reply_goes_out_that_the_guard_did_not_read_word_for_word() {
    Map<RandomDrafts.Words, Integer> sent = new EnumMap<>(RandomDrafts.Words.class);
    int held = 0;
    int approved = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + LIVES; seed++) {
      RandomDrafts life = new RandomDrafts(seed);
      for (int step = 0; step < STEPS; step++) {
        life.step();
      }
      life.sent().forEach((words, count) -> sent.merge(words, count, Integer::sum));
      held += life.held();
      approved += life.approved();
    }

    // Lives in which nothing went out, or nothing was held back, would prove nothing.
    assertThat(sent.keySet())
        .contains(
            RandomDrafts.Words.CLEAN, RandomDrafts.Words.DEFENSIVE, RandomDrafts.Words.PROFANE)
        .doesNotContain(RandomDrafts.Words.EMPTY, RandomDrafts.Words.UNFILLED);
    assertThat(held).isPositive();
    assertThat(approved).isPositive();
  }
}
