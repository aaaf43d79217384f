package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** Who has a case, and how it changes hands (R12). */
final class CaseClaimsTest {

  private static final MemberId LEAD = new MemberId(id(9));
  private static final Duration LEASE = Duration.ofMinutes(15);
  private static final Instant LATER = NOON.plusSeconds(60);

  /** When the lease of {@link #held} is over. */
  private static final Instant LEASE_END = NOON.plus(LEASE);

  private final FeedbackCase free = anIrritatedCase();
  private final FeedbackCase held = heldBy(AINO, free);
  private final FeedbackCase ended =
      held.apply(new CaseEvent.Closed(NOON, by(AINO), CaseOutcome.CONTENT, Optional.empty()));

  private static <T> Decision<T> conflict(String code) {
    return Decision.refused(Refusal.Kind.CONFLICT, code);
  }

  private static CaseEvent released(Instant at, By by, MemberId from, ReleaseReason why) {
    return new CaseEvent.Released(at, by, from, why);
  }

  @Test
  void R12_nobody_takes_or_is_given_a_case_that_has_ended() {
    assertThat(CaseClaims.claim(ended, AINO, LEASE, LATER)).isEqualTo(conflict("case.ended"));
    assertThat(CaseClaims.takeOver(ended, LEAD, LEASE, LATER)).isEqualTo(conflict("case.ended"));
    assertThat(CaseClaims.assign(ended, BO, by(LEAD), LATER)).isEqualTo(conflict("case.ended"));
    assertThat(CaseClaims.route(ended, BO, AssignGround.SKILL, LATER))
        .isEqualTo(conflict("case.ended"));
    assertThat(CaseClaims.unassign(ended, by(LEAD), LATER)).isEqualTo(conflict("case.ended"));
  }

  @Test
  void R12_who_is_refused_learns_who_has_the_case_and_until_when() {
    assertThat(CaseClaims.claim(held, BO, LEASE, LATER))
        .isEqualTo(
            Decision.refused(
                Refusal.of(Refusal.Kind.CONFLICT, "case.held-by-another")
                    .with("member", AINO)
                    .with("until", LEASE_END)));
  }

  @Test
  void R10_who_takes_a_case_up_ends_the_communitys_time() {
    assertThat(accepted(CaseClaims.claim(aCaseOf(Style.QUESTION), AINO, LEASE, LATER)))
        .containsExactly(
            new CaseEvent.CommunityWindowEnded(LATER, by(AINO), CommunityEnd.MEMBER),
            new CaseEvent.Claimed(LATER, by(AINO), AINO, LATER.plus(LEASE)));
  }

  @Test
  void R12_a_lead_takes_a_case_over_from_whoever_holds_it() {
    CaseEvent claimed = new CaseEvent.Claimed(LATER, by(LEAD), LEAD, LATER.plus(LEASE));

    assertThat(accepted(CaseClaims.takeOver(held, LEAD, LEASE, LATER)))
        .containsExactly(released(LATER, by(LEAD), AINO, ReleaseReason.TAKEN_OVER), claimed);
    assertThat(accepted(CaseClaims.takeOver(free, LEAD, LEASE, LATER))).containsExactly(claimed);
    assertThat(accepted(CaseClaims.takeOver(heldBy(LEAD, free), LEAD, LEASE, LATER)))
        .as("from nobody but oneself")
        .containsExactly(claimed);
  }

  @Test
  void R12_only_the_holder_lets_go() {
    assertThat(accepted(CaseClaims.release(held, AINO, LATER)))
        .containsExactly(released(LATER, by(AINO), AINO, ReleaseReason.BY_MEMBER));
    assertThat(CaseClaims.release(held, BO, LATER)).isInstanceOf(Decision.Refused.class);
    assertThat(CaseClaims.release(free, AINO, LATER)).isEqualTo(conflict("case.not-claimed"));
    assertThat(CaseClaims.release(held, AINO, LEASE_END))
        .as("a lease that is over")
        .isEqualTo(conflict("case.not-claimed"));
  }

  @Test
  void R12_a_case_that_is_given_away_is_let_go_by_who_holds_it() {
    CaseEvent assigned = new CaseEvent.Assigned(LATER, by(LEAD), BO);

    assertThat(accepted(CaseClaims.assign(held, BO, by(LEAD), LATER)))
        .containsExactly(released(LATER, by(LEAD), AINO, ReleaseReason.ASSIGNED), assigned);
    assertThat(accepted(CaseClaims.assign(free, BO, by(LEAD), LATER))).containsExactly(assigned);
    assertThat(CaseClaims.assign(held, AINO, by(LEAD), LATER))
        .isEqualTo(conflict("case.already-owner"));
  }

  @Test
  void R12_routing_takes_a_case_from_nobody_who_works_on_it() {
    assertThat(accepted(CaseClaims.route(free, BO, AssignGround.SKILL, LATER)))
        .containsExactly(
            new CaseEvent.Assigned(LATER, By.VASTINE, BO, Optional.of(AssignGround.SKILL)));
    assertThat(CaseClaims.route(held, BO, AssignGround.SKILL, LATER))
        .isEqualTo(
            Decision.refused(
                Refusal.of(Refusal.Kind.CONFLICT, "case.held-by-another").with("member", AINO)));
    assertThat(accepted(CaseClaims.route(held, BO, AssignGround.SKILL, LEASE_END))).hasSize(1);
    assertThat(CaseClaims.route(held, AINO, AssignGround.SKILL, LEASE_END))
        .isEqualTo(conflict("case.already-owner"));
  }

  @Test
  void R12_a_case_without_an_owner_is_nobodys_to_take_off() {
    CaseEvent unassigned = new CaseEvent.Unassigned(LATER, by(LEAD));

    assertThat(accepted(CaseClaims.unassign(held, by(LEAD), LATER)))
        .containsExactly(released(LATER, by(LEAD), AINO, ReleaseReason.ASSIGNED), unassigned);
    assertThat(accepted(CaseClaims.unassign(held, by(LEAD), LEASE_END))).hasSize(1);
    assertThat(CaseClaims.unassign(free, by(LEAD), LATER)).isEqualTo(conflict("case.no-owner"));
    assertThat(held.apply(unassigned).hold()).isEqualTo(Hold.NONE);
  }

  @Test
  void R12_a_new_owner_keeps_only_a_claim_of_their_own() {
    List<CaseEvent> toBo = List.of(new CaseEvent.Assigned(LATER, by(LEAD), BO));
    List<CaseEvent> toAino = List.of(new CaseEvent.Assigned(LATER, by(LEAD), AINO));

    assertThat(held.applyAll(toBo).hold()).isEqualTo(new Hold(Optional.of(BO), Optional.empty()));
    assertThat(held.applyAll(toAino).hold().holder(LATER)).contains(AINO);
    assertThat(held.hold().holder(LEASE_END)).isEmpty();
  }
}
