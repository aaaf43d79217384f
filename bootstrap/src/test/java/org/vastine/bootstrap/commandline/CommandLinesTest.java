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

  @Test
  void a_file_whose_format_nobody_can_tell_is_refused_before_anything_starts() {
    vastine.setErr(new PrintWriter(out));

    assertThat(vastine.execute("import", "reviews.xlsx", "--account", "Old reviews"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(out.toString()).contains("reviews.xlsx", "--format jsonl or --format csv");
  }

  @Test
  void a_format_that_is_not_read_is_refused() {
    vastine.setErr(new PrintWriter(out));

    assertThat(vastine.execute("import", "old.txt", "--account", "Old reviews", "--format", "xlsx"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(out.toString()).contains("'xlsx' is not jsonl or csv");
  }

  @Test
  void what_a_person_can_mend_is_told_without_a_stack_trace() {
    vastine.setErr(new PrintWriter(out));

    assertThat(vastine.execute("doctor", "--set", "web.prot=80"))
        .isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(out.toString()).startsWith("vastine: ").contains("web.prot").doesNotContain("\tat ");
  }
}
