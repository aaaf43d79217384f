package org.vastine.domain.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;

/**
 * A business "no": why something was not done, in a form that every edge can turn into its own
 * words.
 *
 * @param kind the family of the reason; the web module chooses the HTTP status from it
 * @param code the message key of the reason, for example {@code case.held-by-another}; stable, part
 *     of the API
 * @param facts named values for the message (ids, times in ISO 8601, numbers), never a secret and
 *     never people's words
 */
public record Refusal(Kind kind, String code, Map<String, String> facts) {

  /** Families of refusals, from the most to the least surprising for the one who asked. */
  public enum Kind {
    /** Nothing of that id is visible to the one who asks. */
    NOT_FOUND,
    /** The one who asks lacks the permission. */
    NOT_ALLOWED,
    /** The request itself is wrong and will stay wrong. */
    INVALID,
    /** Somebody else changed or holds the thing. */
    CONFLICT,
    /** A version condition does not hold any more: read again, then decide. */
    STALE,
    /**
     * A rule of the workspace's policy holds it back (a guard finding, a cool-down, an approval, a
     * lock).
     */
    HELD_BACK,
    /** Too much at once: the same request may be accepted later. */
    TOO_MANY,
    /** Something outside that is needed gave no usable answer: another time it may. */
    UNAVAILABLE
  }

  private static final String CODE_PATTERN = "[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+";

  /** Checks the code's form and copies the facts in the order of their names. */
  public Refusal {
    requireNonNull(kind, "kind is null");
    if (!code.matches(CODE_PATTERN)) {
      throw new IllegalArgumentException("not a refusal code: " + code);
    }
    facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /** A refusal without named values. */
  public static Refusal of(Kind kind, String code) {
    return new Refusal(kind, code, Map.of());
  }

  /** This refusal with one more named value. */
  public Refusal with(String name, Object value) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(name, value.toString());
    return new Refusal(kind, code, more);
  }
}
