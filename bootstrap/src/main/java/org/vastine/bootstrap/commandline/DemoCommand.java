package org.vastine.bootstrap.commandline;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vastine.bootstrap.demo.DemoWorkspace;
import org.vastine.bootstrap.demo.DemoWorkspace.Links;
import org.vastine.bootstrap.running.Logging;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.Terminal;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.settings.SettingsOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The first five minutes of a new user: a workspace with two members, a practice page, and visitors
 * who write on it.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Serves a demo workspace with a practice page on which simulated visitors write.")
final class DemoCommand implements Runnable {

  @Mixin private SettingsOptions options = new SettingsOptions();

  @Option(
      names = "--quiet-visitors",
      description = "No simulated visitors; the page waits for comments written by hand.")
  private boolean quiet;

  @Spec private CommandSpec specification;

  @Override
  public void run() {
    Settings settings = options.read(fallbacks());
    Logging.configure(settings.log());
    RunningVastine running = RunningVastine.assembled(settings);
    DemoWorkspace demo = DemoWorkspace.prepared(running, settings);
    running.start();
    print(demo.links(running.address()));
    if (!quiet) {
      demo.letVisitorsWrite();
    }
    Terminal.untilStopped(running);
  }

  private static Map<String, String> fallbacks() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("data.home", ".vastine/demo");
    values.put("workspace.slug", "demo");
    values.put("workspace.name", "Aurora Home");
    values.put("workspace.zone", "Europe/Helsinki");
    return values;
  }

  private void print(Links links) {
    PrintWriter out = specification.commandLine().getOut();
    out.println();
    out.println("  Practice page   " + links.page());
    out.println("  Console         " + links.console());
    links.members().forEach(line -> out.println("                  " + line));
    out.println();
    out.println(
        "  Write a comment on the practice page; it is in the inbox at once. Ctrl-C stops.");
    out.println();
    out.flush();
  }
}
