package org.vastine.bootstrap.architecture.broken.application.kernel;

/** Breaks, in its command: commands are records. */
public final class ChangesItsMind {

  /** A command with a setter. */
  public static final class Command {

    private int wish;

    /** A wish. */
    public int wish() {
      return wish;
    }

    /** Another wish. */
    public void setWish(int wish) {
      this.wish = wish;
    }
  }

  /** Grants it. */
  public int handle(Command command) {
    return command.wish();
  }
}
