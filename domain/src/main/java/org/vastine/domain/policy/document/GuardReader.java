package org.vastine.domain.policy.document;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.FindingRule;
import org.vastine.domain.policy.GuardRules;
import org.vastine.domain.policy.Overriding;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Confidence;

/** Reads what the reply guard goes by; what is left out is as in the default policy. */
final class GuardReader {

  private static final Duration LONGEST_COOL_DOWN = Duration.ofDays(1);

  private GuardReader() {}

  static GuardRules read(Place place, GuardRules usual) {
    int before = place.faultsSoFar();
    Place.Fields fields =
        place.table(
            "rules",
            "heatedCoolDown",
            "longestCoolDown",
            "repetitionLookback",
            "alikeFromPercent",
            "publicTurns",
            "ironyOwner");
    Map<FindingKind, FindingRule> rules = new EnumMap<>(usual.rules());
    Place.Fields kinds =
        fields
            .at("rules")
            .table(Stream.of(FindingKind.values()).map(Labelled::label).toArray(String[]::new));
    for (FindingKind kind : FindingKind.values()) {
      kinds
          .at(kind.label())
          .optional()
          .flatMap(there -> rule(kind, there, usual.ruleFor(kind)))
          .ifPresent(rule -> rules.put(kind, rule));
    }
    Duration heated =
        fields
            .at("heatedCoolDown")
            .optional()
            .flatMap(there -> Values.duration(there, Duration.ZERO, LONGEST_COOL_DOWN))
            .orElse(usual.heatedCoolDown());
    Duration longest =
        fields
            .at("longestCoolDown")
            .optional()
            .flatMap(there -> Values.duration(there, Duration.ZERO, LONGEST_COOL_DOWN))
            .orElse(usual.longestCoolDown());
    Duration lookback =
        fields
            .at("repetitionLookback")
            .optional()
            .flatMap(there -> Values.duration(there, Duration.ZERO, Values.YEAR))
            .orElse(usual.repetitionLookback());
    Optional<Long> alike =
        fields.at("alikeFromPercent").optional().flatMap(there -> there.whole(1, 100));
    Optional<Long> turns =
        fields.at("publicTurns").optional().flatMap(there -> there.whole(1, GuardRules.MOST_TURNS));
    Optional<String> owner = fields.at("ironyOwner").optional().flatMap(GuardReader::owner);
    if (owner.isEmpty() && usual.ironyOwner().isEmpty()) {
      checkIrony(fields, rules);
    }
    return place.faultsSoFar() > before
        ? usual
        : new GuardRules(
            rules,
            heated,
            longest,
            lookback,
            alike.map(Long::intValue).orElse(usual.alikeFromPercent()),
            turns.map(Long::intValue).orElse(usual.publicTurns()),
            owner.or(usual::ironyOwner));
  }

  private static Optional<String> owner(Place place) {
    return place
        .text()
        .flatMap(name ->
            name.isBlank() || name.length() > GuardRules.MOST_OWNER
                ? place.wrong(FaultType.NOT_A_NAME)
                : Optional.of(name));
  }

  /** Who speaks for us with irony has somebody who answers for it by name. */
  private static void checkIrony(Place.Fields guard, Map<FindingKind, FindingRule> rules) {
    FindingRule irony = rules.get(FindingKind.SARCASTIC);
    if (irony != null && irony.severity() != Severity.STOP) {
      guard.at("ironyOwner").wrong(FaultType.IRONY_WITHOUT_OWNER);
    }
  }

  private static Optional<FindingRule> rule(FindingKind kind, Place place, FindingRule usual) {
    int before = place.faultsSoFar();
    Place.Fields fields = place.table("severity", "overriding", "sureFrom");
    Severity severity =
        fields
            .at("severity")
            .optional()
            .flatMap(there -> Values.label(there, Severity.class))
            .orElse(usual.severity());
    Overriding overriding =
        fields
            .at("overriding")
            .optional()
            .flatMap(there -> Values.label(there, Overriding.class))
            .orElse(usual.overriding());
    Confidence sureFrom =
        fields
            .at("sureFrom")
            .optional()
            .flatMap(there -> there.number(0, 1))
            .map(Confidence::new)
            .orElse(usual.sureFrom());
    Overriding least = FindingRule.leastOverriding(kind);
    if (overriding.compareTo(least) < 0) {
      fields.at("overriding").wrong(FaultType.OVERRIDING_TOO_FREE, "least", least.label());
    }
    if (least == Overriding.BY_NOBODY && severity != Severity.STOP) {
      fields.at("severity").wrong(FaultType.ALWAYS_STOPS);
    }
    return place.faultsSoFar() > before
        ? Optional.empty()
        : Optional.of(new FindingRule(kind, severity, overriding, sureFrom));
  }
}
