package org.vastine.application.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.Preventions;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.knowledge.FactFit;
import org.vastine.domain.knowledge.FactStanding;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.knowledge.KnownFactId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Subject;

/** Facts are kept, checked and found for a case (R40); a Monday at eleven in Helsinki. */
final class KeepingFactsTest {

  private final Casework work = new Casework();
  private final Actor lead =
      work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.LEAD)));

  private Decision<KnownFact> keeps(Actor who, KeepFacts.Command command) {
    return new KeepFacts(
            new Permitted(work.world.transactions()),
            work.world.knownFacts(),
            work.world.workspaces(),
            work.world.auditLog(),
            work.world.ids(),
            work.world.clock())
        .handle(who, command);
  }

  private static KeepFacts.Written written(String title) {
    return new KeepFacts.Written(
        title,
        "A parcel waits at the terminal for seven days.",
        "https://acme.example/parcels",
        Optional.empty(),
        Optional.empty(),
        Set.of(Subject.DELIVERY_TRANSPORT),
        Set.of());
  }

  private KnownFact noted(String title, Optional<LocalDate> reviewOn) {
    return accepted(keeps(lead, new KeepFacts.Command.Note(written(title), reviewOn)));
  }

  private List<ListFacts.Listed> listed(boolean toCheck) {
    return accepted(
            new ListFacts(
                    new Permitted(work.world.transactions()),
                    work.world.knownFacts(),
                    work.world.workspaces(),
                    work.world.clock())
                .handle(
                    work.aino,
                    new ListFacts.Command(Optional.empty(), toCheck, Optional.empty(), 10)))
        .items();
  }

  private Decision<FindKnowledge.View> finds(CaseId id) {
    return new FindKnowledge(
            new Permitted(work.world.transactions()),
            work.world.cases(),
            work.world.mentions(),
            work.world.knownFacts(),
            work.world.preventions(),
            work.world.caseTexts(),
            work.world.workspaces(),
            work.world.clock())
        .handle(work.aino, new FindKnowledge.Command(id));
  }

  @Test
  void R40_a_fact_is_kept_by_whoever_may_and_each_step_is_in_the_audit_log() {
    assertThat(code(keeps(work.aino, new KeepFacts.Command.Note(written("A"), Optional.empty()))))
        .isEqualTo("team.permission-needed");
    KnownFact fact = noted("Parcels", Optional.empty());
    assertThat(fact.checkedBy()).isEqualTo(lead.member().orElseThrow());

    KnownFact changed =
        accepted(
            keeps(
                lead,
                new KeepFacts.Command.Change(
                    fact.id(),
                    ExpectedVersion.of(1),
                    written("Parcels that wait"),
                    Optional.empty())));
    assertThat(changed.wording().title()).isEqualTo("Parcels that wait");
    assertThat(
            code(
                keeps(
                    lead,
                    new KeepFacts.Command.Change(
                        fact.id(), ExpectedVersion.of(1), written("Late"), Optional.empty()))))
        .isEqualTo("kernel.stale-version");
    accepted(
        keeps(lead, new KeepFacts.Command.Check(fact.id(), ExpectedVersion.ANY, Optional.empty())));
    accepted(keeps(lead, new KeepFacts.Command.Remove(fact.id(), ExpectedVersion.ANY)));
    assertThat(listed(false)).isEmpty();
    assertThat(work.audited(fact.id()))
        .containsExactlyInAnyOrder(
            "knowledge.noted", "knowledge.changed", "knowledge.checked", "knowledge.removed");
  }

  @Test
  void R40_what_is_no_fact_or_not_there_is_refused() {
    assertThat(code(keeps(lead, new KeepFacts.Command.Note(written(" "), Optional.empty()))))
        .isEqualTo("knowledge.title-invalid");
    KnownFactId nowhere = new KnownFactId(new UUID(9, 9));
    assertThat(
            code(
                keeps(
                    lead,
                    new KeepFacts.Command.Check(nowhere, ExpectedVersion.ANY, Optional.empty()))))
        .isEqualTo("knowledge.not-found");
    assertThat(
            code(
                new ReadFact(new Permitted(work.world.transactions()), work.world.knownFacts())
                    .handle(work.aino, new ReadFact.Command(nowhere))))
        .isEqualTo("knowledge.not-found");
  }

  @Test
  void R40_a_fact_that_nobody_looked_at_for_too_long_is_to_be_checked() {
    KnownFact fact = noted("Parcels", Optional.of(LocalDate.parse("2026-03-03")));
    assertThat(listed(true)).isEmpty();

    work.world.clock().advance(Duration.ofDays(2));

    assertThat(listed(true))
        .singleElement()
        .satisfies(one -> assertThat(one.standing()).isEqualTo(FactStanding.STALE));
    KnownFact checked =
        accepted(
            keeps(
                lead,
                new KeepFacts.Command.Check(fact.id(), ExpectedVersion.ANY, Optional.empty())));
    assertThat(checked.reviewOn()).isEqualTo(LocalDate.parse("2026-03-04").plusDays(180));
    assertThat(listed(true)).isEmpty();
    assertThat(listed(false)).hasSize(1);
  }

  @Test
  void R40_beside_a_draft_stand_the_facts_that_fit_and_what_other_cases_taught() {
    KnownFact fact = noted("Parcels", Optional.empty());
    FeedbackCase it =
        work.caseOf(work.given.wrote("Maija", "irritated: my parcel lies at the terminal"));
    FeedbackCase other = work.caseOf(work.given.wrote("Bo", "irritated: another one"));
    taught(it, "It is the case's own", false);
    assertThat(accepted(finds(it.id())).lessons()).as("its own").isEmpty();
    taught(other, "Nothing would", true);
    assertThat(accepted(finds(it.id())).lessons()).as("nothing is learnt").isEmpty();
    taught(other, "Say it in the message of arrival", false);

    FindKnowledge.View found = accepted(finds(it.id()));

    assertThat(found.facts()).extracting(FactFit::fact).containsExactly(fact);
    assertThat(found.facts().getFirst().words()).containsExactly("parcel", "terminal");
    assertThat(found.lessons())
        .containsExactly(
            new FindKnowledge.Lesson(
                other.id(), other.judgement().subject(), "Say it in the message of arrival"));
    assertThat(code(finds(new CaseId(new UUID(9, 9))))).isEqualTo("case.not-found");
  }

  private void taught(FeedbackCase by, String words, boolean nothing) {
    work.inside(() -> {
      CaseTextId text = new CaseTextId(work.world.ids().next());
      work.world.caseTexts().add(text, by.id(), words);
      work.world
          .preventions()
          .store(
              new Preventions.Entry(
                  by.id(),
                  work.world.clock().instant(),
                  work.aino.member().orElseThrow(),
                  by.judgement().subject(),
                  by.judgement().language(),
                  text,
                  nothing));
      return true;
    });
  }
}
