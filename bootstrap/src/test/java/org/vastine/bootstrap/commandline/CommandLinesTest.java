package org.vastine.bootstrap.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLinesTest {

  private final StringWriter out = new StringWriter();
  private final CommandLine vastine = CommandLines.vastine().setOut(new PrintWriter(out));

  @Test
  void version_says_which_vastine_it_is_and_what_it_runs_on() {
    int exitCode = vastine.execute("version");

    assertThat(exitCode).isZero();
    assertThat(out.toString())
        .matches("(?s)Vastine \\d+\\.\\d+\\.\\d+\\R.*")
        .contains("Java " + Runtime.version(), System.getProperty("os.name"));
  }

  @Test
  void every_command_explains_itself() {
    assertThat(vastine.getSubcommands()).isNotEmpty();
    assertThat(vastine.getSubcommands().keySet())
        .allSatisfy(command -> {
          out.getBuffer().setLength(0);

          assertThat(vastine.execute(command, "--help")).isZero();
          assertThat(out.toString()).contains("Usage: vastine " + command);
        });
  }

  @Test
  void an_unknown_command_is_refused() {
    vastine.setErr(new PrintWriter(out));

    assertThat(vastine.execute("sreve")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(out.toString()).contains("sreve");
  }
}
