package org.vastine.domain.factrequest;

import java.util.List;

/** A form that somebody filled in, read. */
public sealed interface Filled {

  /** Everything can be taken. */
  record Complete(FactAnswers answers) implements Filled {}

  /** Something cannot; in the order of the form. */
  record Faulty(List<FactFault> faults) implements Filled {
    /** Copies the faults. */
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
