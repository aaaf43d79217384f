package org.vastine.bootstrap.running;

/** A command cannot go on, for a reason that a person at a terminal can read. */
public final class CommandRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The reason. */
  public CommandRefused(String reason) {
    super(reason);
  }
}
