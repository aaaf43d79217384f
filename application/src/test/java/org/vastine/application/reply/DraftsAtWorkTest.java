package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.stream.LiveEvents;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftState;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What becomes of a draft before it leaves: who reads it, rewrites it, returns it, discards it. */
final class DraftsAtWorkTest {

  private static final String OTHER_WORDS = Casework.GOOD_WORDS + " Aino";
  private static final DraftId NONE = new DraftId(new UUID(9, 9));

  private final Casework work = new Casework();
  private final FeedbackCase it = aCase("Maija");
  private final DraftView draft = work.writes(work.aino, it, Casework.GOOD_WORDS);

  private FeedbackCase aCase(String who) {
    return work.caseOf(work.given.wrote(who, "irritated: where is it?"));
  }

  private Decision<List<DraftView>> reads(Actor who, ReadDrafts.Command command) {
    return new ReadDrafts(work.draftWork(), work.world.drafts(), work.world.cases())
        .handle(who, command);
  }

  private Decision<Draft> discards(Actor who, DraftId id) {
    return new DiscardDraft(work.draftWork())
        .handle(who, new DiscardDraft.Command(id, ExpectedVersion.ANY));
  }

  private Decision<Draft> returns(Actor who, DraftId id, String reason) {
    return new ReturnDraft(work.draftWork(), work.caseWork())
        .handle(who, new ReturnDraft.Command(id, ExpectedVersion.ANY, reason));
  }

  private Decision<DraftView> rewrites(Actor who, DraftId id, boolean suggested) {
    return work.rewrites()
        .handle(
            who,
            new RewriteDraft.Command(
                id, ExpectedVersion.ANY, new DraftText(OTHER_WORDS), 1, suggested, Set.of()));
  }

  private Draft stored() {
    return work.inside(() -> work.world.drafts().find(draft.draft().id()).orElseThrow());
  }

  private DraftId id() {
    return draft.draft().id();
  }

  @Test
  void a_draft_is_read_by_its_id_by_its_case_and_where_it_waits_for_approval() {
    DraftView other = work.writes(work.bo, aCase("Kalle"), Casework.GOOD_WORDS);
    accepted(work.asksApproval(work.bo, other));

    assertThat(accepted(reads(work.bo, new ReadDrafts.Command.One(id())))).containsExactly(draft);
    assertThat(accepted(reads(work.bo, new ReadDrafts.Command.OfCase(it.id()))))
        .extracting(view -> view.draft().id())
        .containsExactly(id());
    assertThat(accepted(reads(work.lea, new ReadDrafts.Command.AwaitingApproval())))
        .extracting(view -> view.draft().id())
        .containsExactly(other.draft().id());
    assertThat(accepted(reads(work.bo, new ReadDrafts.Command.OfCase(new CaseId(new UUID(9, 9))))))
        .isEmpty();
    assertThat(code(reads(work.bo, new ReadDrafts.Command.One(NONE)))).isEqualTo("draft.not-found");
    assertThat(code(reads(work.lacking(Permission.READ_CASES), new ReadDrafts.Command.One(id()))))
        .isEqualTo("team.permission-needed");
  }

  @Test
  void a_draft_shows_how_long_it_is_where_its_platform_counts_and_where_nothing_counts() {
    assertThat(draft.length()).isEqualTo((Casework.GOOD_WORDS + Casework.SIGNATURE).length());
    assertThat(draft.limit().orElseThrow().most()).isEqualTo(500);

    DraftView privately =
        accepted(
            new WriteDraft(work.draftWork(), work.world.ids())
                .handle(
                    work.aino,
                    new WriteDraft.Command(
                        it.id(), Audience.PRIVATE, new DraftText("Thank you!"), 1)));

    assertThat(privately.limit()).isEmpty();
    assertThat(privately.length()).isEqualTo(10 + Casework.SIGNATURE.length());
  }

  @Test
  void R14_a_draft_to_somebody_hostile_shows_when_it_may_leave() {
    DraftView hot =
        work.writes(
            work.aino,
            work.caseOf(work.given.wrote("Troll", "hostile: clowns")),
            Casework.GOOD_WORDS);

    assertThat(draft.opensAt()).isEmpty();
    assertThat(hot.opensAt()).contains(work.world.clock().instant().plus(hot.reading().coolDown()));
    assertThat(hot.reading().coolDown()).isPositive();
  }

  @Test
  void who_writes_a_draft_rewrites_it_and_nobody_else_before_it_waits_for_approval() {
    assertThat(code(rewrites(work.bo, id(), false))).isEqualTo("draft.not-yours");
    assertThat(code(rewrites(work.lea, id(), false))).isEqualTo("draft.not-yours");

    DraftView after = accepted(rewrites(work.aino, id(), false));

    assertThat(after.draft().text().value()).isEqualTo(OTHER_WORDS);
    assertThat(after.draft().version()).isEqualTo(draft.draft().version() + 1);
    assertThat(after.draft().suggested()).isFalse();
    assertThat(accepted(rewrites(work.aino, id(), true)).draft().suggested()).isTrue();
  }

