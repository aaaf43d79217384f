package org.vastine.bootstrap.commandline;

import org.vastine.bootstrap.running.CommandRefused;
import org.vastine.bootstrap.settings.SettingsProblem;
import org.vastine.persistence.embedded.EmbeddedPostgresFailure;
import org.vastine.persistence.kernel.UnusableDatabase;
import org.vastine.persistence.kernel.UnusableKey;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The command line as a whole. */
public final class CommandLines {

  private CommandLines() {}

  /** The command {@code vastine} with all that it can be asked for. */
  public static CommandLine vastine() {
    return new CommandLine(new VastineCommand())
        .addSubcommand(new ServeCommand())
        .addSubcommand(new DemoCommand())
        .addSubcommand(new ImportCommand())
        .addSubcommand(new DoctorCommand())
        .addSubcommand(new TokenCommand())
        .addSubcommand(new ResetPasswordCommand())
        .addSubcommand(new TextCommand())
        .addSubcommand(new VerifyEvidenceCommand())
        .addSubcommand(new RehearseCommand())
        .addSubcommand(new VersionCommand(ProductVersion.ofThisBuild()))
        .setExecutionExceptionHandler(CommandLines::failed);
  }

  /** What a person can mend is told in its words alone; where it came from is for bugs only. */
  private static int failed(Exception failure, CommandLine command, ParseResult given)
      throws Exception {
    return switch (failure) {
      case CommandRefused _,
          SettingsProblem _,
          UnusableDatabase _,
          UnusableKey _,
          EmbeddedPostgresFailure _ -> {
        command.getErr().println("vastine: " + failure.getMessage());
        command.getErr().flush();
        yield CommandLine.ExitCode.SOFTWARE;
      }
      default -> throw failure;
    };
  }
}
