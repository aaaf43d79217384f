package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.conduct.Abuse;
import org.vastine.domain.conduct.ActKind;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.Recheck;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** How the author of a case stands, what can be done next, and what is sealed (R29-R31). */
public final class ReadCaseConduct {

  private final Permitted permitted;
  private final Cases cases;
  private final Standings standings;
  private final ConductOutside outside;
  private final HouseRulesCatalogue rules;
  private final Mentions mentions;
  private final CaseTexts texts;
  private final EvidenceBook evidence;

  /** Needs all that is shown. */
  @Inject
  public ReadCaseConduct(
      Permitted permitted,
      Cases cases,
      Standings standings,
      ConductOutside outside,
      HouseRulesCatalogue rules,
      Mentions mentions,
      CaseTexts texts,
      EvidenceBook evidence) {
    this.permitted = permitted;
    this.cases = cases;
    this.standings = standings;
    this.outside = outside;
    this.rules = rules;
    this.mentions = mentions;
    this.texts = texts;
    this.evidence = evidence;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  /**
   * A rung that could be taken now.
   *
   * @param rung which
   * @param skips whether steps are left out by it: it needs extreme abuse
   * @param platformDoes whether the platform has a call for what it asks for
   */
  public record Choice(ConductRung rung, boolean skips, boolean platformDoes) {}

  /**
   * Conduct on a case.
   *
   * @param feedbackCase the case
   * @param standing how its author stands
   * @param choices the rungs above the present one
   * @param acts what steps asked for outside
   * @param words reasons and proofs; erased ones are left out
   * @param rules the house rules that hold
   * @param latest what the author wrote last, where we still have it
   * @param chain what is sealed
   * @param extreme whether the case is judged a threat or harassment
   * @param threat whether it is judged a threat, sure or not
   */
  public record View(
      FeedbackCase feedbackCase,
      Standing standing,
      List<Choice> choices,
      List<ConductAct> acts,
      Map<CaseTextId, String> words,
      HouseRules rules,
      Optional<Mention> latest,
      EvidenceChain chain,
      boolean extreme,
      boolean threat) {
    /** Copies the collections. */
    public View {
      choices = List.copyOf(choices);
      acts = List.copyOf(acts);
      words = Map.copyOf(words);
    }
  }

  /** Gives it. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor, Permission.READ_CASES, () -> cases.existing(command.caseId()).map(this::view));
  }

  private View view(FeedbackCase feedbackCase) {
    Standing standing = standings.find(ConductWork.key(feedbackCase));
    List<ConductAct> acts =
        standing.steps().isEmpty()
            ? List.of()
            : outside.acts().of(standing.steps().stream().map(LadderStep::id).toList());
    return new View(
        feedbackCase,
        standing,
        choices(feedbackCase, standing),
        acts,
        texts.find(words(standing, acts)),
        rules.latest(),
        mentions.find(feedbackCase.talk().latest()),
        evidence.chain(feedbackCase.id()),
        Abuse.isExtreme(feedbackCase),
        Abuse.isThreat(feedbackCase));
  }

  private List<Choice> choices(FeedbackCase feedbackCase, Standing standing) {
    List<Choice> choices = new ArrayList<>();
    for (ConductRung rung : ConductRung.values()) {
      boolean below =
          rung.holds()
              && standing.holding().filter(held -> held.rung().compareTo(rung) >= 0).isPresent();
      if (!below && standing.proposal().isEmpty()) {
        choices.add(
            new Choice(
                rung,
                standing.skips(rung),
                ActKind.taking(rung)
                    .filter(kind -> outside.platformCan(feedbackCase.account(), kind))
                    .isPresent()));
      }
    }
    return choices;
  }

  private static Collection<CaseTextId> words(Standing standing, List<ConductAct> acts) {
    List<CaseTextId> ids = new ArrayList<>();
    for (LadderStep step : standing.steps()) {
      ids.add(step.grounds().reason());
      step.ending().flatMap(LadderStep.Ending::reason).ifPresent(ids::add);
      step.recheck().kept().map(Recheck.Kept::because).ifPresent(ids::add);
    }
    acts.forEach(act -> act.proof().ifPresent(ids::add));
    return ids;
  }
}
