package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.ActState;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.HouseRule;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.RulesText;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** Steps of conduct as platforms carry them out, and the rules that they name (R29). */
final class CarryOutConductTest {

  private final Casework work = new Casework();
  private final ConductDesk desk =
      new ConductDesk(work.world, work.platform, work.world.ids(), work.world.clock());
  private final Actor lead = work.one(Role.LEAD);
  private final InboundMention said = work.given.wrote("Troll", "Hostile: you are all idiots");
  private final FeedbackCase insult = work.caseOf(said);

  /** Our warning is out; who gets it alone is enough. */
  private void warned() {
    work.inside(() ->
        new Given(work.world, work.world.ids())
            .answeredAt(insult.id(), work.world.clock().instant(), Audience.PRIVATE));
  }

  private void takes(ConductRung... rungs) {
    warned();
    for (ConductRung rung : rungs) {
      accepted(
          desk.take()
              .handle(
                  work.aino,
                  new TakeConductStep.Command(
                      insult.id(),
                      ExpectedVersion.ANY,
                      rung,
                      2,
                      Optional.empty(),
                      "Insults people",
                      Optional.empty(),
                      false)));
    }
  }

  private void muted() {
    work.platform.can(Capability.MUTE);
    takes(ConductRung.WARNED, ConductRung.IGNORED, ConductRung.MUTED);
  }

  private ReadCaseConduct.View view() {
    return accepted(desk.read().handle(work.aino, new ReadCaseConduct.Command(insult.id())));
  }

  private void lifts() {
    ConductStepId last = view().standing().steps().getLast().id();
    accepted(
        desk.move()
            .handle(
                work.aino,
                new MoveConductStep.Command(
                    last, ExpectedVersion.ANY, MoveConductStep.What.LIFT, Optional.of("Enough"))));
  }

  private int carriesOut() {
    return accepted(desk.carryOut().handle(work.vastine, new CarryOutConduct.Command()));
  }

  private List<String> timeline() {
    return work.inside(() -> work.world.timeline().of(insult.id(), 0, 100)).stream()
        .map(entry -> CaseEventNames.of(entry.event()))
        .toList();
  }

  @Test
  void R29_the_platform_is_told_whom_for_which_words_and_by_which_rule() {
    muted();

    assertThat(carriesOut()).isEqualTo(1);

    assertThat(work.platform.asked())
        .singleElement()
        .satisfies(asked -> {
          assertThat(asked.what()).isEqualTo(AuthorMeasure.MUTE);
          assertThat(asked.author()).isEqualTo(said.author());
          assertThat(asked.item()).isEqualTo(said.externalId());
          assertThat(asked.comment())
              .isEqualTo(
                  "House rule 2: "
                      + new DefaultHouseRules().rules().texts().get("en").rules().get(1).title());
        });
    assertThat(timeline()).endsWith("conduct-carried-out");
  }

  @Test
  void R29_what_a_platform_refuses_is_left_to_a_member() {
    muted();
    work.platform.answersNextMeasure(new ChannelAnswer.Refused<>("no", "403"));

    assertThat(carriesOut()).isEqualTo(1);

    ConductAct act = view().acts().getFirst();
    assertThat(act.state()).isEqualTo(ActState.BY_HAND);
    assertThat(act.due()).as("set when it came to a person").isPresent();
    assertThat(act.problem()).contains("refused");
    assertThat(timeline()).doesNotContain("conduct-carried-out");
    assertThat(carriesOut()).isZero();
  }

  @Test
  void R29_what_an_account_without_a_platform_cannot_do_is_left_to_a_member() {
    muted();
    work.inside(() -> {
      work.world
          .channelAccounts()
          .store(
              new ChannelAccount(
                  work.account.id(),
                  new ChannelKind("elsewhere"),
                  work.account.name(),
                  work.account.settings(),
                  AccountState.ACTIVE),
              Map.of());
      return true;
    });

    assertThat(carriesOut()).isEqualTo(1);

    assertThat(view().acts().getFirst().state()).isEqualTo(ActState.BY_HAND);
  }

  @Test
  void R29_what_was_lifted_while_the_platform_did_it_is_taken_back_there() {
    muted();
    work.platform.duringNextMeasure(this::lifts);

    carriesOut();
    carriesOut();

    assertThat(work.platform.measures()).containsExactly(AuthorMeasure.MUTE, AuthorMeasure.UNMUTE);
  }

  @Test
  void R29_what_was_lifted_while_the_platform_refused_it_needs_nothing_more() {
    muted();
    work.platform.duringNextMeasure(this::lifts);
    work.platform.answersNextMeasure(new ChannelAnswer.Refused<>("no", "403"));

    carriesOut();

    assertThat(carriesOut()).isZero();
    assertThat(work.platform.measures()).isEmpty();
    assertThat(view().acts()).extracting(ConductAct::state).containsExactly(ActState.CALLED_OFF);
  }

