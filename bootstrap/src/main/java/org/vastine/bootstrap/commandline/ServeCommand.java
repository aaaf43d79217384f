package org.vastine.bootstrap.commandline;

import java.io.PrintWriter;
import java.util.Map;
import org.vastine.application.team.FoundWorkspace.Founded;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.Logging;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.Terminal;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.settings.SettingsOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Serves until it is stopped. The first start founds the workspace and prints a one-time set-up
 * link.
 */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the console and the web API, takes in mentions and delivers replies.")
final class ServeCommand implements Runnable {

  @Mixin private SettingsOptions options = new SettingsOptions();
  @Spec private CommandSpec specification;

  @Override
  public void run() {
    Settings settings = options.read(Map.of());
    Logging.configure(settings.log());
    RunningVastine running = RunningVastine.assembled(settings);
    Founded founded = Founding.of(running, settings.workspace());
    running.start();
    PrintWriter out = specification.commandLine().getOut();
    out.println("Vastine serves on " + running.address());
    founded
        .setUp()
        .ifPresent(
            key -> out.println("Set up, once: " + running.address() + "/setup/" + key.reveal()));
    out.println("Ctrl-C stops it.");
    out.flush();
    Terminal.untilStopped(running);
  }
}
