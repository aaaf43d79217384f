package org.vastine.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.routing.RoutingFixture.NOW;
import static org.vastine.domain.routing.RoutingFixture.id;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.routing.Leaving.Why;

/** R12: an owner who is not there gives a case away only for something better. */
class LeavingTest {

  private static Leaving leaving(Why why) {
    return new Leaving(id(1), why, Optional.empty());
  }

  private static Routing to(int member, AssignGround ground) {
    return new Routing(id(member), ground, List.of());
  }

  @ParameterizedTest
  @EnumSource
  void R12_what_would_come_back_to_its_owner_stays_with_them(Why why) {
    assertThat(leaving(why).yieldsTo(to(1, AssignGround.SKILL))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void R12_the_case_of_one_who_left_goes_to_anybody(AssignGround ground) {
    assertThat(leaving(Why.LEFT).yieldsTo(to(2, ground))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "SKILL,true",
    "CONTINUITY,true",
    "STAND_IN,true",
    "ON_DUTY,true",
    "LEAD,true",
    "LAST_RESORT,false"
  })
  void R12_the_case_of_one_who_is_away_goes_to_whoever_works_on_it(
      AssignGround ground, boolean yields) {
    assertThat(leaving(Why.AWAY).yieldsTo(to(2, ground))).isEqualTo(yields);
  }

  @ParameterizedTest
  @CsvSource({
    "SKILL,true",
    "CONTINUITY,true",
    "STAND_IN,true",
    "ON_DUTY,true",
    "LEAD,false",
    "LAST_RESORT,false"
  })
  void R12_the_case_of_one_whose_shift_is_over_goes_to_who_is_on_duty(
      AssignGround ground, boolean yields) {
    assertThat(leaving(Why.OFF_DUTY).yieldsTo(to(2, ground))).isEqualTo(yields);
  }

  @Test
  void R12_a_gap_on_duty_keeps_its_begin_when_it_is_closed() {
    CaseId waiting = new CaseId(id(7).value());
    DutyGap gap = new DutyGap(NOW, waiting, Optional.empty());

    assertThat(gap.closedAt(NOW.plusSeconds(600)))
        .isEqualTo(new DutyGap(NOW, waiting, Optional.of(NOW.plusSeconds(600))));
  }
}
