package org.vastine.bootstrap;

import org.vastine.bootstrap.commandline.CommandLines;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name, and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(CommandLines.vastine().execute(arguments));
  }
}
