package org.vastine.domain.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AbsencesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final MemberId aino = member(1);
  private final MemberId eero = member(2);
  private final MemberId sanna = member(3);

  private static MemberId member(int number) {
    return new MemberId(new UUID(7, number));
  }

  private static Absence away(
      int number, MemberId who, Instant from, Optional<Instant> until, Optional<MemberId> standIn) {
    return new Absence(new AbsenceId(new UUID(8, number)), who, from, until, standIn);
  }

  @Test
  void R12_a_member_is_away_from_the_begin_until_before_the_end() {
    Absences absences =
        new Absences(
            List.of(away(1, aino, NOW, Optional.of(NOW.plusSeconds(60)), Optional.empty())));

    assertThat(absences.isAway(aino, NOW.minusSeconds(1))).isFalse();
    assertThat(absences.isAway(aino, NOW)).isTrue();
    assertThat(absences.isAway(aino, NOW.plusSeconds(59))).isTrue();
    assertThat(absences.isAway(aino, NOW.plusSeconds(60))).isFalse();
    assertThat(absences.isAway(eero, NOW)).isFalse();
  }

  @Test
  void R12_the_stand_in_of_one_who_is_away_too_is_asked_next() {
    Absences absences =
        new Absences(
            List.of(
                away(1, aino, NOW, Optional.empty(), Optional.of(eero)),
                away(2, eero, NOW, Optional.empty(), Optional.of(sanna))));

    assertThat(absences.standInFor(aino, NOW, _ -> true)).contains(sanna);
    assertThat(absences.standInFor(aino, NOW, sanna::equals)).contains(sanna);
    assertThat(absences.standInFor(aino, NOW, eero::equals)).isEmpty();
    assertThat(absences.standInFor(aino, NOW.minusSeconds(1), _ -> true)).isEmpty();
  }

  @Test
  void members_who_stand_in_for_each_other_leave_nobody_when_both_are_away() {
    Absences absences =
        new Absences(
            List.of(
                away(1, aino, NOW, Optional.empty(), Optional.of(eero)),
                away(2, eero, NOW, Optional.empty(), Optional.of(aino))));

    assertThat(absences.standInFor(aino, NOW, _ -> true)).isEmpty();
  }

  @Test
  void of_two_absences_at_once_the_later_one_names_the_stand_in() {
    Absences absences =
        new Absences(
            List.of(
                away(1, aino, NOW, Optional.empty(), Optional.of(eero)),
                away(2, aino, NOW.plusSeconds(5), Optional.empty(), Optional.of(sanna)),
                away(3, aino, NOW.plusSeconds(9), Optional.empty(), Optional.empty())));

    assertThat(absences.standInFor(aino, NOW.plusSeconds(4), _ -> true)).contains(eero);
    assertThat(absences.standInFor(aino, NOW.plusSeconds(10), _ -> true)).contains(sanna);
    assertThat(absences.of(aino, NOW.plusSeconds(10)).orElseThrow().id().value())
        .isEqualTo(new UUID(8, 3));
  }

  @Test
  void an_absence_cannot_end_before_it_begins_nor_be_stood_in_for_by_oneself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> away(1, aino, NOW, Optional.of(NOW), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> away(1, aino, NOW, Optional.empty(), Optional.of(aino)));
  }

  @Test
  void R12_of_two_absences_that_began_together_the_same_one_is_always_named() {
    List<Absence> together =
        List.of(
            away(2, aino, NOW, Optional.empty(), Optional.of(sanna)),
            away(1, aino, NOW, Optional.empty(), Optional.of(eero)));

    assertThat(Absences.of(together).standInFor(aino, NOW, _ -> true)).contains(eero);
    assertThat(Absences.of(together.reversed()).standInFor(aino, NOW, _ -> true)).contains(eero);
  }

  @Test
  void R12_an_absence_of_somebody_else_or_of_another_time_is_none_of_a_member() {
    Absences absences =
        Absences.of(
            List.of(away(1, aino, NOW, Optional.of(NOW.plusSeconds(60)), Optional.empty())));

    assertThat(absences.of(eero, NOW)).isEmpty();
    assertThat(absences.of(aino, NOW.plusSeconds(60))).isEmpty();
    assertThat(absences.of(aino, NOW)).isPresent();
  }

  @Test
  void R32_who_comes_back_early_ends_the_absence_then() {
    Absence open = away(1, aino, NOW, Optional.empty(), Optional.of(eero));

    assertThat(open.endedAt(NOW.plusSeconds(60)))
        .isEqualTo(away(1, aino, NOW, Optional.of(NOW.plusSeconds(60)), Optional.of(eero)));
  }
}
