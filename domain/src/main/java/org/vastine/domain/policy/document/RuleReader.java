package org.vastine.domain.policy.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.CommunityWindow;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Style;

/** Reads the ordered rules, and finds those that no case ever comes to. */
final class RuleReader {

  /** How many labels one condition names at most. */
  private static final int MOST_LABELS = 100;

  private final Map<String, Playbook> playbooks;
  private final Set<String> named;

  /** Needs the playbooks that are sound, and the names of all. */
  RuleReader(Map<String, Playbook> playbooks, Set<String> named) {
    this.playbooks = playbooks;
    this.named = named;
  }

  List<PolicyRule> read(Place place) {
    List<Place> items = place.items();
    if (items.size() > ResponsePolicy.MOST_RULES) {
      place.wrong(FaultType.TOO_MANY, "most", ResponsePolicy.MOST_RULES);
      return List.of();
    }
    int before = place.faultsSoFar();
    Set<String> all = items.stream().flatMap(RuleReader::name).collect(Collectors.toSet());
    Set<String> names = new HashSet<>();
    List<PolicyRule> rules = new ArrayList<>();
    for (Place item : items) {
      rule(item, names, all).ifPresent(rules::add);
    }
    if (place.faultsSoFar() == before) {
      Reachability.of(rules)
          .forEach((number, takers) ->
              items
                  .get(number)
                  .wrong(FaultType.UNREACHABLE_RULE, "rules", String.join(", ", takers)));
    }
    return rules;
  }

  /** What a rule is called, where it says so; nothing is told of it here. */
  private static Stream<String> name(Place place) {
    return place.isTable()
        ? Optional.ofNullable(place.entries().get("name")).flatMap(Place::textIfAny).stream()
        : Stream.empty();
  }

  private Optional<PolicyRule> rule(Place place, Set<String> names, Set<String> all) {
    int before = place.faultsSoFar();
    Place.Fields fields = place.table("name", "when", "playbook");
    Place called = fields.at("name");
    Optional<String> name = called.required().flatMap(Place::text);
    name.filter(text -> !Playbook.isName(text))
        .ifPresent(text -> called.wrong(FaultType.NOT_A_NAME));
    name.filter(text -> !names.add(text)).ifPresent(text -> called.wrong(FaultType.TWICE));
    Map<Aspect, Condition> when =
        fields.at("when").required().map(RuleReader::when).orElse(Map.of());
    Place leads = fields.at("playbook");
    Optional<String> playbook = leads.required().flatMap(Place::text);
    playbook
        .filter(text -> !named.contains(text))
        .ifPresent(text ->
            leads.wrong(all.contains(text) ? FaultType.LEADS_TO_RULE : FaultType.UNKNOWN_PLAYBOOK));
    playbook.ifPresent(text -> checkWindow(leads, text, when));
    return place.faultsSoFar() > before
        ? Optional.empty()
        : Optional.of(new PolicyRule(name.orElseThrow(), when, playbook.orElseThrow()));
  }

  private void checkWindow(Place place, String playbook, Map<Aspect, Condition> when) {
    Playbook there = playbooks.get(playbook);
    if (there == null || there.communityWindow().isEmpty()) {
      return;
    }
    if (when.get(Aspect.STYLE) instanceof Condition.OneOf(var labels)) {
      labels.stream()
          .flatMap(label -> Labelled.find(Style.class, label).stream())
          .filter(CommunityWindow::isNeverFor)
          .forEach(style -> place.wrong(FaultType.WINDOW_NEVER_FOR_STYLE, "style", style.label()));
    }
  }

  private static Map<Aspect, Condition> when(Place place) {
    Map<Aspect, Condition> when = new EnumMap<>(Aspect.class);
    Place.Fields fields =
        place.table(Stream.of(Aspect.values()).map(Labelled::label).toArray(String[]::new));
    for (Aspect aspect : Aspect.values()) {
      fields
          .at(aspect.label())
          .optional()
          .flatMap(there -> aspect.isNumber() ? range(aspect, there) : oneOf(aspect, there))
          .ifPresent(condition -> when.put(aspect, condition));
    }
    return when;
  }

  /** One label and all above it. */
  private static Optional<Condition> upFrom(Aspect aspect, Place place) {
    List<String> rungs = aspect.labels().orElseThrow();
    Place least = place.table("from").at("from");
    Optional<String> from = least.required().flatMap(Place::text);
    if (from.isPresent() && !rungs.contains(from.get())) {
      return least.wrong(FaultType.UNKNOWN_VALUE, "allowed", String.join(", ", rungs));
    }
    return from.map(
        rung -> new Condition.OneOf(Set.copyOf(rungs.subList(rungs.indexOf(rung), rungs.size()))));
  }

  /** One label, or a list of them. */
  private static Optional<Condition> oneOf(Aspect aspect, Place place) {
    if (aspect.isLadder() && place.isTable()) {
      return upFrom(aspect, place);
    }
    List<Place> items = place.isRow() ? place.items() : List.of(place);
    if (items.isEmpty()) {
      return place.wrong(FaultType.MISSING);
    }
    if (items.size() > MOST_LABELS) {
      return place.wrong(FaultType.TOO_MANY, "most", MOST_LABELS);
    }
    Set<String> labels = new LinkedHashSet<>();
    for (Place item : items) {
      item.text()
          .ifPresent(label -> {
            if (!aspect.allows(label)) {
              item.wrong(
                  FaultType.UNKNOWN_VALUE,
                  "allowed",
                  aspect.labels().map(all -> String.join(", ", all)).orElse(form(aspect)));
            } else if (!labels.add(label)) {
              item.wrong(FaultType.TWICE);
            }
          });
    }
    return labels.isEmpty() ? Optional.empty() : Optional.of(new Condition.OneOf(labels));
  }

  private static String form(Aspect aspect) {
    return aspect == Aspect.LANGUAGE ? "codes such as fi" : "kinds such as mastodon";
  }

  private static Optional<Condition> range(Aspect aspect, Place place) {
    int before = place.faultsSoFar();
    Place.Fields fields = place.table("from", "below");
    Optional<Double> from = fields.at("from").optional().flatMap(there -> end(aspect, there));
    Optional<Double> below = fields.at("below").optional().flatMap(there -> end(aspect, there));
    if (place.faultsSoFar() > before) {
      return Optional.empty();
    }
    if (from.isEmpty() && below.isEmpty()) {
      return fields.at("from").wrong(FaultType.MISSING);
    }
    return from.orElse(aspect.least()) < below.orElse(Double.POSITIVE_INFINITY)
        ? Optional.of(new Condition.Within(from, below))
        : place.wrong(FaultType.EMPTY_RANGE);
  }

  /** Shares have fractions; what is counted has none. */
  private static Optional<Double> end(Aspect aspect, Place place) {
    return aspect == Aspect.CONFIDENCE
        ? place.number(0, 1)
        : place.whole((long) aspect.least(), aspect.most()).map(Long::doubleValue);
  }
}