  @Test
  void R14_an_approver_mends_what_waits_for_approval_and_another_member_does_not() {
    accepted(work.asksApproval(work.aino, draft));

    assertThat(code(rewrites(work.bo, id(), false))).isEqualTo("draft.not-yours");
    assertThat(accepted(rewrites(work.lea, id(), false)).draft().text().value())
        .isEqualTo(OTHER_WORDS);
  }

  @Test
  void R14_an_approver_returns_a_draft_with_a_reason_that_its_writer_reads() {
    assertThat(code(returns(work.lea, id(), "Say by when"))).isNotEqualTo("accepted");
    accepted(work.asksApproval(work.aino, draft));
    assertThat(code(returns(work.lea, id(), "  "))).isEqualTo("draft.reason-needed");
    assertThat(code(returns(work.bo, id(), "Say by when"))).isEqualTo("team.permission-needed");

    Draft returned = accepted(returns(work.lea, id(), "Say by when"));

    assertThat(returned.state()).isEqualTo(DraftState.RETURNED);
    assertThat(stored()).isEqualTo(returned);
    assertThat(work.audited(it.id())).first().isEqualTo("case.draft-returned");
    assertThat(code(returns(work.lea, NONE, "Say by when"))).isEqualTo("draft.not-found");
  }

  @Test
  void a_draft_is_discarded_by_who_wrote_it_while_nobody_approves_it() {
    assertThat(code(discards(work.bo, id()))).isEqualTo("draft.not-yours");
    accepted(work.asksApproval(work.aino, draft));
    assertThat(code(discards(work.aino, id()))).isEqualTo("draft.awaiting-approval");
    accepted(returns(work.lea, id(), "Say by when"));

    assertThat(accepted(discards(work.aino, id())).state()).isEqualTo(DraftState.DISCARDED);
    assertThat(stored().state()).isEqualTo(DraftState.DISCARDED);
  }

  @Test
  void approval_is_asked_for_by_the_writer() {
    assertThat(code(work.asksApproval(work.bo, draft))).isEqualTo("draft.not-yours");
    assertThat(accepted(work.asksApproval(work.aino, draft)).draft().state())
        .isEqualTo(DraftState.AWAITING_APPROVAL);
  }

  @Test
  void those_who_follow_are_told_of_each_version_of_a_draft() {
    String before = work.inside(() -> work.world.liveEvents().latest());

    DraftView after = accepted(rewrites(work.aino, id(), false));

    assertThat(work.inside(() -> work.world.liveEvents().after(before, 10)))
        .extracting(LiveEvents.Placed::change)
        .containsExactly(
            new LiveEvents.Change(
                LiveEvents.Kind.DRAFT,
                id().toString(),
                after.draft().version(),
                work.world.clock().instant()));
  }

  @Test
  void who_looked_at_another_version_of_a_draft_is_told() {
    assertThat(
            code(
                new DiscardDraft(work.draftWork())
                    .handle(work.aino, new DiscardDraft.Command(id(), ExpectedVersion.of(7)))))
        .isEqualTo("kernel.stale-version");
    assertThat(stored()).isEqualTo(draft.draft());
  }

  @Test
  void a_draft_begins_on_a_case_that_is_there_and_that_nobody_else_holds() {
    accepted(work.claims(work.bo, it));
    WriteDraft writes = new WriteDraft(work.draftWork(), work.world.ids());
    DraftText words = new DraftText(OTHER_WORDS);

    assertThat(
            code(
                writes.handle(
                    work.aino, new WriteDraft.Command(it.id(), Audience.PUBLIC, words, 1))))
        .isEqualTo("case.held-by-another");
    assertThat(
            code(
                writes.handle(
                    work.aino,
                    new WriteDraft.Command(new CaseId(new UUID(9, 9)), Audience.PUBLIC, words, 1))))
        .isEqualTo("case.not-found");
    assertThat(
            accepted(
                    writes.handle(
                        work.bo,
                        new WriteDraft.Command(it.id(), Audience.PUBLIC, words, 1, true, Set.of())))
                .draft()
                .suggested())
        .isTrue();
  }

  @Test
  void drafts_are_members_work_and_take_the_permission_to_write() {
    Actor idle = work.lacking(Permission.WRITE_REPLIES);

    assertThat(code(discards(work.program(), id()))).isEqualTo("team.member-needed");
    assertThat(code(rewrites(work.program(), id(), false))).isEqualTo("team.member-needed");
    assertThat(code(work.asksApproval(work.program(), draft))).isEqualTo("team.member-needed");
    assertThat(code(discards(idle, id()))).isEqualTo("team.permission-needed");
    assertThat(code(rewrites(idle, id(), false))).isEqualTo("team.permission-needed");
    assertThat(code(work.asksApproval(idle, draft))).isEqualTo("team.permission-needed");
    assertThat(code(returns(work.lacking(Permission.APPROVE_REPLIES), id(), "Why")))
        .isEqualTo("team.permission-needed");
    assertThat(stored()).isEqualTo(draft.draft());
  }
}
