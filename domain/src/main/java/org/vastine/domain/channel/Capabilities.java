package org.vastine.domain.channel;

import java.util.EnumSet;
import java.util.Set;

/** The set of things that a platform really allows. */
public record Capabilities(Set<Capability> allowed) {

  /** Copies the set. */
  public Capabilities {
    allowed = Set.copyOf(allowed);
  }

  /** The given capabilities and no others. */
  public static Capabilities of(Capability... capabilities) {
    Set<Capability> set = EnumSet.noneOf(Capability.class);
    for (Capability capability : capabilities) {
      set.add(capability);
    }
    return new Capabilities(set);
  }

  /** Whether anything comes in by itself; where not, people and programs hand it in. */
  public boolean bringItems() {
    return allows(Capability.POLL) || allows(Capability.LISTEN) || allows(Capability.WEBHOOK);
  }

  /** Whether the platform allows this. */
  public boolean allows(Capability capability) {
    return allowed.contains(capability);
  }
}
