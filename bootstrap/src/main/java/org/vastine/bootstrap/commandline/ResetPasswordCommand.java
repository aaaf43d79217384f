package org.vastine.bootstrap.commandline;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vastine.application.team.FoundWorkspace.Founded;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.Logging;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.SetUp;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.settings.SettingsOptions;
import org.vastine.domain.team.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The way back for a member who forgot the password where no admin can sign in, from the machine
 * that Vastine runs on.
 */
@Command(
    name = "reset-password",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a link by which a member chooses a new password, once and within a day.",
      "Hand it to the member only. The old password works until the link is used.",
      "With the embedded database Vastine must not be serving meanwhile; start it again to use the"
          + " link."
    })
final class ResetPasswordCommand implements Runnable {

  @Mixin private SettingsOptions options = new SettingsOptions();

  @Option(
      names = "--member",
      required = true,
      paramLabel = "E-MAIL",
      description = "The e-mail address with which the member signs in.")
  private @Nullable String email;

  @Spec private CommandSpec specification;

  @Override
  public void run() {
    Settings settings = options.read(Map.of("log.level", "warn"));
    Logging.configure(settings.log());
    try (RunningVastine running = RunningVastine.assembled(settings)) {
      Founded founded = Founding.of(running, settings.workspace());
      Actor vastine = Actor.vastine(founded.workspace().id());
      String key = SetUp.passwordReset(running, vastine, requireNonNull(email));
      specification.commandLine().getOut().println(running.address() + "/reset/" + key);
    }
  }
}
