package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.MemberId;

/** What every {@link AbsenceBook} keeps to. */
public abstract class AbsenceBookContract extends PortContract {

  private static final Duration DAY = Duration.ofDays(1);

  private final MemberId aino = new MemberId(ids.next());
  private final MemberId eero = new MemberId(ids.next());

  private AbsenceBook book() {
    return ports().absenceBook();
  }

  private Absence away(MemberId member, Instant from, Optional<Instant> until) {
    return new Absence(
        new AbsenceId(ids.next()), member, from, until, Optional.of(new MemberId(ids.next())));
  }

  @Test
  final void R12_an_absence_comes_back_in_all_its_parts() {
    Absence open = away(aino, NOW, Optional.empty());
    Absence planned =
        new Absence(
            new AbsenceId(ids.next()),
            aino,
            NOW.plus(DAY),
            Optional.of(NOW.plus(DAY).plus(DAY)),
            Optional.empty());
    doInside(() -> {
      book().store(planned);
      book().store(open);
    });

    assertThat(inside(() -> book().notOver(NOW))).containsExactly(open, planned);
    assertThat(inside(() -> book().lock(open.id()))).contains(open);
    assertThat(inside(() -> book().lock(new AbsenceId(ids.next())))).isEmpty();
    assertThat(elsewhere(() -> book().lock(open.id()))).isEmpty();
    assertThat(elsewhere(() -> book().notOver(NOW))).isEmpty();
  }

  @Test
  final void what_is_over_is_not_listed_and_the_end_itself_is_over() {
    Absence brief = away(aino, NOW.minus(DAY), Optional.of(NOW));
    Absence other = away(eero, NOW.minus(DAY), Optional.of(NOW.plusSeconds(1)));
    doInside(() -> {
      book().store(brief);
      book().store(other);
    });

    assertThat(inside(() -> book().notOver(NOW))).containsExactly(other);
    assertThat(inside(() -> book().lockOf(aino, NOW))).isEmpty();
    assertThat(inside(() -> book().lockOf(aino, NOW.minusSeconds(1)))).containsExactly(brief);
    assertThat(inside(() -> book().lockOf(eero, NOW))).containsExactly(other);
  }

  @Test
  final void an_absence_is_ended_or_removed() {
    Absence ended = away(aino, NOW, Optional.empty());
    Absence removed = away(eero, NOW, Optional.empty());
    doInside(() -> {
      book().store(ended);
      book().store(removed);
    });
    doInside(() -> {
      book().store(ended.endedAt(NOW.plus(DAY)));
      book().remove(removed.id());
      book().remove(new AbsenceId(ids.next()));
    });
    rolledBack(() -> book().remove(ended.id()));

    assertThat(inside(() -> book().notOver(NOW))).containsExactly(ended.endedAt(NOW.plus(DAY)));
  }
}
