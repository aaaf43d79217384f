package org.vastine.bootstrap.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vastine.application.intake.ImportFormat;
import org.vastine.application.intake.ImportProgress.Progress;
import org.vastine.bootstrap.importing.FileImport;
import org.vastine.bootstrap.running.Logging;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.settings.SettingsOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in a history file, from the machine that Vastine runs on. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes in a history file of JSON Lines or CSV; docs/channels/import.md names its fields.",
      "Rows that cannot be read are told by their line and set aside. An import that was stopped goes"
          + " on where it was when the same file is given again.",
      "With the embedded database Vastine must not be serving meanwhile; a serving one takes files at"
          + " POST /api/v1/imports."
    })
final class ImportCommand implements Runnable {

  @Mixin private SettingsOptions options = new SettingsOptions();

  @Parameters(paramLabel = "FILE", description = "The file, in UTF-8.")
  private @Nullable Path file;

  @Option(
      names = "--account",
      required = true,
      description = "The channel account that it belongs to, by name or id.")
  private @Nullable String account;

  @Option(
      names = "--create",
      description = "Makes an account of the kind import when there is none of that name.")
  private boolean create;

  @Option(
      names = "--format",
      description = "jsonl or csv. Default: as the file's name ends.",
      converter = FormatName.class)
  private @Nullable ImportFormat format;

  @Spec private CommandSpec specification;

  @Override
  public void run() {
    Path path = Optional.ofNullable(file).orElseThrow();
    ImportFormat read = Optional.ofNullable(format).orElseGet(() -> byEnding(path));
    Settings settings = options.read(Map.of("log.level", "warn"));
    Logging.configure(settings.log());
    PrintWriter out = specification.commandLine().getOut();
    try (RunningVastine running = RunningVastine.assembled(settings)) {
      Progress reached =
          new FileImport(running, settings.workspace(), out)
              .take(path, read, String.valueOf(account), create);
      out.printf(
          Locale.ROOT,
          "%s: %d lines, %d taken in, %d known, %d set aside.%n",
          path.getFileName(),
          reached.position().line(),
          reached.takenIn(),
          reached.known(),
          reached.setAside());
      out.flush();
    }
  }

  private ImportFormat byEnding(Path path) {
    return FormatName.ofFile(path)
        .orElseThrow(() ->
            new ParameterException(
                specification.commandLine(),
                "The name of "
                    + path.getFileName()
                    + " does not tell its format: add --format jsonl or --format csv."));
  }
}
