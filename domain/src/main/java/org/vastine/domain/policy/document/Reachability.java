package org.vastine.domain.policy.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.PolicyRule;

/**
 * Finds the rules that no case ever comes to, because those before them, alone or together, take
 * them all.
 *
 * <p>Each aspect falls into as many parts as the rules tell apart, so that a rule is a box of parts
 * and what is left of a box when others are taken away is a list of smaller boxes. A rule of which
 * nothing is left is unreachable. That list can grow with the number of rules; beyond {@link
 * #MOST_BOXES} the answer is left open and the rule counts as reachable.
 */
final class Reachability {

  private static final int MOST_BOXES = 5_000;

  private final Map<Aspect, List<String>> labels = new EnumMap<>(Aspect.class);
  private final Map<Aspect, List<Double>> bounds = new EnumMap<>(Aspect.class);

  private Reachability(List<PolicyRule> rules) {
    for (Aspect aspect : Aspect.values()) {
      TreeSet<String> named = new TreeSet<>(aspect.labels().orElse(List.of()));
      TreeSet<Double> ends = new TreeSet<>();
      for (PolicyRule rule : rules) {
        switch (rule.when().get(aspect)) {
          case null -> {}
          case Condition.OneOf(var some) -> named.addAll(some);
          case Condition.Within(var from, var below) -> {
            from.ifPresent(ends::add);
            below.ifPresent(ends::add);
          }
        }
      }
      labels.put(aspect, List.copyOf(named));
      bounds.put(aspect, List.copyOf(ends));
    }
  }

  /** The numbers of the unreachable rules, each with the names of the rules that take its cases. */
  static Map<Integer, List<String>> of(List<PolicyRule> rules) {
    Reachability parts = new Reachability(rules);
    List<Map<Aspect, BitSet>> boxes = rules.stream().map(parts::box).toList();
    Map<Integer, List<String>> unreachable = new TreeMap<>();
    for (int i = 0; i < rules.size(); i++) {
      int number = i;
      takers(boxes, rules, i).ifPresent(takers -> unreachable.put(number, takers));
    }
    return unreachable;
  }

  /** The earlier rules that together leave nothing of this one. */
  private static Optional<List<String>> takers(
      List<Map<Aspect, BitSet>> boxes, List<PolicyRule> rules, int number) {
    List<String> takers = new ArrayList<>();
    List<Map<Aspect, BitSet>> left = List.of(boxes.get(number));
    for (int earlier = 0; earlier < number && !left.isEmpty(); earlier++) {
      Map<Aspect, BitSet> taken = boxes.get(earlier);
      List<Map<Aspect, BitSet>> rest = new ArrayList<>();
      boolean took = false;
      for (Map<Aspect, BitSet> box : left) {
        if (meet(box, taken)) {
          took = true;
          rest.addAll(without(box, taken));
        } else {
          rest.add(box);
        }
      }
      if (rest.size() > MOST_BOXES) {
        return Optional.empty();
      }
      if (took) {
        takers.add(rules.get(earlier).name());
      }
      left = rest;
    }
    return left.isEmpty() ? Optional.of(takers) : Optional.empty();
  }

  private static boolean meet(Map<Aspect, BitSet> box, Map<Aspect, BitSet> other) {
    return box.entrySet().stream()
        .allMatch(side -> side.getValue().intersects(of(other, side.getKey())));
  }

  /** What is left of a box: for each aspect the parts outside, within the others' parts so far. */
  private static Deque<Map<Aspect, BitSet>> without(
      Map<Aspect, BitSet> box, Map<Aspect, BitSet> taken) {
    Deque<Map<Aspect, BitSet>> pieces = new ArrayDeque<>();
    Map<Aspect, BitSet> inside = new EnumMap<>(box);
    for (Aspect aspect : box.keySet()) {
      BitSet outside = (BitSet) of(inside, aspect).clone();
      outside.andNot(of(taken, aspect));
      if (!outside.isEmpty()) {
        Map<Aspect, BitSet> piece = new EnumMap<>(inside);
        piece.put(aspect, outside);
        pieces.add(piece);
      }
      BitSet common = (BitSet) of(inside, aspect).clone();
      common.and(of(taken, aspect));
      inside.put(aspect, common);
    }
    return pieces;
  }

  private static BitSet of(Map<Aspect, BitSet> box, Aspect aspect) {
    return requireNonNull(box.get(aspect));
  }

  private Map<Aspect, BitSet> box(PolicyRule rule) {
    Map<Aspect, BitSet> box = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      box.put(aspect, parts(aspect, rule.when().get(aspect)));
    }
    return box;
  }

  /**
   * Labels are parts of their own, with one more for all that nobody names where there is no end to
   * them; the numbers between two bounds are one part.
   */
  private BitSet parts(Aspect aspect, @Nullable Condition condition) {
    List<String> named = requireNonNull(labels.get(aspect));
    List<Double> ends = requireNonNull(bounds.get(aspect));
    BitSet parts = new BitSet();
    switch (condition) {
      case null -> {
        int all = aspect.isNumber() ? ends.size() + 1 : named.size() + (endless(aspect) ? 1 : 0);
        parts.set(0, all);
      }
      case Condition.OneOf(var some) -> some.forEach(label -> parts.set(named.indexOf(label)));
      case Condition.Within(var from, var below) ->
          parts.set(
              from.map(end -> ends.indexOf(end) + 1).orElse(0),
              below.map(end -> ends.indexOf(end) + 1).orElse(ends.size() + 1));
    }
    if (aspect.isNumber() && !ends.isEmpty() && ends.getFirst() <= aspect.least()) {
      parts.clear(0);
    }
    return parts;
  }

  /** Also sorts that a case may lack, such as the kind of its mention, or duty without a roster. */
  private static boolean endless(Aspect aspect) {
    return switch (aspect) {
      case CHANNEL, LANGUAGE, KIND, DUTY -> true;
      case STYLE,
          SENTIMENT,
          SUBJECT,
          AUDIENCE,
          HOURS,
          CUSTOMER,
          INCIDENT,
          ENDING,
          STANDING,
          ROLE,
          CONFIDENCE,
          REACH,
          COMPLAINTS,
          MENTIONS,
          EARLIER ->
          false;
    };
  }
}
