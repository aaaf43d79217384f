package org.vastine.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.escalation.Escalation.Counted;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ThreadId;

/**
 * Forecasts of generated threads held against what became of them (R33). Seven of eight threads
 * slow down after each mention, one of eight catches on: it comes quicker, complains more and draws
 * more people in, each with so much chance that no sign alone gives it away.
 */
class EscalationBacktestTest {

  private static final long SEED = Long.getLong("vastine.test.seed", System.nanoTime());
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** When the history is settled. */
  private static final Duration LATER = Duration.ofDays(400);

  private static final int HISTORY = 250;
  private static final int TRIED = 400;
  private static final int SIZE = 8;
  private static final int MENTIONS = 20;

  private final Random random = new Random(SEED);
  private int made;

  /** A thread that begins within the seventy days from then on. */
  private ThreadCourse generated(Instant from) {
    made++;
    boolean catchesOn = random.nextInt(8) == 0;
    List<ThreadCourse.Voice> voices = new ArrayList<>();
    Instant at = from.plus(Duration.ofMinutes(random.nextInt(100_000)));
    double meanMinutes = 20 + random.nextInt(60);
    int people = 2;
    while (voices.size() < MENTIONS) {
      boolean heated = catchesOn && voices.size() >= SIZE / 2;
      if (random.nextDouble() < (heated ? 0.8 : 0.3)) {
        people++;
      }
      voices.add(
          new ThreadCourse.Voice(
              at,
              new AuthorId(new UUID(made, random.nextInt(people))),
              random.nextDouble() < (heated ? 0.7 : 0.35)));
      meanMinutes *= heated ? 0.85 : catchesOn ? 1 : 1.25;
      double wait = -Math.log(1 - random.nextDouble()) * meanMinutes;
      at = at.plus(Duration.ofSeconds(Math.round(wait * 60)));
    }
    return new ThreadCourse(new ThreadId(new UUID(2, made)), voices);
  }

  private List<ThreadCourse> generated(int number, Instant from) {
    List<ThreadCourse> all = new ArrayList<>();
    for (int one = 0; one < number; one++) {
      all.add(generated(from));
    }
    return all;
  }

  @Test
  void R33_what_is_called_likely_grows_far_more_often_than_what_is_called_calm() {
    System.out.println("EscalationBacktestTest: -Dvastine.test.seed=" + SEED);
    List<ThreadCourse> history = generated(HISTORY, START);
    Map<EscalationLevel, Counted> came = new EnumMap<>(EscalationLevel.class);
    double missed = 0;
    double missedByRateAlone = 0;
    for (ThreadCourse whole : generated(TRIED, START.plus(LATER))) {
      ThreadCourse seen = whole.first(SIZE);
      boolean grew = whole.doubledFrom(SIZE);
      Escalation said = Escalation.of(seen, history, seen.reached(SIZE));
      came.merge(
          said.level(),
          new Counted(1, grew ? 1 : 0),
          (all, more) -> new Counted(all.threads() + more.threads(), all.grew() + more.grew()));
      missed += Math.pow(said.percent() / 100.0 - (grew ? 1 : 0), 2);
      missedByRateAlone += Math.pow(said.own().rate() - (grew ? 1 : 0), 2);
    }
    System.out.println("EscalationBacktestTest: " + came);

    Counted all =
        came.values().stream()
            .reduce(
                Counted.NONE,
                (one, more) ->
                    new Counted(one.threads() + more.threads(), one.grew() + more.grew()));
    assertThat(came).as("seed %s", SEED).containsKeys(EscalationLevel.CALM, EscalationLevel.LIKELY);
    assertThat(came.get(EscalationLevel.LIKELY).rate())
        .as("likely, seed %s: %s", SEED, came)
        .isGreaterThan(2 * all.rate());
    assertThat(came.get(EscalationLevel.CALM).rate())
        .as("calm, seed %s: %s", SEED, came)
        .isLessThan(all.rate());
    assertThat(missed).as("squared misses, seed %s", SEED).isLessThan(missedByRateAlone);
  }
}
