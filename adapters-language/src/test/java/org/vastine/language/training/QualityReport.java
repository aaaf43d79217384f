package org.vastine.language.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.language.reply.DraftModel;

/** The report of quality as Markdown. */
final class QualityReport {

  private final StringBuilder text =
      new StringBuilder(
          """
          # How well Vastine understands texts

          Written by `mvn -Ptrain-language -Dlanguage.tool=EvaluateLanguage` (docs/language.md); do not edit. Every figure is
          on texts that the model in question had not seen. The figure to trust is the one on another writer's texts:
          within one writer's texts cross-validation also measures how well a writer can be recognised.
          Yet lexicons, settings and the texts of `train-messages-more` were made with mistakes on the development sets in
          view, so a set that nobody looked at will come out somewhat lower.

          Styles are about equally frequent in this data; in a real feed they are not.
          """);

  String text() {
    return text.toString();
  }

  void mentions(String title, Judged judged) {
    int[][] confusion = judged.styleConfusion();
    line("\n## Mentions: %s\n", title);
    line("| measure | figure |\n| --- | ---: |");
    line("| messages | %d |", judged.styles.size());
    line("| style, macro-F1 | %.3f |", Metrics.macroF1(confusion));
    line("| style, accuracy | %.3f |", Metrics.accuracy(confusion));
    if (!judged.hard.isEmpty()) {
      int[][] hard = Metrics.confusion(Style.values().length, judged.hard);
      line(
          "| style, accuracy on the %d hard cases | %.3f |",
          judged.hard.size(), Metrics.accuracy(hard));
    }
    line("| style, expected calibration error | %.3f |", judged.calibration.error());
    line(
        "| sentiment, macro-F1 | %.3f |",
        Metrics.macroF1(Metrics.confusion(Sentiment.values().length, judged.sentiments)));
    int[][] subjects = Metrics.confusion(Subject.values().length, judged.subjects);
    line("| subject, macro-F1 | %.3f |", Metrics.macroF1(subjects));
    line("| subject, accuracy | %.3f |", Metrics.accuracy(subjects));
    parts("language", judged.stylesByLanguage);
    parts("length in characters", judged.stylesByLength);
    confusion(confusion);
    calibration(judged.calibration);
  }

  private void parts(String kind, Map<String, List<int[]>> parts) {
    line("\n| %s | messages | style, macro-F1 | accuracy |\n| --- | ---: | ---: | ---: |", kind);
    parts.forEach((name, pairs) -> {
      int[][] confusion = Metrics.confusion(Style.values().length, pairs);
      line(
          "| %s | %d | %.3f | %.3f |",
          name, pairs.size(), Metrics.macroF1(confusion), Metrics.accuracy(confusion));
    });
  }

  private void confusion(int[][] confusion) {
    line("\nRows are what a person said, columns what the model said.\n");
    StringBuilder head = new StringBuilder("| style | precision | recall | F1 |");
    StringBuilder rule = new StringBuilder("| --- | ---: | ---: | ---: |");
    for (Style style : Style.values()) {
      head.append(' ').append(style.label()).append(" |");
      rule.append(" ---: |");
    }
    line("%s\n%s", head, rule);
    for (int row = 0; row < MentionExamples.STYLES.size(); row++) {
      double precision = Metrics.precision(confusion, row);
      double recall = Metrics.recall(confusion, row);
      StringBuilder cells = new StringBuilder();
      for (int count : confusion[row]) {
        cells.append(' ').append(count).append(" |");
      }
      line(
          "| %s | %.2f | %.2f | %.2f |%s",
          MentionExamples.STYLES.get(row).label(),
          precision,
          recall,
          Metrics.f1(precision, recall),
          cells);
    }
  }

  private void calibration(Calibration calibration) {
    line("\n| stated confidence | messages | right |\n| ---: | ---: | ---: |");
    for (double[] bin : calibration.bins()) {
      if (bin[0] > 0) {
        line("| %.2f | %d | %.2f |", bin[1], (int) bin[0], bin[2]);
      }
    }
  }

  void drafts(String title, FlagCounts counts) {
    line("\n## Drafts: %s\n", title);
    line("| measure | figure |\n| --- | ---: |");
    line("| flags, micro-F1 | %.3f |", counts.micro());
    line("| flags, macro-F1 | %.3f |", counts.macro());
    line("| clean drafts left alone | %.3f |", counts.cleanLeftAlone());
    line("\n| flag | given | precision | recall | F1 |\n| --- | ---: | ---: | ---: | ---: |");
    for (int flag = 0; flag < DraftModel.FLAGS.size(); flag++) {
      line(
          "| %s | %d | %.2f | %.2f | %.2f |",
          DraftModel.FLAGS.get(flag).label(),
          counts.there(flag),
          counts.precision(flag),
          counts.recall(flag),
          counts.f1(flag));
    }
  }

  void languages(String title, int[] rightOfAll) {
    line("\n## Language: %s\n", title);
    line(
        "%d of %d right: %.4f.",
        rightOfAll[0], rightOfAll[1], (double) rightOfAll[0] / rightOfAll[1]);
  }

  @SuppressWarnings("AnnotateFormatMethod") // its library would come for this one method
  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
