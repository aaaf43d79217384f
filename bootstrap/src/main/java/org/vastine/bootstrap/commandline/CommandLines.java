package org.vastine.bootstrap.commandline;

import picocli.CommandLine;

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
        .addSubcommand(new RehearseCommand())
        .addSubcommand(new VersionCommand(ProductVersion.ofThisBuild()));
  }
}
