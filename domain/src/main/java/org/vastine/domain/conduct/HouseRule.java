package org.vastine.domain.conduct;

import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * One house rule in one language.
 *
 * @param title in a few words, 1 to 120 characters
 * @param text what it says, 1 to 2,000 characters
 */
public record HouseRule(String title, String text) {

  private static final int MOST_TITLE = 120;
  private static final int MOST_TEXT = 2_000;

  /** The rule, when both parts can stand. */
  public static Decision<HouseRule> written(String title, String text) {
    String head = title.strip();
    String body = text.strip();
    if (!isPlain(head, true) || !isPlain(body, false)) {
      return Decision.refused(Refusal.Kind.INVALID, "house-rules.control-character");
    }
    return head.isEmpty()
            || head.length() > MOST_TITLE
            || body.isEmpty()
            || body.length() > MOST_TEXT
        ? Decision.refused(Refusal.Kind.INVALID, "house-rules.rule-length")
        : Decision.accepted(new HouseRule(head, body));
  }

  /** Whether every screen can show it: no control characters, no half characters. */
  static boolean isPlain(String text, boolean oneLine) {
    return text.codePoints()
        .noneMatch(point ->
            (Character.isISOControl(point) && (oneLine || (point != '\n' && point != '\t')))
                || Character.getType(point) == Character.SURROGATE);
  }
}
