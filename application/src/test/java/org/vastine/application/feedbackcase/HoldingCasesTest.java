package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** Who has a case in hand, how it passes on, and what is noted beside it. */
final class HoldingCasesTest {

  private final Casework work = new Casework();
  private final Actor lead = work.one(Role.LEAD);
  private final FeedbackCase it = work.caseOf(work.given.wrote("Maija", "irritated: where is it?"));

  private Decision<FeedbackCase> releases(Actor who) {
    return new ReleaseCase(work.caseWork())
        .handle(who, new ReleaseCase.Command(it.id(), ExpectedVersion.ANY));
  }

  private Decision<FeedbackCase> takesOver(Actor who) {
    return new TakeOverCase(work.caseWork(), work.world.policies())
        .handle(who, new TakeOverCase.Command(it.id(), ExpectedVersion.ANY));
  }

  private Decision<FeedbackCase> assigns(Actor who, MemberId to) {
    return new AssignCase(work.caseWork(), work.world.members())
        .handle(who, new AssignCase.Command(it.id(), ExpectedVersion.ANY, to));
  }

  private Decision<FeedbackCase> notes(Actor who, String words) {
    return new AddNote(work.caseWork(), work.world.members())
        .handle(who, new AddNote.Command(it.id(), ExpectedVersion.ANY, words));
  }

  private Optional<MemberId> holder() {
    return work.feedbackCase(it.id()).hold().holder(work.world.clock().instant());
  }

  @Test
  void who_claimed_a_case_lets_go_of_it_and_stays_its_owner() {
    assertThat(code(releases(work.aino))).isEqualTo("case.not-claimed");
    accepted(work.claims(work.aino, it));
    assertThat(code(releases(work.bo))).isEqualTo("case.held-by-another");

    FeedbackCase released = accepted(releases(work.aino));

    assertThat(holder()).isEmpty();
    assertThat(released.hold().owner()).isEqualTo(work.aino.member());
    assertThat(work.audited(it.id())).containsExactly("case.released", "case.claimed");
  }

  @Test
  void a_lead_takes_over_what_somebody_holds_for_as_long_as_the_policy_says() {
    accepted(work.claims(work.aino, it));
    assertThat(code(takesOver(work.bo))).isEqualTo("team.permission-needed");

    FeedbackCase taken = accepted(takesOver(lead));

    assertThat(holder()).isEqualTo(lead.member());
    assertThat(taken.hold().claim().orElseThrow().until())
        .isEqualTo(
            work.world
                .clock()
                .instant()
                .plus(work.inside(() -> work.world.policies().active().work().claimLease())));
    assertThat(work.audited(it.id()))
        .containsExactly("case.claimed", "case.released", "case.claimed");
  }

  @Test
  void a_case_is_given_to_an_active_member_only() {
    Member bo = work.member(work.bo);
    Member gone = new Member(bo.id(), bo.name(), bo.email(), bo.role(), false, bo.since());
    work.inside(() -> {
      work.world.members().store(gone);
      return gone;
    });

    assertThat(code(assigns(lead, gone.id()))).isEqualTo("team.member-not-found");
    assertThat(code(assigns(lead, new MemberId(new UUID(9, 9)))))
        .isEqualTo("team.member-not-found");
    assertThat(accepted(assigns(lead, id(work.aino))).hold().owner()).isEqualTo(work.aino.member());
  }

  @Test
  void a_member_takes_a_case_alone_and_gives_it_to_others_by_permission() {
    assertThat(code(assigns(work.aino, id(work.bo)))).isEqualTo("team.permission-needed");
    assertThat(code(assigns(work.lacking(Permission.WORK_CASES), id(work.aino))))
        .isEqualTo("team.permission-needed");
    assertThat(code(assigns(work.lacking(Permission.ASSIGN_CASES), id(work.bo))))
        .isEqualTo("team.permission-needed");
    assertThat(
            accepted(assigns(work.lacking(Permission.ASSIGN_CASES), id(work.aino))).hold().owner())
        .isEqualTo(work.aino.member());
  }

  private static MemberId id(Actor actor) {
    return actor.member().orElseThrow();
  }

  @Test
  void a_note_needs_words_and_changes_nothing_else() {
    assertThat(code(notes(work.aino, " \n"))).isEqualTo("case.note-empty");

    FeedbackCase noted = accepted(notes(work.aino, "  Called us as well "));

    assertThat(noted.version()).isEqualTo(it.version() + 1);
    assertThat(noted.hold()).isEqualTo(it.hold());
    assertThat(noted.status()).isEqualTo(it.status());
    assertThat(work.audited(it.id())).containsExactly("case.note-added");
  }

  @Test
  void holding_is_for_members_who_may() {
    assertThat(code(releases(work.program()))).isEqualTo("team.member-needed");
    assertThat(code(takesOver(work.program()))).isEqualTo("team.member-needed");
    assertThat(code(releases(work.lacking(Permission.WORK_CASES))))
        .isEqualTo("team.permission-needed");
    assertThat(code(takesOver(work.lacking(Permission.LEAD_CASES))))
        .isEqualTo("team.permission-needed");
    assertThat(code(notes(work.lacking(Permission.WORK_CASES), "Called us")))
        .isEqualTo("team.permission-needed");
    assertThat(work.feedbackCase(it.id())).isEqualTo(it);
  }
}
