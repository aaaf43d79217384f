package org.vastine.domain.handoff;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * The telephone number of our exchange, as it stands in an offer.
 *
 * @param value for example {@code +358 9 123 456}
 */
public record RelayNumber(String value) {

  private static final Pattern FORM = Pattern.compile("\\+?\\d(?:[ ()/-]{0,2}\\d){5,14}");

  /** Refuses what is no number. */
  public RelayNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a telephone number");
    }
  }

  /** A number as it was typed; nothing typed is none. */
  public static Decision<Optional<RelayNumber>> typed(Optional<String> text) {
    Optional<String> number = text.map(String::strip).filter(typed -> !typed.isEmpty());
    if (number.filter(typed -> !FORM.matcher(typed).matches()).isPresent()) {
      return Decision.refused(Refusal.Kind.INVALID, "hand-off.not-a-number");
    }
    return Decision.accepted(number.map(RelayNumber::new));
  }

  @Override
  public String toString() {
    return value;
  }
}
