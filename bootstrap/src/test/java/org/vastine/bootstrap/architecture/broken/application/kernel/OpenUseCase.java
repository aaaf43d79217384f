package org.vastine.bootstrap.architecture.broken.application.kernel;

/** Breaks: a use case is final and has one public method. */
public class OpenUseCase {
  /** A command. */
  public record Command() {}

  /** Does it. */
  public Command handle(Command command) {
    return command;
  }

  /** Does something else. */
  public Command other(Command command) {
    return command;
  }
}
