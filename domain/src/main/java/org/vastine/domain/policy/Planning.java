package org.vastine.domain.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Sentiment;

/** One plan in the making: each question is answered once, and leaves the reason of its answer. */
final class Planning {

  private final ResponsePolicy policy;
  private final CaseFacts facts;
  private final Ruling ruling;
  private final Playbook playbook;
  private final boolean undecided;
  private final List<PlanReason> reasons = new ArrayList<>();

  Planning(ResponsePolicy policy, CaseFacts facts) {
    this.policy = policy;
    this.facts = facts;
    this.ruling = Ruling.of(policy.rules(), new Observed(facts, policy.calendar()));
    this.playbook = policy.playbookFor(ruling, facts.style());
    this.undecided = !facts.confidence().isAtLeast(policy.undecidedBelow());
  }

  Plan plan() {
    reasons.addAll(ruling.reasons());
    if (ruling.rule().isEmpty()) {
      because(PlanReason.of("plan.style").with("style", facts.style().label()));
    }
    Obligation obligation = obligation();
    Silence silence = Silence.of(obligation, silenceIsChosen());
    if (silence != Silence.FREE) {
      because(PlanReason.of("plan.silence." + silence.label().replace('_', '-')));
    }
    return new Plan(
        policy.version(),
        facts.style(),
        playbook.name(),
        ruling.rule().map(PolicyRule::name),
        obligation,
        silence,
        firstReplyDue(),
        playbook
            .targets()
            .resolution()
            .map(time -> policy.dueAfter(playbook, facts.publishedAt(), time)),
        communityUntil(),
        steps(),
        playbook.coolDown(),
        playbook.approval(),
        playbook.mostReplies(),
        undecided,
        alarm(),
        reasons);
  }

  /**
   * A machine's unsure guess alone ends nobody's claim to an answer; nor does a customer known by
   * name lose it.
   */
  private Obligation obligation() {
    boolean mayGoUnanswered = playbook.obligation().leastPercent() == 0;
    if (mayGoUnanswered && silenceIsChosen() && keepsNamedCustomers()) {
      because(PlanReason.of("plan.obligation.named-customer"));
      return new Obligation.Always();
    }
    if (undecided && playbook.obligation() instanceof Obligation.Never) {
      because(PlanReason.of("plan.obligation.undecided"));
      return new Obligation.May();
    }
    because(
        PlanReason.of("plan.obligation." + playbook.obligation().label().replace('_', '-'))
            .with("percent", playbook.obligation().leastPercent()));
    return playbook.obligation();
  }

  private Instant firstReplyDue() {
    Targets targets = playbook.targets();
    because(
        clock(targets)
            .with("time", targets.firstReply())
            .with("zone", policy.calendars().of(targets.calendar()).zone()));
    return policy.dueAfter(playbook, facts.publishedAt(), targets.firstReply());
  }

  /** In whose hours it counts: a calendar is named where there are several. */
  private PlanReason clock(Targets targets) {
    if (targets.countsAlways()) {
      return PlanReason.of("plan.due.always");
    }
    return policy.calendars().named().size() == 1
        ? PlanReason.of("plan.due.business-hours")
        : PlanReason.of("plan.due.calendar")
            .with("calendar", targets.calendar().orElse(policy.calendars().standard()));
  }

  private Optional<Instant> communityUntil() {
    if (playbook.communityWindow().isEmpty()) {
      return Optional.empty();
    }
    CommunityWindow window = playbook.communityWindow().get();
    if (CommunityWindow.isNeverFor(facts.style())) {
      return noWindow("plan.window.style");
    }
    if (undecided) {
      return noWindow("plan.window.undecided");
    }
    if (facts.audience() == Audience.PRIVATE) {
      return noWindow("plan.window.private");
    }
    if (facts.sentiment() == Sentiment.NEGATIVE && !window.evenWhenNegative()) {
      return noWindow("plan.window.tone");
    }
    if (facts.otherComplaints() > window.mostComplaints()) {
      return noWindow("plan.window.heat");
    }
    because(PlanReason.of("plan.window.open").with("time", window.length()));
    return Optional.of(policy.dueAfter(playbook, facts.publishedAt(), window.length()));
  }

  private Optional<Instant> noWindow(String why) {
    because(PlanReason.of(why));
    return Optional.empty();
  }

  private List<PlaybookStep> steps() {
    if (!undecided || playbook.steps().contains(PlaybookStep.CONFIRM_STYLE)) {
      return playbook.steps();
    }
    because(
        PlanReason.of("plan.undecided")
            .with("confidence", facts.confidence().value())
            .with("needed", policy.undecidedBelow().value()));
    List<PlaybookStep> steps = new ArrayList<>();
    steps.add(PlaybookStep.CONFIRM_STYLE);
    steps.addAll(playbook.steps());
    return steps;
  }

  private boolean alarm() {
    boolean asked = playbook.steps().contains(PlaybookStep.ALERT_OWNER);
    boolean wide = facts.reach() >= policy.work().alarmFromReach();
    if (asked) {
      because(PlanReason.of("plan.alarm.style"));
    }
    if (wide) {
      because(PlanReason.of("plan.alarm.reach").with("reach", facts.reach()));
    }
    return asked || wide;
  }

  private boolean silenceIsChosen() {
    return policy.choices().silence().afterPublicOffer().contains(facts.style());
  }

  private boolean keepsNamedCustomers() {
    return facts.namedCustomer() && !policy.choices().silence().evenNamedCustomers();
  }

  private void because(PlanReason reason) {
    reasons.add(reason);
  }
}
