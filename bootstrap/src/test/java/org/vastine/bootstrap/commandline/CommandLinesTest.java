package org.vastine.bootstrap.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

  @Test
  void text_says_what_is_understood_and_why() {
    String text = "Gas leak in the stairwell, people are fainting, send somebody now";

    assertThat(vastine.execute("text", text)).isZero();

    assertThat(out.toString().lines())
        .anyMatch(line -> line.matches("language +en \\([01]\\.\\d+\\)"))
        .anyMatch(line -> line.matches("style +Urgent \\([01]\\.\\d+\\)"))
        .anyMatch(line -> line.startsWith("runner-up "))
        .anyMatch(line -> line.startsWith("sentiment "))
        .anyMatch(line -> line.startsWith("subject "))
        .anyMatch(line -> line.startsWith("flags       urgent: yes, threat: "))
        .anyMatch(line -> line.matches("because +.+: \".+\" at \\d+-\\d+ \\(\\+.+\\)"))
        .anyMatch(line -> line.startsWith("model       vastine-"));
  }

  @Test
  void text_speaks_the_language_of_the_reader() {
    assertThat(vastine.execute("text", "--in", "fi", "Hur länge har ni öppet på lördag?")).isZero();

    assertThat(out.toString()).contains("language    sv").contains("style       Kysymys");
  }

  @Test
  void text_tells_programs_in_json_with_words_and_offsets() throws JsonProcessingException {
    String text = "Gas leak in the stairwell, people are fainting, send somebody now";

    assertThat(vastine.execute("text", "--json", text)).isZero();

    JsonNode told = new ObjectMapper().readTree(out.toString());
    assertThat(told.at("/style/value").asText()).isEqualTo("urgent");
    assertThat(told.at("/flags/urgent").asText()).isEqualTo("yes");
    assertThat(told.at("/reasons")).isNotEmpty();
    for (JsonNode reason : told.at("/reasons")) {
      assertThat(reason.at("/words").asText())
          .isEqualTo(text.substring(reason.at("/start").asInt(), reason.at("/end").asInt()));
    }
  }

  @Test
  void text_without_any_words_knows_nothing_and_does_not_fail() {
    assertThat(vastine.execute("text", "--json", "")).isZero();

    assertThat(out.toString()).contains("\"und\"", "\"urgent\":\"no\"");
  }

  @Test
  void text_in_a_language_that_nobody_speaks_here_is_refused() {
    vastine.setErr(new PrintWriter(out));

    assertThat(vastine.execute("text", "--in", "xx", "hello"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(out.toString()).contains("xx", "en, fi, sv, tr");
  }
}
