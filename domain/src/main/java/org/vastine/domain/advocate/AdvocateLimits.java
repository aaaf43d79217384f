package org.vastine.domain.advocate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.kernel.Refusal;

/**
 * How often helpers may be thanked and asked (R10). Thanks that come each time become noise, and
 * asks that come often make a favour a duty.
 *
 * @param version 0 while the workspace never said its own; each change counts one up
 * @param thankedEveryDays so many days lie between two thanks to one helper, 0 to {@link #MOST}
 * @param askedEveryDays so many days lie between two asks of one helper, 1 to {@link #MOST}
 * @param asksPerWeek so many helpers may be asked in seven days, 0 to {@link #MOST_ASKS}
 */
public record AdvocateLimits(
    int version, int thankedEveryDays, int askedEveryDays, int asksPerWeek) {

  /** The longest pause, in days. */
  public static final int MOST = 730;

  /** The most asks in a week; more would be a campaign. */
  public static final int MOST_ASKS = 10;

  /** Asks are counted over so long. */
  public static final Duration WEEK = Duration.ofDays(7);

  /** From so many percent of common runs on, words are the same words again. */
  public static final int SAME_WORDS = 45;

  /** What holds until the workspace says its own. */
  public static final AdvocateLimits USUAL = new AdvocateLimits(0, 14, 90, 3);

  /** Refuses what {@link #fits} does not let through. */
  public AdvocateLimits {
    if (version < 0 || !fits(thankedEveryDays, askedEveryDays, asksPerWeek)) {
      throw new IllegalArgumentException(
          "limits of " + thankedEveryDays + ", " + askedEveryDays + " and " + asksPerWeek);
    }
  }

  /** Whether these can be limits. */
  public static boolean fits(int thankedEveryDays, int askedEveryDays, int asksPerWeek) {
    return thankedEveryDays >= 0
        && thankedEveryDays <= MOST
        && askedEveryDays >= 1
        && askedEveryDays <= MOST
        && asksPerWeek >= 0
        && asksPerWeek <= MOST_ASKS;
  }

  /** From when on a helper may be thanked again; in the past where they may be now. */
  public Optional<Instant> thanksFrom(Optional<Instant> lastThanked) {
    return lastThanked.map(last -> last.plus(Duration.ofDays(thankedEveryDays)));
  }

  /** From when on a helper may be asked again; in the past where they may be now. */
  public Optional<Instant> asksFrom(Optional<Instant> lastAsked) {
    return lastAsked.map(last -> last.plus(Duration.ofDays(askedEveryDays)));
  }

  /** Why a helper may not be thanked now. */
  public Optional<Refusal> mayThank(Optional<Instant> lastThanked, Instant now) {
    return thanksFrom(lastThanked)
        .filter(now::isBefore)
        .map(from ->
            Refusal.of(Refusal.Kind.CONFLICT, "advocate.thanked-lately")
                .with("days", thankedEveryDays));
  }

  /**
   * Why a helper may not be asked now in these words.
   *
   * @param earlier what this helper and others were asked before, in any order
   * @param templates prepared words: an ask is written by the one who asks
   */
  public Optional<Refusal> mayAsk(
      Advocate advocate, String words, List<Ask> earlier, List<String> templates, Instant now) {
    NormalisedText said = NormalisedText.of(words);
    if (asksFrom(advocate.lastAsked()).filter(now::isBefore).isPresent()) {
      return Optional.of(
          Refusal.of(Refusal.Kind.CONFLICT, "advocate.asked-lately").with("days", askedEveryDays));
    }
    if (earlier.stream().filter(ask -> ask.at().isAfter(now.minus(WEEK))).count() >= asksPerWeek) {
      return Optional.of(
          Refusal.of(Refusal.Kind.CONFLICT, "advocate.week-is-full").with("most", asksPerWeek));
    }
    if (earlier.stream().anyMatch(ask -> same(ask.words(), said))) {
      return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "advocate.same-words"));
    }
    return templates.stream().anyMatch(template -> same(template, said))
        ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "advocate.template-words"))
        : Optional.empty();
  }

  private static boolean same(String earlier, NormalisedText said) {
    NormalisedText before = NormalisedText.of(earlier);
    return before.equals(said) || before.percentAlike(said) >= SAME_WORDS;
  }
}
