package org.vastine.domain.policy.document;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Choices;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.Targets;
import org.vastine.domain.triage.Style;

/** What is sound alone and cannot be meant together. */
final class Contradictions {

  private static final Set<PlaybookStep> REPLYING =
      EnumSet.of(
          PlaybookStep.REPLY,
          PlaybookStep.THANK,
          PlaybookStep.APOLOGISE_ONCE,
          PlaybookStep.OFFER_SOLUTION,
          PlaybookStep.REGRET_CONFUSION,
          PlaybookStep.EXPLAIN_PROFESSIONALLY,
          PlaybookStep.SAY_WHAT_HAPPENS,
          PlaybookStep.NAME_TIME_OF_RETURN,
          PlaybookStep.ASK_FACTS_IN_PRIVATE,
          PlaybookStep.OFFER_PERSONAL_SERVICE_ONCE,
          PlaybookStep.STAY_NEUTRAL,
          PlaybookStep.RETURN_TO_THREAD);

  private static final Set<PlaybookStep> COMING_BACK =
      EnumSet.of(PlaybookStep.NAME_TIME_OF_RETURN, PlaybookStep.RETURN_TO_THREAD);

  private Contradictions() {}

  /** An update that is due after the solution never comes. */
  static void update(Place place, Optional<Duration> update, Optional<Duration> solved) {
    if (update.isPresent() && solved.isPresent() && update.get().compareTo(solved.get()) > 0) {
      place.wrong(FaultType.UPDATE_AFTER_SOLUTION, "most", solved.get());
    }
  }

  /** Who has to wait until the reply is due makes it late, unless somebody approves it. */
  static void coolDown(Place place, Duration coolDown, Targets targets) {
    if (coolDown.compareTo(targets.firstReply()) >= 0) {
      place.wrong(FaultType.COOL_DOWN_TOO_LONG, "most", targets.firstReply());
    }
  }

  /** Steps that one obligation, or one another, rule out. */
  static void steps(Place place, List<PlaybookStep> steps, Obligation obligation) {
    boolean leaves = steps.contains(PlaybookStep.DISENGAGE);
    if (obligation instanceof Obligation.Never && steps.stream().anyMatch(REPLYING::contains)) {
      place.wrong(FaultType.NEVER_ANSWERED);
    }
    if (leaves && obligation instanceof Obligation.Always) {
      at(place, steps, PlaybookStep.DISENGAGE)
          .wrong(FaultType.RULED_OUT, "other", "obligation: always");
    }
    for (PlaybookStep step : steps) {
      if (leaves && COMING_BACK.contains(step)) {
        at(place, steps, step).wrong(FaultType.RULED_OUT, "other", PlaybookStep.DISENGAGE.label());
      }
    }
  }

  /** Explaining is not asked for by steps, nor put first, where it is never allowed. */
  static void explanation(Place choices, Map<String, Place> playbooks, Choices read) {
    if (read.explanation().mostTimes() > 0) {
      return;
    }
    if (read.explanation().inFirstSentence()) {
      field(choices, "explanation")
          .flatMap(there -> field(there, "inFirstSentence"))
          .ifPresent(there -> there.wrong(FaultType.RULED_OUT, "other", "mostTimes: 0"));
    }
    for (Place playbook : playbooks.values()) {
      step(playbook, PlaybookStep.EXPLAIN_PROFESSIONALLY)
          .ifPresent(there ->
              there.wrong(FaultType.RULED_OUT, "other", "choices.explanation.mostTimes: 0"));
    }
  }

  /** Who comes by rules for private cases alone has no public thread to go back to. */
  static void wayBack(
      Map<String, Place> playbooks, Map<Style, String> styles, List<PolicyRule> rules) {
    playbooks.forEach((name, there) -> {
      List<PolicyRule> ways = rules.stream().filter(rule -> rule.playbook().equals(name)).toList();
      if (!ways.isEmpty()
          && !styles.containsValue(name)
          && ways.stream().allMatch(Contradictions::isOfPrivateCases)) {
        step(there, PlaybookStep.RETURN_TO_THREAD)
            .ifPresent(step -> step.wrong(FaultType.NOTHING_PUBLIC));
      }
    });
  }

  private static boolean isOfPrivateCases(PolicyRule rule) {
    return rule.when().get(Aspect.AUDIENCE) instanceof Condition.OneOf(Set<String> labels)
        && labels.equals(Set.of(Audience.PRIVATE.label()));
  }

  private static Place at(Place place, List<PlaybookStep> steps, PlaybookStep step) {
    return place.items().get(steps.indexOf(step));
  }

  /** Where a step stands in a playbook that was read already. */
  private static Optional<Place> step(Place playbook, PlaybookStep step) {
    return field(playbook, "steps")
        .flatMap(steps ->
            steps.items().stream()
                .filter(item -> item.text().filter(step.label()::equals).isPresent())
                .findFirst());
  }

  private static Optional<Place> field(Place table, String name) {
    return Optional.ofNullable(table.entries().get(name));
  }
}
