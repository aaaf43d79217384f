package org.vastine.application.reply;

import java.util.Optional;
import org.vastine.application.feedbackcase.Promising;

/**
 * What a reply means beside its words.
 *
 * @param promise what it promises
 * @param followUp whether it is the question back to the thread, after the solution
 */
public record SaidBeside(Optional<Promising.Word> promise, boolean followUp) {

  /** A reply that is a reply. */
  public static final SaidBeside NOTHING = new SaidBeside(Optional.empty(), false);
}
