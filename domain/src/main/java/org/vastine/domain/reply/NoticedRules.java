package org.vastine.domain.reply;

import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Choices.ExplanationChoice;
import org.vastine.domain.policy.FindingRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * What something noticed in a draft means in its context: nothing at all, less than usual, or more.
 */
final class NoticedRules {

  private final GuardContext context;
  private final ResponsePolicy policy;
  private final Sentences sentences;

  NoticedRules(GuardContext context, ResponsePolicy policy, Sentences sentences) {
    this.context = context;
    this.policy = policy;
    this.sentences = sentences;
  }

  /** Whether what was noticed is of any account here. */
  boolean matters(TextFinding noticed) {
    return switch (noticed.kind()) {
      case MISSING_THANKS_APOLOGY -> context.firstReply() || context.late();
      case MISSING_CONTACT_HANDOFF ->
          !context.contactGiven() && context.audience() == Audience.PUBLIC;
      case MISSING_TIME_PROMISE -> !context.timeGiven();
      case YIELDS_TO_THREAT -> context.facesThreat();
      case ASKS_PERSONAL_DATA_IN_PUBLIC -> context.audience() == Audience.PUBLIC;
      // Whoever is told what to do in danger is told to stay calm as well.
      case ASKS_TO_YIELD -> context.style() != Style.URGENT;
      case MISSING_REGRET,
          MISSING_EXPLANATION,
          MISSING_SOLUTION,
          LATE_WITHOUT_OPENER,
          REPEATS_THANKS,
          REPEATS_APOLOGY,
          ADMITS_FAULT,
          NO_EMPATHY,
          NO_MOVE,
          LACKS_STEPS,
          AFTER_QUARREL,
          MANY_PUBLIC_TURNS,
          REPEATS_RECENT_REPLY,
          TOO_LONG,
          UNFILLED_SLOT,
          EMPTY ->
          false;
      case DEFENSIVE,
          VICTIM_PLAYING,
          PROFANE_INSULTING,
          SARCASTIC,
          BLAMES_CUSTOMER,
          EXCUSES,
          DISCLOSES_PERSONAL_DATA,
          ARGUES_WITH_TROLL ->
          true;
    };
  }

  /** What the policy makes of it. */
  Finding finding(Suspicion suspicion) {
    FindingRule rule = policy.guard().ruleFor(suspicion.kind());
    return new Finding(
        suspicion.kind(),
        severity(suspicion, rule),
        rule.overriding(),
        suspicion.span(),
        suspicion.confidence(),
        suspicion.suggestion(),
        suspicion.facts());
  }

  private Severity severity(Suspicion suspicion, FindingRule rule) {
    Severity usual = rule.severityAt(suspicion.confidence());
    return switch (suspicion.kind()) {
      case EXCUSES -> context.late() ? usual.orGraver(excuseForDelay(suspicion, rule)) : usual;
      case DEFENSIVE -> isFuel(suspicion) ? rule.severity() : usual;
      case YIELDS_TO_THREAT -> rule.severity();
      case SARCASTIC -> context.sentiment() == Sentiment.POSITIVE ? usual.milder() : usual;
      case ARGUES_WITH_TROLL -> context.facesAbuse() ? usual : usual.milder();
      case DISCLOSES_PERSONAL_DATA ->
          context.audience() == Audience.PUBLIC ? usual : usual.milder();
      case VICTIM_PLAYING,
          PROFANE_INSULTING,
          BLAMES_CUSTOMER,
          MISSING_THANKS_APOLOGY,
          MISSING_CONTACT_HANDOFF,
          MISSING_TIME_PROMISE,
          MISSING_REGRET,
          MISSING_EXPLANATION,
          MISSING_SOLUTION,
          LATE_WITHOUT_OPENER,
          ASKS_PERSONAL_DATA_IN_PUBLIC,
          REPEATS_THANKS,
          REPEATS_APOLOGY,
          ADMITS_FAULT,
          NO_EMPATHY,
          ASKS_TO_YIELD,
          NO_MOVE,
          LACKS_STEPS,
          AFTER_QUARREL,
          MANY_PUBLIC_TURNS,
          REPEATS_RECENT_REPLY,
          TOO_LONG,
          UNFILLED_SLOT,
          EMPTY ->
          usual;
    };
  }

  /** R15: no explanation of being late; a sure one stops whatever excuses mean otherwise. */
  private static Severity excuseForDelay(Suspicion suspicion, FindingRule rule) {
    return suspicion.confidence().isAtLeast(rule.sureFrom()) ? Severity.STOP : Severity.WARN;
  }

  /**
   * Explaining our side to an attacker, first of all, or once too often: then even an unsure
   * finding counts in full.
   */
  private boolean isFuel(Suspicion suspicion) {
    ExplanationChoice choice = policy.choices().explanation();
    boolean first =
        !choice.inFirstSentence() && suspicion.span().filter(sentences::isInFirst).isPresent();
    return first || context.facesAbuse() || explanations() >= choice.mostTimes();
  }

  private int explanations() {
    return context.earlier().times(ReplyMove.EXPLANATION);
  }
}
