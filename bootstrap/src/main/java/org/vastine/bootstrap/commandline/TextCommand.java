package org.vastine.bootstrap.commandline;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vastine.bootstrap.understanding.TextReport;
import org.vastine.language.triage.LinearTextUnderstanding;
import org.vastine.web.console.Bundles;
import org.vastine.web.kernel.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is understood of a text and why, by the models that ship. */
@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what is understood of a text and why: language, style and runner-up, sentiment, subject,"
          + " whether it is urgent, a threat or harassment, and the words that carried the style.",
      "Judged by the models that ship, without what the corrections of a workspace taught; nothing is"
          + " stored, and no database is needed."
    })
final class TextCommand implements Runnable {

  private static final List<String> READERS = List.of("en", "fi", "sv", "tr");

  @Parameters(paramLabel = "TEXT", description = "The text, in quotes.")
  private @Nullable String text;

  @Option(names = "--json", description = "Prints JSON for programs.")
  private boolean json;

  @Option(
      names = "--in",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "The language of the answer: en, fi, sv or tr. Default: ${DEFAULT-VALUE}.")
  private String in = "en";

  @Spec private CommandSpec specification;

  @Override
  public void run() {
    if (!READERS.contains(in)) {
      throw new ParameterException(
          specification.commandLine(), "'" + in + "' is none of " + String.join(", ", READERS));
    }
    String said = String.valueOf(text);
    TextReport report = TextReport.of(said, new LinearTextUnderstanding().assess(said));
    PrintWriter out = specification.commandLine().getOut();
    if (json) {
      out.println(new Json().write(report));
    } else {
      report.lines(new Bundles().in(in)).forEach(out::println);
    }
    out.flush();
  }
}
