package org.vastine.domain.policy.document;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is wrong with one place of a document.
 *
 * @param place where
 * @param kind what is wrong
 * @param facts named values that say what would be right, or what it goes against
 */
public record Fault(DocumentPath place, FaultType kind, Map<String, String> facts) {

  /** Copies the facts in the order of their names. */
  public Fault {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /** A fault without named values. */
  static Fault of(DocumentPath place, FaultType kind) {
    return new Fault(place, kind, Map.of());
  }

  /** This fault with one more named value. */
  Fault with(String name, Object value) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(name, value.toString());
    return new Fault(place, kind, more);
  }
}
