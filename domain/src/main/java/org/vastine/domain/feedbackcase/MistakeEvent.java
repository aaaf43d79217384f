package org.vastine.domain.feedbackcase;

import java.time.Instant;
import org.vastine.domain.team.By;

/** Something about a case whose cause was a misunderstanding or a slip of the customer (R23). */
public sealed interface MistakeEvent extends CaseEvent {

  /** A member says that the cause was a misunderstanding; that blames nobody. */
  record MistakeMarked(Instant at, By by) implements MistakeEvent {}

  /** It was none after all. */
  record MistakeUnmarked(Instant at, By by) implements MistakeEvent {}

  /**
   * What would prevent it, in words; or, where nothing would, why not.
   *
   * @param nothing whether the words say why nothing would prevent it
   */
  record PreventionNoted(Instant at, By by, CaseTextId words, boolean nothing)
      implements MistakeEvent {}
}
