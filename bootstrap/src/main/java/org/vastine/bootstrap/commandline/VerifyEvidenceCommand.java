package org.vastine.bootstrap.commandline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vastine.bootstrap.running.CommandRefused;
import org.vastine.web.conduct.EvidenceCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says whether evidence that was handed out is intact; needs no server, no database, no settings.
 */
@Command(
    name = "verify-evidence",
    mixinStandardHelpOptions = true,
    description = {
      "Says whether an archive of evidence is intact, or names the first link that is not.",
      "Ends with 0 where it is intact and with 1 where it is not."
    })
final class VerifyEvidenceCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The archive, as it was downloaded.")
  private @Nullable Path file;

  @Option(
      names = "--head",
      paramLabel = "HASH",
      description =
          "The head that is noted in the workspace that sealed it: tells as well that nobody sealed"
              + " other facts anew.")
  private @Nullable String head;

  @Spec private CommandSpec specification;

  @Override
  public Integer call() {
    Path archive = requireNonNull(file);
    EvidenceCheck.Found found;
    try {
      found = EvidenceCheck.of(archive);
    } catch (IOException e) {
      throw new CommandRefused(archive + " cannot be read: " + e.getMessage());
    }
    PrintWriter out = specification.commandLine().getOut();
    if (found.damage().isPresent()) {
      out.println(archive + " is NOT intact: " + found.damage().get() + ".");
      return ExitCode.SOFTWARE;
    }
    out.println(archive + " is intact: " + found.links() + " links, head " + found.head() + ".");
    if (head != null && !head.strip().toLowerCase(Locale.ROOT).equals(found.head())) {
      out.println("It is NOT the evidence that was asked about: the head is another one.");
      return ExitCode.SOFTWARE;
    }
    return ExitCode.OK;
  }
}
