package org.vastine.application.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.care.Exposure;
import org.vastine.domain.care.ExposureCount;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;

/** What every {@link Exposures} keeps to. */
public abstract class ExposuresContract extends PortContract {

  private final MemberId aino = new MemberId(ids.next());
  private final MemberId bo = new MemberId(ids.next());

  private Exposure met(MemberId member, Duration ago) {
    return new Exposure(member, new MentionId(ids.next()), NOW.minus(ago));
  }

  private ExposureCount ofAino(Instant now) {
    return inside(() -> exposures().of(aino, now));
  }

  @Test
  final void R32_a_mention_counts_once_for_each_member() {
    Exposure first = met(aino, Duration.ofHours(2));
    Exposure again = new Exposure(aino, first.mention(), NOW);
    Exposure others = new Exposure(bo, first.mention(), NOW);

    doInside(() -> exposures().note(List.of(first)));
    doInside(() -> exposures().note(List.of(again, others)));

    assertThat(ofAino(NOW)).isEqualTo(new ExposureCount(1, 1));
    // The first time is what counts: a later look does not keep it in the window.
    assertThat(ofAino(NOW.plus(Duration.ofHours(23)))).isEqualTo(new ExposureCount(0, 1));
    assertThat(inside(() -> exposures().all(NOW)))
        .containsOnlyKeys(aino, bo)
        .containsEntry(bo, new ExposureCount(1, 1));
  }

  @Test
  final void R32_windows_roll() {
    doInside(() ->
        exposures()
            .note(
                List.of(
                    met(aino, Duration.ofMinutes(1)),
                    met(aino, Duration.ofHours(24)),
                    met(aino, Duration.ofDays(6)),
                    met(aino, Duration.ofDays(7)))));

    assertThat(ofAino(NOW)).isEqualTo(new ExposureCount(1, 3));
    assertThat(ofAino(NOW.plus(Duration.ofDays(8)))).isEqualTo(ExposureCount.NONE);
    assertThat(inside(() -> exposures().all(NOW.plus(Duration.ofDays(8))))).isEmpty();
  }

  @Test
  final void the_same_twice_in_one_call_counts_once() {
    Exposure one = met(aino, Duration.ZERO);

    doInside(() -> exposures().note(List.of(one, one)));
    doInside(() -> exposures().note(List.of()));

    assertThat(ofAino(NOW)).isEqualTo(new ExposureCount(1, 1));
  }

  @Test
  final void R43_what_is_older_is_forgotten() {
    doInside(() ->
        exposures().note(List.of(met(aino, Duration.ofDays(2)), met(aino, Duration.ofHours(1)))));

    doInside(() -> exposures().forget(NOW.minus(Duration.ofDays(1))));

    assertThat(ofAino(NOW)).isEqualTo(new ExposureCount(1, 1));
  }

  @Test
  final void another_workspace_sees_and_forgets_nothing() {
    doInside(() -> exposures().note(List.of(met(aino, Duration.ofHours(1)))));

    assertThat(elsewhere(() -> exposures().all(NOW))).isEmpty();
    doElsewhere(() -> exposures().forget(NOW));
    assertThat(ofAino(NOW)).isEqualTo(new ExposureCount(1, 1));
  }

  @Test
  final void what_is_rolled_back_was_never_met() {
    rolledBack(() -> exposures().note(List.of(met(aino, Duration.ofHours(1)))));

    assertThat(ofAino(NOW)).isEqualTo(ExposureCount.NONE);
  }

  @Test
  final void null_is_refused() {
    refused(() -> exposures().note(null));
    refused(() -> exposures().of(null, NOW));
  }

  private Exposures exposures() {
    return ports().exposures();
  }
}
