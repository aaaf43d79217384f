package org.vastine.persistence.kernel;

import org.vastine.domain.kernel.Labelled;

/** Choices as columns: by their labels. */
public final class Labels {

  private Labels() {}

  /**
   * The choice of a stored label; throws where there is none, as then the data are newer than the
   * program.
   */
  public static <E extends Enum<E> & Labelled> E of(Class<E> type, String label) {
    return Labelled.find(type, label)
        .orElseThrow(
            () -> new IllegalStateException("no " + type.getSimpleName() + " is called " + label));
  }
}
