package org.vastine.bootstrap.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which Vastine this is, and what it runs on: the first thing that a bug report needs. */
@Command(
    name = "version",
    mixinStandardHelpOptions = true,
    description = "Says which Vastine this is, and what it runs on.")
final class VersionCommand implements Runnable {

  private final ProductVersion version;

  @Spec private CommandSpec specification;

  VersionCommand(ProductVersion version) {
    this.version = version;
  }

  @Override
  public void run() {
    version.lines().forEach(specification.commandLine().getOut()::println);
  }
}
