package org.vastine.application.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.bystander.LookAsStranger;
import org.vastine.application.feedbackcase.AbuseInThread;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.application.world.TestUnderstanding;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.proof.ConsentWay;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

class ProofLibraryTest {

  private static final ExternalId POST = new ExternalId("post-1");

  private final Casework work = new Casework();
  private final Permitted permitted = new Permitted(work.world.transactions());
  private final Instant now = work.world.clock().instant();
  private final Actor lead = work.one(Role.LEAD);
  private final ListProofs list =
      new ListProofs(
          permitted,
          work.world.proofBook(),
          work.world.cases(),
          work.world.caseList(),
          work.world.praiseBook());
  private final FeedbackCase turned = turned("Maija");

  private FeedbackCase turned(String who) {
    FeedbackCase begun = says(who, "praise: it works now, call 123456. Thanks, says " + who);
    says("Ece", "neutral: I had that as well.");
    return ends(begun, CaseOutcome.TURNED_POSITIVE);
  }

  private FeedbackCase says(String who, String words) {
    return work.caseOf(work.given.item(new ExternalId(who + words.hashCode()), POST, who, words));
  }

  private FeedbackCase ends(FeedbackCase feedbackCase, CaseOutcome outcome) {
    return with(feedbackCase, new CaseEvent.Closed(now, By.VASTINE, outcome, Optional.empty()));
  }

  private FeedbackCase with(FeedbackCase feedbackCase, CaseEvent event) {
    return work.inside(() ->
        work.caseWork()
            .store(work.world.cases().lock(feedbackCase.id()).orElseThrow(), List.of(event)));
  }

  private TurnedThread threads() {
    return new TurnedThread(
        new LookAsStranger(
            permitted,
            work.world.caseList(),
            work.world.mentionList(),
            work.world.timeline(),
            work.world.deliveries(),
            work.world.assessments(),
            new TestUnderstanding(),
            new AbuseInThread(work.world.caseList(), work.world.assessments()),
            work.world.clock()),
        work.world.members(),
        new PlainAnonymiser());
  }

  private Decision<PrepareProof.View> prepares(Actor who, CaseId id) {
    return new PrepareProof(permitted, threads(), work.world.proofBook())
        .handle(who, new PrepareProof.Command(id));
  }

  private Decision<Proof> adds(Actor who, AddProof.Command command) {
    return new AddProof(
            permitted,
            threads(),
            new PlainAnonymiser(),
            work.world.proofBook(),
            work.world.auditLog(),
            work.world.ids(),
            work.world.clock())
        .handle(who, command);
  }

  private Proof named() {
    return accepted(
        adds(
            lead, new AddProof.Command.WithConsent(turned.id(), ConsentWay.MAIL, now, "Yes, do.")));
  }

  private List<Proof> lists() {
    return accepted(list.handle(work.aino, new ListProofs.Command())).proofs();
  }

  private List<CaseId> candidates() {
    return accepted(list.handle(work.aino, new ListProofs.Command())).candidates().stream()
        .map(row -> row.feedbackCase().id())
        .toList();
  }

  private String exports() {
    return accepted(
        new ExportProofs(permitted, list, work.world.auditLog(), work.world.clock())
            .handle(lead, new ExportProofs.Command()));
  }

  private Decision<Integer> removes(Actor who, RemoveProof.Command command) {
    return new RemoveProof(
            permitted, work.world.proofBook(), work.world.auditLog(), work.world.clock())
        .handle(who, command);
  }

  @Test
  void R26_the_preview_shows_the_customers_words_and_ours_and_nobody_elses() {
    PrepareProof.View view = accepted(prepares(lead, turned.id()));

    assertThat(view.author()).isEqualTo("Maija");
    assertThat(view.asItStands()).startsWith("Maija: praise").doesNotContain("Ece");
    assertThat(view.plain().text()).doesNotContain("Maija", "123456").contains("it works now");
    assertThat(view.there()).isEmpty();
    assertThat(code(prepares(work.aino, turned.id()))).isEqualTo("team.permission-needed");
    FeedbackCase content = ends(says("Bo", "question"), CaseOutcome.CONTENT);
    assertThat(code(prepares(lead, content.id()))).isEqualTo("proof.not-turned");
  }