  @Test
  void R29_a_crash_while_the_platform_was_asked_is_asked_again_later() {
    muted();
    work.platform.duringNextMeasure(() -> {
      throw new IllegalStateException("crash");
    });
    try {
      carriesOut();
    } catch (IllegalStateException crash) {
      assertThat(crash).hasMessage("crash");
    }
    assertThat(carriesOut()).isZero();

    work.world.clock().advance(Duration.ofMinutes(5));
    assertThat(carriesOut()).isEqualTo(1);
    assertThat(view().acts().getFirst().state()).isEqualTo(ActState.WAITING);
    work.world.clock().advance(Duration.ofMinutes(1));
    assertThat(carriesOut()).isEqualTo(1);

    assertThat(view().acts().getFirst().state()).isEqualTo(ActState.DONE);
    assertThat(work.platform.measures()).containsExactly(AuthorMeasure.MUTE);
  }

  @Test
  void R29_who_looks_sees_which_steps_a_platform_would_do() {
    work.platform.can(Capability.MUTE);

    assertThat(view().choices())
        .filteredOn(ReadCaseConduct.Choice::platformDoes)
        .extracting(ReadCaseConduct.Choice::rung)
        .containsExactly(ConductRung.MUTED);
    assertThat(view().choices())
        .extracting(ReadCaseConduct.Choice::rung)
        .containsExactly(ConductRung.values());
  }

  @Test
  void R29_while_a_step_waits_for_a_second_person_there_is_nothing_to_choose() {
    takes(ConductRung.WARNED, ConductRung.IGNORED, ConductRung.MUTED, ConductRung.BLOCKED);

    assertThat(view().standing().proposal()).isPresent();
    assertThat(view().choices()).isEmpty();
  }

  @Test
  void R29_an_act_that_is_not_there_is_not_proven() {
    assertThat(
            code(
                desk.prove()
                    .handle(
                        work.aino, new ProveConductAct.Command(new ActId(new UUID(9, 9)), "Done"))))
        .isEqualTo("conduct.act-not-found");
  }

  @Test
  void R29_platforms_are_asked_and_steps_ended_by_who_may() {
    muted();

    assertThat(
            code(
                desk.carryOut()
                    .handle(
                        work.lacking(Permission.HANDLE_DELIVERIES), new CarryOutConduct.Command())))
        .isEqualTo("team.permission-needed");
    assertThat(
            code(
                desk.end()
                    .handle(work.lacking(Permission.LEAD_CASES), new EndConductSteps.Command())))
        .isEqualTo("team.permission-needed");
    assertThat(work.platform.measures()).isEmpty();
  }

  @Test
  void R29_the_house_rules_that_come_with_us_say_the_same_in_every_language() {
    HouseRules rules = new DefaultHouseRules().rules();

    assertThat(rules.version()).isEqualTo(DefaultHouseRules.VERSION);
    assertThat(rules.texts()).containsOnlyKeys("en", "fi", "sv", "tr");
    RulesText english = rules.texts().get("en");
    assertThat(english.intro()).startsWith("You are welcome to praise, ask and criticise");
    assertThat(english.rules().getFirst())
        .isEqualTo(
            new HouseRule(
                "Stick to the matter",
                "Criticise what we do as sharply as you like, but do not insult people: neither"
                    + " other visitors nor those who answer you."));
    assertThat(rules.texts().values())
        .allSatisfy(text -> assertThat(text.rules()).hasSameSizeAs(english.rules()));
    assertThat(english.rules().size()).isGreaterThan(2);
  }

  @Test
  void R29_what_is_published_about_the_rules_is_in_the_audit_log_and_saving_is_for_who_may() {
    Map<String, RulesText> texts =
        Map.of("en", new RulesText("Ours", List.of(new HouseRule("Be kind", "To everybody"))));
    Actor fixed = work.lacking(Permission.CHANGE_HOUSE_RULES);

    assertThat(
            code(
                desk.saveRules()
                    .handle(fixed, new SaveHouseRules.Command(ExpectedVersion.ANY, texts))))
        .isEqualTo("team.permission-needed");
    assertThat(
            code(
                desk.publishRules()
                    .handle(fixed, new PublishHouseRules.Command(ExpectedVersion.ANY))))
        .isEqualTo("team.permission-needed");
    accepted(desk.saveRules().handle(lead, new SaveHouseRules.Command(ExpectedVersion.ANY, texts)));
    accepted(desk.publishRules().handle(lead, new PublishHouseRules.Command(ExpectedVersion.ANY)));

    assertThat(work.inside(() -> work.world.auditLog().latest(10)))
        .extracting(entry -> entry.action())
        .first()
        .asString()
        .startsWith("house-rules.");
  }
}
