package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.stream.LiveEvents;
import org.vastine.application.world.Casework;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;

/** What every change of a case has in common. */
final class CaseWorkTest {

  private static final CaseId NOWHERE = new CaseId(new UUID(9, 9));

  private final Casework work = new Casework();
  private final FeedbackCase it = work.caseOf(work.given.wrote("Maija", "irritated: where is it?"));

  private Decision<FeedbackCase> notes(CaseId id, ExpectedVersion expected) {
    return new AddNote(work.caseWork(), work.world.members())
        .handle(work.aino, new AddNote.Command(id, expected, "Called us as well"));
  }

  @Test
  void what_somebody_did_is_in_the_audit_log_with_who_and_when() {
    accepted(notes(it.id(), ExpectedVersion.ANY));

    assertThat(work.inside(() -> work.world.auditLog().latest(1)))
        .containsExactly(
            new AuditLog.Entry(
                work.world.clock().instant(),
                work.aino.by(),
                "case.note-added",
                it.id().toString(),
                Map.of()));
  }

  @Test
  void what_nobody_did_is_not_in_the_audit_log() {
    work.inside(() ->
        work.caseWork()
            .store(
                it,
                List.of(
                    new CaseEvent.Reopened(
                        work.world.clock().instant(), By.VASTINE, ReopenReason.CUSTOMER_WROTE))));

    assertThat(work.audited(it.id())).isEmpty();
  }

  @Test
  void who_looked_at_another_version_is_told_and_nothing_changes() {
    assertThat(code(notes(it.id(), ExpectedVersion.of(it.version() + 1))))
        .isEqualTo("kernel.stale-version");
    assertThat(work.feedbackCase(it.id())).isEqualTo(it);

    assertThat(code(notes(it.id(), ExpectedVersion.of(it.version())))).isEqualTo("accepted");
  }

  @Test
  void a_case_that_is_not_there_is_not_found() {
    assertThat(code(notes(NOWHERE, ExpectedVersion.ANY))).isEqualTo("case.not-found");
  }

  @Test
  void no_event_is_no_change() {
    assertThat(work.inside(() -> work.caseWork().store(it, List.of()))).isSameAs(it);
    assertThat(work.feedbackCase(it.id())).isEqualTo(it);
  }

  @Test
  void those_who_follow_are_told_of_the_case_as_it_is_then() {
    String before = work.inside(() -> work.world.liveEvents().latest());

    FeedbackCase noted = accepted(notes(it.id(), ExpectedVersion.ANY));

    assertThat(work.inside(() -> work.world.liveEvents().after(before, 100)))
        .extracting(LiveEvents.Placed::change)
        .containsExactly(
            new LiveEvents.Change(
                LiveEvents.Kind.CASE,
                it.id().toString(),
                noted.version(),
                work.world.clock().instant()));
  }

  @Test
  void a_customer_who_is_no_longer_known_by_name_is_forgotten() {
    MarkCustomer marks =
        new MarkCustomer(
            work.caseWork(),
            work.world.namedCustomers(),
            new CasePlanning(
                work.world.cases(),
                work.world.policies(),
                work.world.mentions(),
                work.world.channelAccounts(),
                work.told()));
    accepted(
        marks.handle(
            work.aino,
            new MarkCustomer.Command(
                it.id(), ExpectedVersion.ANY, Optional.of("Maija K."), Optional.of("A-12"))));
    assertThat(named()).map(NamedCustomer::reference).contains(Optional.of("A-12"));

    accepted(
        marks.handle(
            work.aino,
            new MarkCustomer.Command(
                it.id(), ExpectedVersion.ANY, Optional.empty(), Optional.empty())));

    assertThat(named()).isEmpty();
    assertThat(
            code(
                marks.handle(
                    work.aino,
                    new MarkCustomer.Command(
                        it.id(), ExpectedVersion.ANY, Optional.of(" "), Optional.empty()))))
        .isEqualTo("customer.name-needed");
  }

  private Optional<NamedCustomer> named() {
    return work.inside(() -> work.world.namedCustomers().find(it.key().author()));
  }

  @Test
  void R25_a_solution_that_was_none_is_taken_back_for_a_reason() {
    FeedbackCase claimed = accepted(work.claims(work.aino, it));
    accepted(
        new SolveCase(work.caseWork(), work.world.policies())
            .handle(
                work.aino,
                new SolveCase.Command(
                    claimed.id(), ExpectedVersion.ANY, "A new parcel went out", false)));
    TakeBackSolution takes = new TakeBackSolution(work.caseWork(), work.world.policies());

    assertThat(
            code(
                takes.handle(
                    work.aino, new TakeBackSolution.Command(it.id(), ExpectedVersion.ANY, " "))))
        .isEqualTo("case.reason-needed");
    FeedbackCase back =
        accepted(
            takes.handle(
                work.aino,
                new TakeBackSolution.Command(it.id(), ExpectedVersion.ANY, "It broke again")));

    assertThat(back.followUp().solvedAt()).isEmpty();
    assertThat(work.audited(it.id())).first().isEqualTo("case.solution-taken-back");
  }

  @Test
  void a_way_back_through_many_cases_is_for_members_who_may_work_on_them() {
    UndoManyCases.Command command =
        new UndoManyCases.Command(new BatchId(new UUID(3, 1)), Optional.empty());

    assertThat(code(work.undoesMany().handle(work.lacking(Permission.WORK_CASES), command)))
        .isEqualTo("team.permission-needed");
    assertThat(new BatchId(new UUID(3, 1))).hasToString(new UUID(3, 1).toString());
  }
}
