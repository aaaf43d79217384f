package org.vastine.bootstrap.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vastine.bootstrap.doctor.Examination;
import org.vastine.bootstrap.doctor.Finding;
import org.vastine.bootstrap.running.Logging;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.settings.SettingsOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks whether all is well, and says so by its exit code. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Looks whether all is well: database, timelines, ledgers, evidence, audit log,"
          + " secrets, clock, disk.",
      "Exit code 0 when it is, 1 when something needs somebody. With the embedded database Vastine"
          + " must not be serving meanwhile."
    })
final class DoctorCommand implements Callable<Integer> {

  @Mixin private SettingsOptions options = new SettingsOptions();
  @Spec private CommandSpec specification;

  @Override
  public Integer call() {
    Settings settings = options.read(Map.of("log.level", "warn"));
    Logging.configure(settings.log());
    List<Finding> findings = Examination.of(settings);
    PrintWriter out = specification.commandLine().getOut();
    findings.forEach(
        finding -> out.println((finding.well() ? "ok    " : "WRONG ") + finding.what()));
    out.flush();
    return findings.stream().allMatch(Finding::well) ? 0 : 1;
  }
}
