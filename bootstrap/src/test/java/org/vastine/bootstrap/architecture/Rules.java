package org.vastine.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The architecture as rules over any root package, so that each can be proven on code that breaks
 * it. These look at what ships; {@link TestRules} look at the tests.
 */
final class Rules {

  private final Map<String, ArchRule> all = new TreeMap<>();
  private final Rooms rooms;

  Rules(String root) {
    rooms = new Rooms(root);
    all.putAll(new FloorRules(rooms).all());
    all.putAll(new DomainRules(rooms).all());
    all.putAll(new UseCaseRules(rooms).all());
    all.putAll(new LibraryRules(rooms).all());
  }

  /** All rules by name. */
  Map<String, ArchRule> all() {
    return all;
  }

  /** All package patterns that a rule names, as subject or as target. */
  Set<String> namedPackages() {
    return rooms.named();
  }
}
