package org.vastine.application.kernel;

/**
 * The store cannot be reached, or has no room, right now. The transaction did not happen, unless
 * the connection was lost while it was being committed: then its outcome is unknown and the caller
 * asks again with the same idempotency key. Edges answer it as "try later".
 */
public final class StorageUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Keeps the adapter's exception, and says in one line what the innermost one says. */
  public StorageUnavailable(Throwable cause) {
    super("the store is not available: " + innermost(cause).getMessage(), cause);
  }

  private static Throwable innermost(Throwable failure) {
    Throwable inner = failure;
    for (Throwable cause = inner.getCause(); cause != null; cause = cause.getCause()) {
      inner = cause;
    }
    return inner;
  }
}
