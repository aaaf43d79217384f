package org.vastine.domain.feedbackcase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.policy.PlaybookStep;

/**
 * Whether the cause was a misunderstanding or a slip of the customer, and what was learnt from it
 * (R23).
 *
 * @param marked whether a member says so
 * @param added what it asks for that the plan does not
 * @param prevention what would prevent it
 * @param evidence what shows it; empty where it was marked before any was asked for
 */
public record Mistake(
    boolean marked,
    List<PlaybookStep> added,
    Optional<Prevention> prevention,
    Optional<MistakeEvidence> evidence) {

  /** What a reply to a customer who was mistaken does, in this order. */
  public static final List<PlaybookStep> ASKED_FOR =
      List.of(
          PlaybookStep.REGRET_CONFUSION,
          PlaybookStep.EXPLAIN_PROFESSIONALLY,
          PlaybookStep.OFFER_SOLUTION);

  /** Nobody says so. */
  public static final Mistake NONE =
      new Mistake(false, List.of(), Optional.empty(), Optional.empty());

  /** Copies the steps. */
  public Mistake {
    added = List.copyOf(added);
  }

  /**
   * What would prevent it.
   *
   * @param words in words
   * @param nothing whether the words say why nothing would
   */
  public record Prevention(CaseTextId words, boolean nothing) {}

  /** Whether the case must not be closed before somebody says what would prevent it. */
  public boolean owesPrevention() {
    return marked && prevention.isEmpty();
  }

  /** The steps of a plan with those that it asks for besides. */
  List<PlaybookStep> with(List<PlaybookStep> planned) {
    return Stream.concat(planned.stream(), added.stream()).toList();
  }

  /** The steps of the plan alone. */
  List<PlaybookStep> without(List<PlaybookStep> steps) {
    return steps.stream().filter(step -> !added.contains(step)).toList();
  }

  /** The same beside another plan. */
  Mistake beside(List<PlaybookStep> planned) {
    List<PlaybookStep> missing =
        marked ? ASKED_FOR.stream().filter(step -> !planned.contains(step)).toList() : List.of();
    return new Mistake(marked, missing, prevention, evidence);
  }

  Mistake after(MistakeEvent event) {
    return switch (event) {
      case MistakeEvent.MistakeMarked said -> new Mistake(true, added, prevention, said.evidence());
      case MistakeEvent.MistakeUnmarked _ -> NONE;
      case MistakeEvent.PreventionNoted noted ->
          new Mistake(
              marked, added, Optional.of(new Prevention(noted.words(), noted.nothing())), evidence);
    };
  }
}
