package org.vastine.domain.policy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One part of the explanation of a plan.
 *
 * @param key the message key, for example {@code plan.window.heat}
 * @param facts named values for the message, in the order of their names; never people's words
 */
public record PlanReason(String key, Map<String, String> facts) {

  private static final Pattern KEY = Pattern.compile("plan(\\.[a-z][a-z0-9-]*)+");

  /** Checks the key's form and copies the facts. */
  public PlanReason {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not a plan reason: " + key);
    }
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /** A reason without named values. */
  public static PlanReason of(String key) {
    return new PlanReason(key, Map.of());
  }

  /** This reason with one more named value. */
  public PlanReason with(String name, Object value) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(name, value.toString());
    return new PlanReason(key, more);
  }
}
