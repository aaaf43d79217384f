package org.vastine.bootstrap.commandline;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vastine.application.team.FoundWorkspace.Founded;
import org.vastine.bootstrap.running.CommandRefused;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.Logging;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.SetUp;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.settings.SettingsOptions;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a token for a program, from the machine that Vastine runs on. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = {
      "Makes an API token for a program and prints it once.",
      "With the embedded database Vastine must not be serving meanwhile; a serving one makes tokens in"
          + " its console."
    })
final class TokenCommand implements Runnable {

  @Mixin private SettingsOptions options = new SettingsOptions();

  @Option(names = "--name", required = true, description = "What the token is for.")
  private @Nullable String name;

  @Option(
      names = "--scope",
      split = ",",
      description =
          "What it may do, for example take_in_mentions,read_cases. Default: ${DEFAULT-VALUE}.",
      defaultValue = "take_in_mentions,read_cases,read_channels,understand_texts")
  private List<String> scopes = List.of();

  @Spec private CommandSpec specification;

  @Override
  public void run() {
    Settings settings = options.read(Map.of("log.level", "warn"));
    Logging.configure(settings.log());
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    scopes.forEach(scope -> permissions.add(permission(scope)));
    try (RunningVastine running = RunningVastine.assembled(settings)) {
      Founded founded = Founding.of(running, settings.workspace());
      Actor vastine = Actor.vastine(founded.workspace().id());
      String token = SetUp.token(running, vastine, String.valueOf(name), permissions, false);
      specification.commandLine().getOut().println(token);
    }
  }

  private static Permission permission(String label) {
    return Labelled.find(Permission.class, label.strip())
        .orElseThrow(() ->
            new CommandRefused("there is no scope " + label + "; docs/api.md names them all"));
  }
}
