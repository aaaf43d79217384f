package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.triage.Subject;

/**
 * What customers get for a subject in every other channel: on the phone, at the counter, by mail
 * (R24). Whoever complains in public gets neither more nor less.
 *
 * @param subject for what
 * @param range what is given, and how much
 * @param source where that is written down or who said so; 1 to {@value #LONGEST} printable
 *     characters
 */
public record Norm(Subject subject, NormRange range, String source) {

  /** How long the note of a source is at most. */
  public static final int LONGEST = 300;

  /** Refuses an empty, overlong or unprintable source. */
  public Norm {
    requireNonNull(subject, "subject is null");
    requireNonNull(range, "range is null");
    source = source.strip();
    if (!isSource(source)) {
      throw new IllegalArgumentException("a source has 1 to 300 printable characters");
    }
  }

  /**
   * Which norm: there is one for each subject, kind and currency.
   *
   * @param currency by ISO 4217
   */
  public record Key(Subject subject, GrantKind kind, String currency) {}

  /**
   * A norm as somebody wrote it.
   *
   * @param least what is given at least, with a point before the decimals
   * @param most what is given at most, likewise
   * @param source where that is written down
   */
  public record Typed(String least, String most, String source) {}

  /** The norm, unless it cannot be meant. */
  public static Decision<Norm> written(Key key, Typed typed) {
    if (!isSource(typed.source())) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "norm.source-invalid").with("most", LONGEST));
    }
    return Money.parse(typed.least(), key.currency())
        .then(least ->
            Money.parse(typed.most(), key.currency())
                .then(most ->
                    NormRange.isOne(least, most)
                        ? Decision.accepted(
                            new Norm(
                                key.subject(),
                                new NormRange(key.kind(), least, most),
                                typed.source()))
                        : Decision.refused(Refusal.Kind.INVALID, "norm.range-invalid")));
  }

  /** Which norm it is. */
  public Key key() {
    return new Key(subject, range.kind(), range.most().currency().getCurrencyCode());
  }

  private static boolean isSource(String text) {
    String stripped = text.strip();
    return !stripped.isEmpty()
        && stripped.length() <= LONGEST
        && stripped.chars().noneMatch(Character::isISOControl);
  }
}
