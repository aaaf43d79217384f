package org.vastine.domain.policy.document;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.triage.Style;

/**
 * Influence raises the alarm and never the worth (R12): a rule for those who speak for many may ask
 * for other steps, for approval or for an alert; it answers nobody sooner, and nobody less
 * bindingly, than anybody who writes in the styles that it is about.
 */
final class Influence {

  private static final Set<AudienceRole> SPEAK_FOR_MANY =
      EnumSet.of(AudienceRole.PRESS, AudienceRole.ACTIVIST);

  private Influence() {}

  /** Needs sound rules, each at its place. */
  static void check(
      List<Place> places,
      List<PolicyRule> rules,
      Map<Style, String> styles,
      Map<String, Playbook> playbooks) {
    for (int number = 0; number < rules.size(); number++) {
      PolicyRule rule = rules.get(number);
      List<Playbook> usual =
          Stream.of(Style.values())
              .filter(style -> isAbout(rule, style))
              .map(style -> playbook(playbooks, requireNonNull(styles.get(style))))
              .toList();
      if (picksInfluence(rule) && !isAsUsual(playbook(playbooks, rule.playbook()), usual)) {
        requireNonNull(places.get(number).entries().get("playbook"))
            .wrong(FaultType.INFLUENCE_AS_WORTH);
      }
    }
  }

  private static Playbook playbook(Map<String, Playbook> playbooks, String name) {
    return requireNonNull(playbooks.get(name));
  }

  private static boolean picksInfluence(PolicyRule rule) {
    return rule.when().get(Aspect.ROLE) instanceof Condition.OneOf(var roles)
        && roles.stream()
            .allMatch(label ->
                Labelled.find(AudienceRole.class, label)
                    .filter(SPEAK_FOR_MANY::contains)
                    .isPresent());
  }

  private static boolean isAbout(PolicyRule rule, Style style) {
    return !(rule.when().get(Aspect.STYLE) instanceof Condition.OneOf(var labels))
        || labels.contains(style.label());
  }

  private static boolean isAsUsual(Playbook there, List<Playbook> usual) {
    Duration soonest =
        usual.stream()
            .map(one -> one.targets().firstReply())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    int leastBinding =
        usual.stream().mapToInt(one -> one.obligation().leastPercent()).min().orElseThrow();
    return there.targets().firstReply().compareTo(soonest) >= 0
        && there.obligation().leastPercent() >= leastBinding;
  }
}
