package org.vastine.bootstrap.running;

import java.util.stream.Collectors;
import org.vastine.application.team.FoundWorkspace;
import org.vastine.application.team.FoundWorkspace.Founded;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/** What every start does first: the workspace of the settings is there, or it is founded. */
public final class Founding {

  private Founding() {}

  /** The workspace, and a set-up link while nobody has joined it. */
  public static Founded of(RunningVastine running, Settings.Workspace workspace) {
    return accepted(
        running
            .part(FoundWorkspace.class)
            .handle(
                new FoundWorkspace.Command(
                    workspace.slug(), workspace.name(), workspace.zone(), workspace.language())));
  }

  /**
   * What was accepted; a refusal ends the command with its code and facts, for whoever is at the
   * terminal.
   */
  public static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(Refusal refusal) -> throw new CommandRefused(words(refusal));
    };
  }

  private static String words(Refusal refusal) {
    return refusal.facts().entrySet().stream()
        .map(fact -> fact.getKey() + " " + fact.getValue())
        .collect(Collectors.joining(", ", refusal.code() + ": ", ""));
  }
}
