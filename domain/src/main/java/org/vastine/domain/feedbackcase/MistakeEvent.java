package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.team.By;

/** Something about a case whose cause was a misunderstanding or a slip of the customer (R23). */
public sealed interface MistakeEvent extends CaseEvent {

  /**
   * A member says that the cause was a misunderstanding; that blames nobody.
   *
   * @param evidence what shows it; empty in events of the time when none was asked for
   */
  record MistakeMarked(Instant at, By by, Optional<MistakeEvidence> evidence)
      implements MistakeEvent {}

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
