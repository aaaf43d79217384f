package org.vastine.bootstrap.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Reason;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Words;

/**
 * What is understood of a text and why, for a person at a terminal and for a program.
 *
 * @param language the language, with its confidence
 * @param style the style
 * @param runnerUp the second best guess of the style
 * @param sentiment the writer's stance
 * @param subject what a team would act on
 * @param flags what somebody has to be told of at once
 * @param reasons what carried the style, strongest first
 * @param model which model judged
 */
public record TextReport(
    Judged language,
    Judged style,
    Judged runnerUp,
    Judged sentiment,
    Judged subject,
    Flags flags,
    List<Why> reasons,
    String model) {

  /** Copies the reasons. */
  public TextReport {
    reasons = List.copyOf(reasons);
  }

  /**
   * One judgement.
   *
   * @param value its label
   * @param confidence from 0 to 1
   */
  public record Judged(String value, double confidence) {
    static Judged of(Guess<? extends Labelled> guess) {
      return new Judged(guess.value().label(), guess.confidence().value());
    }
  }

  /** Whether it is urgent, a threat, harassment: {@code yes}, {@code possibly} or {@code no}. */
  public record Flags(String urgent, String threat, String harassment) {
    static Flags of(Assessment assessment) {
      return new Flags(
          flag(assessment, Style.URGENT),
          flag(assessment, Style.THREAT),
          flag(assessment, Style.HARASSMENT));
    }

    private static String flag(Assessment assessment, Style style) {
      if (assessment.style().value() == style) {
        return "yes";
      }
      return assessment.runnerUp().value() == style ? "possibly" : "no";
    }
  }

  /**
   * One reason.
   *
   * @param cue its message key
   * @param words the words that it stands on
   * @param start where they begin, in UTF-16 code units
   * @param end where they end
   * @param weight how strongly it speaks for the style
   */
  public record Why(
      String cue,
      Optional<String> words,
      Optional<Integer> start,
      Optional<Integer> end,
      double weight) {
    static Why of(Reason reason, String text) {
      return new Why(
          reason.cue(),
          reason.span().map(span -> span.of(text)),
          reason.span().map(TextSpan::start),
          reason.span().map(TextSpan::end),
          reason.weight());
    }
  }

  /** The report of a text that was so assessed. */
  public static TextReport of(String text, Assessment assessment) {
    Guess<LanguageTag> language = assessment.language();
    return new TextReport(
        new Judged(language.value().code(), language.confidence().value()),
        Judged.of(assessment.style()),
        Judged.of(assessment.runnerUp()),
        Judged.of(assessment.sentiment()),
        Judged.of(assessment.subject()),
        Flags.of(assessment),
        assessment.reasons().stream().map(reason -> Why.of(reason, text)).toList(),
        assessment.model());
  }

  /** The report in lines, in the words of the console. */
  public List<String> lines(Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(line("language", language, language.value()));
    lines.add(line("style", style, words.say("style." + style.value())));
    lines.add(line("runner-up", runnerUp, words.say("style." + runnerUp.value())));
    lines.add(line("sentiment", sentiment, words.say("sentiment." + sentiment.value())));
    lines.add(line("subject", subject, words.say("subject." + subject.value())));
    lines.add(
        "flags       urgent: "
            + flags.urgent()
            + ", threat: "
            + flags.threat()
            + ", harassment: "
            + flags.harassment());
    for (Why why : reasons) {
      lines.add(
          String.format(
              Locale.ROOT,
              "because     %s%s (%+.2f)",
              words.say(why.cue()),
              why.words().map(said -> ": \"" + said + "\"" + place(why)).orElse(""),
              why.weight()));
    }
    lines.add("model       " + model);
    return lines;
  }

  private static String place(Why why) {
    return " at " + why.start().orElseThrow() + "-" + why.end().orElseThrow();
  }

  private static String line(String name, Judged judged, String said) {
    return String.format(Locale.ROOT, "%-11s %s (%.2f)", name, said, judged.confidence());
  }
}
