package org.vastine.bootstrap.commandline;

import java.util.Map;
import java.util.concurrent.Callable;
import org.vastine.bootstrap.rehearsal.Rehearsal;
import org.vastine.bootstrap.running.Logging;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.settings.SettingsOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What bin/make-cache runs; of no use to people, and therefore not listed. */
@Command(
    name = "rehearse",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Goes through the daily work once in a new data home, for the start-up cache.")
final class RehearseCommand implements Callable<Integer> {

  @Mixin private SettingsOptions options = new SettingsOptions();

  @Override
  public Integer call() throws Exception {
    Settings settings =
        options.read(
            Map.of("log.level", "warn", "web.port", "0", "web.requests-per-minute", "1000000"));
    Logging.configure(settings.log());
    Rehearsal.of(settings);
    return 0;
  }
}
