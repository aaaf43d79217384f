package org.vastine.domain.policy.document;

import java.util.List;
import org.vastine.domain.policy.ResponsePolicy;

/** What came of reading a document as a response policy. */
public sealed interface PolicyReading {

  /**
   * The document is a policy.
   *
   * @param policy in version 1, as long as no other is given to it
   */
  record Sound(ResponsePolicy policy) implements PolicyReading {}

  /**
   * The document is none.
   *
   * @param faults everything that is wrong with it, at least one thing
   */
  record Faulty(List<Fault> faults) implements PolicyReading {
    /** Copies the faults; refuses none. */
    public Faulty {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("faulty without a fault");
      }
    }
  }
}
