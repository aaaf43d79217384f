package org.vastine.bootstrap.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's own name on the command line; what it does is in its subcommands. */
@Command(
    name = "vastine",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.Provider.class,
    description = "Hears public feedback, and answers it in time and in the right tone.")
final class VastineCommand implements Runnable {

  @Spec private CommandSpec specification;

  @Override
  public void run() {
    specification.commandLine().usage(specification.commandLine().getOut());
  }
}
