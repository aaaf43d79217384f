package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.alert.OutletKind;

/** The outlets of this installation. */
public final class Outlets {

  private final Map<OutletKind, AlertOutlet> all = new EnumMap<>(OutletKind.class);

  /** Takes those on board; two of one kind are a fault of the assembly. */
  @Inject
  public Outlets(Set<AlertOutlet> outlets) {
    for (AlertOutlet outlet : outlets) {
      if (all.put(outlet.kind(), outlet) != null) {
        throw new IllegalArgumentException("two outlets are of kind " + outlet.kind());
      }
    }
  }

  /** The outlet of a kind, where this installation has it. */
  public Optional<AlertOutlet> ready(OutletKind kind) {
    return Optional.ofNullable(all.get(kind)).filter(AlertOutlet::isReady);
  }
}
