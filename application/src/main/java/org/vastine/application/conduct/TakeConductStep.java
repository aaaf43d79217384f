package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Ids;
import org.vastine.application.mention.Mentions;
import org.vastine.application.policy.Policies;
import org.vastine.domain.conduct.Abuse;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.Ladder;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.RuleRef;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A member takes the next step of an author's ladder, or proposes it where a second person has to
 * confirm it (R29).
 */
public final class TakeConductStep {

  private static final int TIMELINE = 1_000;

  private final ConductWork conduct;
  private final HouseRulesCatalogue rules;
  private final Mentions mentions;
  private final EvidenceBook evidence;
  private final Timeline timeline;
  private final Policies policies;
  private final Ids ids;

  /**
   * Needs what all steps need, the house rules, mentions, evidence, what was answered, the policy,
   * and new ids.
   */
  @Inject
  public TakeConductStep(
      ConductWork conduct,
      HouseRulesCatalogue rules,
      Mentions mentions,
      EvidenceBook evidence,
      Timeline timeline,
      Policies policies,
      Ids ids) {
    this.conduct = conduct;
    this.rules = rules;
    this.mentions = mentions;
    this.evidence = evidence;
    this.timeline = timeline;
    this.policies = policies;
    this.ids = ids;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param rung which step
   * @param rule the number of the house rule that was broken, as the rules are now
   * @param mention what the author wrote; empty for their latest
   * @param reason why, in words
   * @param until when it is to end by itself, where it is
   * @param extreme whether a lead says that the abuse is extreme
   * @param reply the published reply that warns, for a warning; empty for the latest
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      ConductRung rung,
      int rule,
      Optional<MentionId> mention,
      String reason,
      Optional<Instant> until,
      boolean extreme,
      Optional<DeliveryId> reply) {

    /** A warning by the latest reply, or another step. */
    public Command(
        CaseId caseId,
        ExpectedVersion expected,
        ConductRung rung,
        int rule,
        Optional<MentionId> mention,
        String reason,
        Optional<Instant> until,
        boolean extreme) {
      this(caseId, expected, rung, rule, mention, reason, until, extreme, Optional.empty());
    }
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    ConductStepId id = new ConductStepId(ids.next());
    return ConductWork.who(actor)
        .then(who ->
            conduct.within(
                actor,
                Permission.WORK_CASES,
                () ->
                    conduct.change(
                        actor,
                        command.caseId(),
                        command.expected(),
                        Optional.empty(),
                        (situation, standing) -> take(situation, standing, id, command, who))));
  }

  private Decision<Ladder.Done> take(
      CaseWork.Situation situation,
      Standing standing,
      ConductStepId id,
      Command command,
      Ladder.Who who) {
    FeedbackCase feedbackCase = situation.feedbackCase();
    return rule(command.rule())
        .then(rule ->
            mention(feedbackCase, command)
                .then(mention ->
                    conduct
                        .said(command.caseId(), command.reason())
                        .map(reason ->
                            new LadderStep.Grounds(command.caseId(), mention, rule, reason))))
        .then(grounds -> sealedFirst(command, grounds))
        .then(grounds -> warnedFirst(command, grounds))
        .then(grounds ->
            new Ladder(situation.now())
                .take(
                    standing,
                    new Ladder.Wish(
                        id, command.rung(), grounds, command.until(), command.extreme()),
                    who,
                    Abuse.isExtreme(feedbackCase)))
        .then(done -> noCriticism(feedbackCase, command, done));
  }

  private Decision<RuleRef> rule(int number) {
    HouseRules latest = rules.latest();
    return latest.has(number)
        ? Decision.accepted(new RuleRef(latest.version(), number))
        : Decision.refused(
            Refusal.of(Refusal.Kind.INVALID, "conduct.rule-unknown")
                .with("rule", number)
                .with("rules", latest.size()));
  }

  private Decision<MentionId> mention(FeedbackCase feedbackCase, Command command) {
    MentionId id = command.mention().orElse(feedbackCase.talk().latest());
    Optional<Mention> found = mentions.find(id);
    return found
        .filter(mention ->
            mention.author().equals(feedbackCase.key().author())
                && mention.account().equals(feedbackCase.account()))
        .<Decision<MentionId>>map(mention -> Decision.accepted(mention.id()))
        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "conduct.mention-of-another"));
  }

  /**
   * Criticism is answered and not taken out of sight, unless the policy chose otherwise, or a lead
   * says that it is extreme abuse. Who judges it otherwise corrects the style first.
   */
  private Decision<Ladder.Done> noCriticism(
      FeedbackCase feedbackCase, Command command, Ladder.Done done) {
    boolean kept =
        command.rung().takesOutOfSight()
            && !command.extreme()
            && Abuse.isCriticism(feedbackCase)
            && !policies.active().choices().hiding().evenCriticism();
    return kept
        ? Decision.refused(
            Refusal.of(Refusal.Kind.HELD_BACK, "conduct.criticism")
                .with("style", feedbackCase.judgement().style().label()))
        : Decision.accepted(done);
  }

  /** Somebody is warned who was told of the rule in a reply, after what they wrote. */
  private Decision<LadderStep.Grounds> warnedFirst(Command command, LadderStep.Grounds grounds) {
    if (command.rung() != ConductRung.WARNED) {
      return Decision.accepted(grounds);
    }
    Instant wrote = mentions.find(grounds.mention()).orElseThrow().item().publishedAt();
    return timeline.of(command.caseId(), 0, TIMELINE).stream()
            .map(Timeline.Entry::event)
            .anyMatch(event ->
                event instanceof CaseEvent.ReplyPublished published
                    && !published.at().isBefore(wrote)
                    && command.reply().filter(id -> !id.equals(published.delivery())).isEmpty())
        ? Decision.accepted(grounds)
        : Decision.refused(Refusal.Kind.HELD_BACK, "conduct.warn-first");
  }

  /** The police are told with evidence in hand (R30). */
  private Decision<LadderStep.Grounds> sealedFirst(Command command, LadderStep.Grounds grounds) {
    return command.rung() == ConductRung.REPORTED_TO_POLICE
            && evidence.chain(command.caseId()).links().isEmpty()
        ? Decision.refused(Refusal.Kind.HELD_BACK, "conduct.seal-first")
        : Decision.accepted(grounds);
  }
}
