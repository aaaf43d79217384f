package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How long a draft waits before it is sent, and why so long (R14). Counted from its last change.
 *
 * @param plan what the plan asks for, whatever was written
 * @param mention what the heat of the customer's words adds
 * @param draft what the heat of the draft adds
 * @param longest what the policy lets the two add up to with the plan's; the plan's own time always
 *     stands
 */
public record CoolDown(Duration plan, Duration mention, Duration draft, Duration longest) {

  /** No wait at all. */
  public static final CoolDown NONE =
      new CoolDown(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

  /** Refuses null and times that run backwards. */
  public CoolDown {
    requireNonNull(longest, "longest is null");
    if (plan.isNegative() || mention.isNegative() || draft.isNegative()) {
      throw new IllegalArgumentException("a wait is negative");
    }
  }

  /** The wait. */
  public Duration total() {
    Duration sum = plan.plus(mention).plus(draft);
    Duration most = plan.compareTo(longest) > 0 ? plan : longest;
    return sum.compareTo(most) > 0 ? most : sum;
  }

  /** Whether the sum would be longer than the policy lets it be. */
  public boolean isCut() {
    return total().compareTo(plan.plus(mention).plus(draft)) < 0;
  }
}