  @Test
  void R26_with_consent_the_thread_stands_there_under_its_name() {
    assertThat(candidates()).containsExactly(turned.id());
    Proof proof = named();

    assertThat(candidates()).isEmpty();
    assertThat(proof.text()).contains("Maija", "123456");
    assertThat(lists()).containsExactly(proof);
    assertThat(accepted(prepares(lead, turned.id())).there()).contains(proof);
    assertThat(work.audited(proof.id())).containsExactly("proof.added");
    assertThat(
            code(
                adds(
                    lead,
                    new AddProof.Command.WithConsent(
                        turned.id(), ConsentWay.MAIL, now.plusSeconds(5), "Yes."))))
        .isEqualTo("proof.consent-ahead");
  }

  @Test
  void R26_without_consent_nothing_that_points_to_anybody_gets_in() {
    String plain = accepted(prepares(lead, turned.id())).plain().text();
    assertThat(code(adds(lead, new AddProof.Command.Anonymously(turned.id(), plain, false))))
        .isEqualTo("proof.not-confirmed");
    assertThat(
            code(
                adds(
                    lead,
                    new AddProof.Command.Anonymously(
                        turned.id(), plain + " That was Maija.", true))))
        .isEqualTo("proof.names-left");
    assertThat(
            code(
                adds(
                    lead,
                    new AddProof.Command.Anonymously(turned.id(), plain + " As Ece said.", true))))
        .isEqualTo("proof.names-left");

    Proof proof = accepted(adds(lead, new AddProof.Command.Anonymously(turned.id(), plain, true)));
    assertThat(proof.consent()).isEmpty();
    assertThat(lists()).containsExactly(proof);
  }

  @Test
  void R26_only_a_lead_who_is_a_member_adds() {
    AddProof.Command command = new AddProof.Command.Anonymously(turned.id(), "Thanks.", true);
    assertThat(code(adds(work.aino, command))).isEqualTo("team.permission-needed");
    assertThat(code(adds(work.vastine, command))).isEqualTo("team.member-needed");
  }

  @Test
  void R26_a_customer_who_comes_back_with_a_complaint_is_no_proof_meanwhile() {
    named();
    with(turned, new CaseEvent.Reopened(now, By.VASTINE, ReopenReason.BY_MEMBER));
    assertThat(lists()).isEmpty();
    assertThat(exports()).doesNotContain("Maija");
    ends(turned, CaseOutcome.TURNED_POSITIVE);
    assertThat(lists()).hasSize(1);
  }

  @Test
  void R26_the_file_quotes_what_people_wrote_and_none_of_it_is_markup() {
    named();
    assertThat(exports())
        .isEqualTo(
            """
            # Threads that turned

            ## 1

            > Maija: praise: it works now, call 123456\\. Thanks, says Maija
            """);
    assertThat(work.audited(lead.workspace())).contains("proof.exported");
    assertThat(
            code(
                new ExportProofs(permitted, list, work.world.auditLog(), work.world.clock())
                    .handle(work.aino, new ExportProofs.Command())))
        .isEqualTo("team.permission-needed");
    assertThat(
            ProofFile.of(
                List.of(
                    new Proof(
                        named().id(),
                        turned.id(),
                        turned.key().author(),
                        Optional.empty(),
                        "<b>[x](y)\n\n# z",
                        now,
                        lead.member().orElseThrow()))))
        .endsWith("> \\<b\\>\\[x\\]\\(y\\)\n>\n> \\# z\n");
  }

  @Test
  void R26_withdrawn_consent_takes_it_out_at_once() {
    Proof proof = named();
    RemoveProof.Command one =
        new RemoveProof.Command.One(proof.id(), RemoveProof.Why.CONSENT_WITHDRAWN);

    assertThat(code(removes(work.lacking(Permission.WORK_CASES), one)))
        .isEqualTo("team.permission-needed");
    assertThat(accepted(removes(work.aino, one))).isEqualTo(1);

    assertThat(lists()).isEmpty();
    assertThat(exports()).doesNotContain("Maija");
    assertThat(work.audited(proof.id())).containsExactly("proof.removed", "proof.added");
    assertThat(code(removes(work.aino, one))).isEqualTo("proof.not-found");
  }

  @Test
  void R43_all_proofs_of_a_person_are_forgotten() {
    named();
    RemoveProof.Command all = new RemoveProof.Command.OfPerson(turned.key().author());
    assertThat(accepted(removes(work.aino, all))).isEqualTo(1);
    assertThat(lists()).isEmpty();
    assertThat(accepted(removes(work.aino, all))).isZero();
    assertThat(work.audited(turned.key().author()))
        .containsExactly("proof.person-forgotten", "proof.person-forgotten");
  }
}
