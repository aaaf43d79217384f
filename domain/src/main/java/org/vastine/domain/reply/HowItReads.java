package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How a reply may read from both sides, as far as the guard can tell from its words: nothing of it
 * is guessed where the words leave doubt.
 *
 * @param customer what the one who is answered finds, or looks for in vain
 * @param bystander what somebody finds who comes upon the thread; empty in private
 * @param next what the customer probably does next; empty where the words do not tell
 * @param because what that rests on; there whenever {@code next} is
 * @param harm the customer's own words for the harm that they told of
 * @param earlier how customers went on after replies like this; empty where nobody asked
 */
public record HowItReads(
    List<ReadPoint> customer,
    List<ReadPoint> bystander,
    Optional<NextTurn> next,
    Optional<ReadPoint> because,
    List<String> harm,
    Optional<EarlierTurns> earlier) {

  /** Of words that nobody read. */
  public static final HowItReads UNKNOWN =
      new HowItReads(
          List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  /** Copies the points, and refuses an expectation without a reason. */
  public HowItReads {
    customer = List.copyOf(customer);
    bystander = List.copyOf(bystander);
    harm = List.copyOf(harm);
    requireNonNull(next, "next is null");
    requireNonNull(because, "because is null");
    requireNonNull(earlier, "earlier is null");
    if (next.isPresent() != because.isPresent()) {
      throw new IllegalArgumentException("an expectation goes with its reason: " + next);
    }
  }

  /** The same beside what followed replies like this. */
  public HowItReads recalling(EarlierTurns turns) {
    return new HowItReads(customer, bystander, next, because, harm, Optional.of(turns));
  }
}
