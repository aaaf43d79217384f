package org.vastine.domain.feedbackcase;

import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * When somebody calls or comes: a time at which somebody is there, as for a promise. Its refusals
 * speak of calls and visits.
 */
public final class ContactTime {

  private ContactTime() {}

  /** What {@link PromiseTime} decided about a time, in words of calls and visits. */
  public static <T> Decision<T> spoken(Decision<T> decided) {
    return decided instanceof Decision.Refused<T>(Refusal refusal)
        ? Decision.refused(new Refusal(refusal.kind(), code(refusal.code()), refusal.facts()))
        : decided;
  }

  private static String code(String ofPromise) {
    return switch (ofPromise) {
      case "promise.time-does-not-exist" -> "contact.time-does-not-exist";
      case "promise.time-past" -> "contact.time-past";
      case "promise.time-too-far" -> "contact.time-too-far";
      case "promise.time-on-closed-day" -> "contact.time-on-closed-day";
      case "promise.time-out-of-hours" -> "contact.time-out-of-hours";
      default -> ofPromise;
    };
  }
}
