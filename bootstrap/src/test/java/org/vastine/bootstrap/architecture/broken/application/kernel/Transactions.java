package org.vastine.bootstrap.architecture.broken.application.kernel;

import java.util.function.Supplier;

/** A port. */
public interface Transactions {
  /** Opens one. */
  <T> T inWorkspace(String workspace, Supplier<T> work);
}
