package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.feedbackcase.CasePlanning;
import org.vastine.application.feedbackcase.CorrectTriage;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.conduct.ActState;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.conduct.HouseRule;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.RulesText;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.policy.Choices;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

/** The ladder, house rules and evidence, told by members' own steps (R29-R31). */
final class ConductTest {

  private final Casework work = new Casework();
  private final ConductDesk desk =
      new ConductDesk(work.world, work.platform, work.world.ids(), work.world.clock());
  private final Actor lead = member(Role.LEAD);
  private final InboundMention said = work.given.wrote("Troll", "hostile You are all idiots");
  private final FeedbackCase insult = work.caseOf(said);

  private Actor member(Role role) {
    return work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(role)));
  }

  private Decision<FeedbackCase> takes(Actor who, ConductRung rung) {
    return takes(who, rung, Optional.empty());
  }

  private Decision<FeedbackCase> takes(Actor who, ConductRung rung, Optional<Instant> until) {
    return desk.take()
        .handle(
            who,
            new TakeConductStep.Command(
                insult.id(),
                ExpectedVersion.ANY,
                rung,
                1,
                Optional.empty(),
                "Insults people",
                until,
                false));
  }

  private Decision<FeedbackCase> moves(Actor who, MoveConductStep.What what, String reason) {
    return desk.move()
        .handle(
            who,
            new MoveConductStep.Command(last(), ExpectedVersion.ANY, what, Optional.of(reason)));
  }

  private ReadCaseConduct.View view() {
    return accepted(desk.read().handle(work.aino, new ReadCaseConduct.Command(insult.id())));
  }

  private ConductStepId last() {
    return view().standing().steps().getLast().id();
  }

  /** A reply that tells the author of the rule is to be seen. */
  private void answered() {
    Instant now = work.world.clock().instant();
    work.inside(() ->
        new Given(work.world, work.world.ids()).answeredAt(insult.id(), now, Audience.PRIVATE));
  }

  private void goesTo(ConductRung... rungs) {
    answered();
    for (ConductRung rung : rungs) {
      accepted(takes(work.aino, rung));
    }
  }

  private List<String> timeline() {
    return work.inside(() -> work.world.timeline().of(insult.id(), 0, 100)).stream()
        .map(entry -> CaseEventNames.of(entry.event()))
        .filter(name -> name.startsWith("conduct") || name.startsWith("evidence"))
        .toList();
  }

  private int carriesOut() {
    return accepted(desk.carryOut().handle(work.vastine, new CarryOutConduct.Command()));
  }

  @Test
  void R29_a_member_climbs_the_ladder_and_the_timeline_tells() {
    goesTo(ConductRung.WARNED, ConductRung.IGNORED);

    assertThat(code(takes(work.aino, ConductRung.BLOCKED))).isEqualTo("conduct.step-skipped");
    assertThat(timeline()).containsExactly("conduct-taken", "conduct-taken");
    assertThat(view().standing().steps())
        .extracting(LadderStep::state)
        .containsExactly(StepState.REPLACED, StepState.ACTIVE);
    assertThat(view().words()).containsValue("Insults people");
    assertThat(view().choices())
        .extracting(ReadCaseConduct.Choice::rung)
        .doesNotContain(ConductRung.WARNED, ConductRung.IGNORED);
  }

  @Test
  void R29_nobody_is_noted_as_warned_before_a_warning_is_published() {
    assertThat(code(takes(work.aino, ConductRung.WARNED))).isEqualTo("conduct.warn-first");

    answered();
    DeliveryId another = new DeliveryId(work.world.ids().next());
    assertThat(
            code(
                desk.take()
                    .handle(
                        work.aino,
                        new TakeConductStep.Command(
                            insult.id(),
                            ExpectedVersion.ANY,
                            ConductRung.WARNED,
                            1,
                            Optional.empty(),
                            "Insults people",
                            Optional.empty(),
                            false,
                            Optional.of(another)))))
        .isEqualTo("conduct.warn-first");
    accepted(takes(work.aino, ConductRung.WARNED));
  }

  @Test
  void R29_bad_grounds_are_refused() {
    MentionId others = work.caseOf(work.given.wrote("Somebody else", "Nice day")).talk().latest();

    assertThat(
            code(
                desk.take()
                    .handle(
                        work.aino,
                        new TakeConductStep.Command(
                            insult.id(),
                            ExpectedVersion.ANY,
                            ConductRung.WARNED,
                            7,
                            Optional.empty(),
                            "Why",
                            Optional.empty(),
                            false))))
        .isEqualTo("conduct.rule-unknown");
    assertThat(
            code(
                desk.take()
                    .handle(
                        work.aino,
                        new TakeConductStep.Command(
                            insult.id(),
                            ExpectedVersion.ANY,
                            ConductRung.WARNED,
                            1,
                            Optional.of(others),
                            "Why",
                            Optional.empty(),
                            false))))
        .isEqualTo("conduct.mention-of-another");
    assertThat(
            code(
                desk.take()
                    .handle(
                        work.aino,
                        new TakeConductStep.Command(
                            insult.id(),
                            ExpectedVersion.ANY,
                            ConductRung.WARNED,
                            1,
                            Optional.empty(),
                            " ",
                            Optional.empty(),
                            false))))
        .isEqualTo("conduct.say-why");
    assertThat(code(takes(member(Role.AUDITOR), ConductRung.WARNED)))
        .isEqualTo("team.permission-needed");
    assertThat(code(takes(work.vastine, ConductRung.WARNED))).isEqualTo("team.member-needed");
  }

  @Test
  void R29_whom_we_ignore_gets_no_reply_until_that_is_lifted() {
    accepted(work.claims(work.aino, insult));
    var draft = work.writes(work.aino, insult, "Thank you for writing to us.");
    goesTo(ConductRung.WARNED, ConductRung.IGNORED);

    assertThat(code(work.sends(work.aino, draft, Optional.empty())))
        .isEqualTo("conduct.no-replies");
    assertThat(code(moves(work.aino, MoveConductStep.What.LIFT, ""))).isEqualTo("conduct.say-why");
    accepted(moves(work.aino, MoveConductStep.What.LIFT, "Apologised to us"));
    assertThat(code(work.sends(work.aino, draft, Optional.empty())))
        .isNotEqualTo("conduct.no-replies");
  }

  @Test
  void R29_a_block_needs_a_second_person_and_is_then_done_by_the_platform() {
    work.platform.can(Capability.MUTE, Capability.BLOCK);
    goesTo(ConductRung.WARNED, ConductRung.IGNORED, ConductRung.MUTED);
    assertThat(carriesOut()).isEqualTo(1);
    accepted(takes(lead, ConductRung.BLOCKED));

    assertThat(carriesOut()).isZero();
    assertThat(accepted(desk.proposals().handle(lead, new ListConductProposals.Command())))
        .extracting(LadderStep::id)
        .containsExactly(last());
    assertThat(code(moves(lead, MoveConductStep.What.CONFIRM, "")))
        .isEqualTo("conduct.second-person-needed");
    assertThat(code(moves(work.bo, MoveConductStep.What.CONFIRM, "")))
        .isEqualTo("conduct.lead-decides");
    accepted(moves(member(Role.ADMIN), MoveConductStep.What.CONFIRM, ""));
    assertThat(carriesOut()).isEqualTo(2);
    assertThat(work.platform.measures())
        .containsExactlyInAnyOrder(AuthorMeasure.MUTE, AuthorMeasure.BLOCK, AuthorMeasure.UNMUTE);
    accepted(moves(lead, MoveConductStep.What.LIFT, "Talked it over"));
    assertThat(carriesOut()).isEqualTo(1);
    assertThat(work.platform.measures()).endsWith(AuthorMeasure.UNBLOCK);
    assertThat(timeline())
        .contains("conduct-proposed", "conduct-confirmed", "conduct-carried-out", "conduct-lifted");
  }

  @Test
  void R29_criticism_is_not_taken_out_of_sight_unless_the_policy_chose_that() {
    isJudged(Style.CONSTRUCTIVE);
    goesTo(ConductRung.WARNED, ConductRung.IGNORED);

    assertThat(code(takes(work.aino, ConductRung.MUTED))).isEqualTo("conduct.criticism");

    chooses(new Choices.HidingChoice(true));
    accepted(takes(work.aino, ConductRung.MUTED));
  }

  @Test
  void R29_a_lead_who_says_that_it_is_extreme_is_believed_whatever_it_is_judged() {
    isJudged(Style.CONSTRUCTIVE);
    goesTo(ConductRung.WARNED, ConductRung.IGNORED);

    accepted(
        desk.take()
            .handle(
                lead,
                new TakeConductStep.Command(
                    insult.id(),
                    ExpectedVersion.ANY,
                    ConductRung.MUTED,
                    1,
                    Optional.empty(),
                    "Threatens people by mail",
                    Optional.empty(),
                    true)));
  }

  private void chooses(Choices.HidingChoice choice) {
    work.inside(() -> {
      ResponsePolicy active = work.world.policies().active();
      work.world
          .policies()
          .add(
              active.with(active.choices().with(choice)).withVersion(2),
              By.VASTINE,
              work.world.clock().instant());
      work.world.policies().activate(2);
      return active;
    });
  }

  @Test
  void R29_what_no_platform_does_is_proven_by_a_member() {
    goesTo(ConductRung.WARNED, ConductRung.IGNORED, ConductRung.MUTED);
    assertThat(carriesOut()).isZero();
    ConductAct act = view().acts().getFirst();
    assertThat(act.state()).isEqualTo(ActState.BY_HAND);

    assertThat(code(desk.prove().handle(work.aino, new ProveConductAct.Command(act.id(), " "))))
        .isEqualTo("conduct.say-why");
    accepted(
        desk.prove().handle(work.aino, new ProveConductAct.Command(act.id(), "Muted on the page")));

    assertThat(view().acts().getFirst().state()).isEqualTo(ActState.PROVEN);
    assertThat(view().words()).containsValue("Muted on the page");
    assertThat(timeline()).endsWith("conduct-done-by-hand");
    accepted(moves(work.aino, MoveConductStep.What.LIFT, "Enough"));
    assertThat(view().acts()).extracting(ConductAct::state).endsWith(ActState.BY_HAND);
  }

  @Test
  void R29_a_platform_that_fails_is_asked_again_and_what_was_lifted_is_not_done() {
    work.platform.can(Capability.MUTE);
    work.platform.answersNextMeasure(ChannelAnswer.tryLater("down"));
    goesTo(ConductRung.WARNED, ConductRung.IGNORED, ConductRung.MUTED);
    assertThat(carriesOut()).isEqualTo(1);
    assertThat(view().acts().getFirst().state()).isEqualTo(ActState.WAITING);
    assertThat(carriesOut()).isZero();

    work.world.clock().advance(Duration.ofMinutes(1));
    assertThat(carriesOut()).isEqualTo(1);
    assertThat(view().acts().getFirst().state()).isEqualTo(ActState.DONE);
    accepted(moves(work.aino, MoveConductStep.What.LIFT, "Enough"));
    accepted(takes(work.aino, ConductRung.MUTED));
    accepted(moves(work.aino, MoveConductStep.What.LIFT, "Enough again"));
    carriesOut();
    assertThat(work.platform.measures()).containsExactly(AuthorMeasure.MUTE, AuthorMeasure.UNMUTE);
  }

  @Test
  void R29_a_timed_step_ends_by_itself() {
    answered();
    accepted(takes(work.aino, ConductRung.WARNED));
    Instant until = work.world.clock().instant().plus(Duration.ofDays(7));
    accepted(takes(work.aino, ConductRung.IGNORED, Optional.of(until)));

    assertThat(accepted(desk.end().handle(work.vastine, new EndConductSteps.Command()))).isZero();
    work.world.clock().advance(Duration.ofDays(7));
    assertThat(accepted(desk.end().handle(work.vastine, new EndConductSteps.Command())))
        .isEqualTo(1);
    assertThat(view().standing().holding()).isEmpty();
    assertThat(timeline()).endsWith("conduct-expired");
    assertThat(accepted(desk.end().handle(work.vastine, new EndConductSteps.Command()))).isZero();
  }

  private void isJudged(Style style) {
    accepted(
        new CorrectTriage(
                work.caseWork(),
                new CasePlanning(
                    work.world.cases(),
                    work.world.policies(),
                    work.world.mentions(),
                    work.world.channelAccounts(),
                    work.told()),
                work.world.mentions(),
                work.world.taughtCorrections())
            .handle(
                lead,
                new CorrectTriage.Command(
                    insult.id(),
                    ExpectedVersion.ANY,
                    Optional.of(style),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
  }

  @Test
  void R30_evidence_that_is_not_as_it_was_sealed_is_named_with_its_first_wrong_link() {
    accepted(desk.seal().handle(work.aino, new SealEvidence.Command(insult.id())));
    EvidenceBook whole = work.world.evidenceBook();
    assertThat(checked(whole).checked()).isEqualTo(1);
    assertThat(checked(whole).broken()).isEmpty();
    int links = work.inside(() -> whole.chain(insult.id())).links().size();

    EvidenceBook shortened = changed(whole, chain -> chain.subList(0, chain.size() - 1));
    assertThat(checked(shortened).broken())
        .containsExactly(new CheckEvidence.Broken(insult.id(), links, false));
    EvidenceBook reworded =
        changed(
            whole,
            chain ->
                chain.stream()
                    .map(
                        link -> new EvidenceLink(link.number(), "{}", link.previous(), link.hash()))
                    .toList());
    assertThat(checked(reworded).broken())
        .containsExactly(new CheckEvidence.Broken(insult.id(), 1, false));
  }

  @Test
  void R30_evidence_that_was_taken_away_whole_is_missed_by_the_timeline_of_its_case() {
    accepted(desk.seal().handle(work.aino, new SealEvidence.Command(insult.id())));

    EvidenceBook emptied = changed(work.world.evidenceBook(), _ -> List.of());

    assertThat(checked(emptied).checked()).isEqualTo(1);
    assertThat(checked(emptied).broken())
        .containsExactly(new CheckEvidence.Broken(insult.id(), 1, true));
  }

  @Test
  void R30_evidence_that_was_sealed_anew_from_the_start_does_not_end_as_the_timeline_says() {
    accepted(desk.seal().handle(work.aino, new SealEvidence.Command(insult.id())));
    EvidenceBook whole = work.world.evidenceBook();
    int links = work.inside(() -> whole.chain(insult.id())).links().size();

    EvidenceBook forged =
        changed(
            whole,
            chain ->
                new EvidenceChain(List.of())
                    .sealing(chain.stream().map(link -> Map.of("forged", link.number())).toList()));

    assertThat(checked(forged).broken())
        .containsExactly(new CheckEvidence.Broken(insult.id(), links, false));
  }

  private CheckEvidence.Checked checked(EvidenceBook book) {
    return accepted(
        desk.check(book).handle(work.vastine, new CheckEvidence.Command(Optional.empty())));
  }

  /** A book in which somebody changed every chain. */
  private static EvidenceBook changed(
      EvidenceBook book, UnaryOperator<List<EvidenceLink>> tampering) {
    return new EvidenceBook() {
      @Override
      public EvidenceChain chain(CaseId id) {
        return new EvidenceChain(tampering.apply(book.chain(id).links()));
      }

      @Override
      public List<CaseId> cases(Optional<CaseId> after, int limit) {
        return book.cases(after, limit).stream()
            .filter(id -> !chain(id).links().isEmpty())
            .toList();
      }

      @Override
      public void add(CaseId id, List<EvidenceLink> links) {
        book.add(id, links);
      }
    };
  }

  @Test
  void R30_sealed_evidence_is_not_changed_by_what_happens_on_the_platform() {
    EvidenceChain first =
        accepted(desk.seal().handle(work.aino, new SealEvidence.Command(insult.id())));
    assertThat(first.links()).hasSize(2);
    assertThat(first.links().getFirst().body()).contains("You are all idiots");
    assertThat(code(desk.seal().handle(work.aino, new SealEvidence.Command(insult.id()))))
        .isEqualTo("evidence.nothing-new");

    work.takesIn(
        new InboundItem.Published(
            new InboundMention(
                said.externalId(),
                said.thread(),
                said.parent(),
                said.kind(),
                said.audience(),
                said.author(),
                new MentionText("Lovely people"),
                said.publishedAt(),
                said.url(),
                said.reach(),
                said.rating(),
                said.languageHint())));
    EvidenceChain second =
        accepted(desk.seal().handle(work.aino, new SealEvidence.Command(insult.id())));

    assertThat(second.links()).startsWith(first.links().get(0), first.links().get(1));
    assertThat(second.links()).anyMatch(link -> link.body().contains("Lovely people"));
    assertThat(second.firstBroken()).isEmpty();
    assertThat(timeline()).containsExactly("evidence-sealed", "evidence-sealed");
    assertThat(code(desk.evidence().handle(work.aino, new ReadEvidence.Command(insult.id()))))
        .isEqualTo("team.permission-needed");
    assertThat(
            accepted(desk.evidence().handle(lead, new ReadEvidence.Command(insult.id()))).chain())
        .isEqualTo(second);
    assertThat(timeline()).endsWith("evidence-handed-out");
    assertThat(work.inside(() -> work.world.auditLog().latest(1)))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.action()).isEqualTo("case.evidence-handed-out");
          assertThat(entry.by()).isEqualTo(lead.by());
        });
  }

  @Test
  void R31_a_threat_may_go_to_the_police_at_once_with_sealed_evidence_and_two_people() {
    isJudged(Style.THREAT);
    assertThat(view().threat()).isTrue();
    assertThat(view().extreme()).isTrue();

    assertThat(code(takes(work.aino, ConductRung.REPORTED_TO_POLICE)))
        .isEqualTo("conduct.seal-first");
    accepted(desk.seal().handle(work.aino, new SealEvidence.Command(insult.id())));
    accepted(takes(work.aino, ConductRung.REPORTED_TO_POLICE));
    assertThat(code(moves(work.aino, MoveConductStep.What.CONFIRM, "")))
        .isEqualTo("conduct.second-person-needed");
    accepted(moves(lead, MoveConductStep.What.CONFIRM, ""));
    assertThat(view().acts()).extracting(ConductAct::state).containsExactly(ActState.BY_HAND);
    assertThat(view().standing().silenced()).isFalse();
  }

  @Test
  void R29_house_rules_are_drafted_published_and_earlier_versions_stay() {
    ReadHouseRules.View before =
        accepted(desk.readRules().handle(work.aino, new ReadHouseRules.Command()));
    assertThat(before.versions()).hasSize(1);
    assertThat(before.versions().getFirst().texts().keySet())
        .containsExactly("en", "fi", "sv", "tr");
    Map<String, RulesText> texts =
        Map.of("en", new RulesText("Ours", List.of(new HouseRule("Be kind", "To everybody"))));

    assertThat(
            code(
                desk.saveRules()
                    .handle(work.aino, new SaveHouseRules.Command(ExpectedVersion.of(0), texts))))
        .isEqualTo("team.permission-needed");
    assertThat(
            code(
                desk.publishRules()
                    .handle(lead, new PublishHouseRules.Command(ExpectedVersion.of(0)))))
        .isEqualTo("house-rules.nothing-new");
    accepted(
        desk.saveRules().handle(lead, new SaveHouseRules.Command(ExpectedVersion.of(0), texts)));
    assertThat(
            code(
                desk.saveRules()
                    .handle(lead, new SaveHouseRules.Command(ExpectedVersion.of(0), texts))))
        .isEqualTo("kernel.stale-version");
    assertThat(shown(Optional.empty()).rules().version()).isEqualTo(1);
    accepted(
        desk.publishRules().handle(lead, new PublishHouseRules.Command(ExpectedVersion.of(1))));

    assertThat(shown(Optional.empty()).rules().texts()).isEqualTo(texts);
    assertThat(shown(Optional.of(1)).rules()).isEqualTo(before.versions().getFirst());
    assertThat(shown(Optional.of(1)).latest()).isEqualTo(2);
    assertThat(code(desk.showRules().handle(new ShowHouseRules.Command("acme", Optional.of(9)))))
        .isEqualTo("house-rules.not-found");
    assertThat(code(desk.showRules().handle(new ShowHouseRules.Command("Ac me", Optional.empty()))))
        .isEqualTo("house-rules.not-found");
  }

  private ShowHouseRules.View shown(Optional<Integer> version) {
    return accepted(desk.showRules().handle(new ShowHouseRules.Command("acme", version)));
  }
}
