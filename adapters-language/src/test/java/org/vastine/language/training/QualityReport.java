package org.vastine.language.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.language.reply.DraftModel;

/** The report of quality as Markdown. */
final class QualityReport {

  /** Below these the product does not keep its promise. */
  private static final Map<String, Double> FLOORS =
      Map.ofEntries(
          Map.entry("style", 0.72),
          Map.entry("style in fi", 0.68),
          Map.entry("style in sv", 0.68),
          Map.entry("style in tr", 0.68),
          Map.entry("style in en", 0.68),
          Map.entry("style of hard cases", 0.58),
          Map.entry("recall of urgent", 0.85),
          Map.entry("recall of threat", 0.80),
          Map.entry("recall of harassment", 0.75),
          Map.entry("sentiment", 0.75),
          Map.entry("flags, micro", 0.76),
          Map.entry("flags, macro", 0.68),
          Map.entry("clean drafts left alone", 0.85),
          Map.entry("language", 0.99));

  private final Map<String, String> pictures = new TreeMap<>();
  private final StringBuilder text =
      new StringBuilder(
          """
          # How well Vastine understands texts

          Written by `mvn -Ptrain-language -Dlanguage.tool=EvaluateLanguage` (docs/language.md); do not edit. Every figure is
          on texts that the model in question had not seen. The figures to trust are those on the blind sets: their writers
          knew the labelling guide alone, and whoever works on the models reads no text of them. Within one writer's texts
          cross-validation also measures how well a writer can be recognised; on the development sets lexicons and settings
          were made with mistakes in view.

          Styles are about equally frequent in this data; in a real feed they are not.
          """);

  String text() {
    return text.toString();
  }

  /** The blind sets, and how far they are from what cross-validation promises. */
  void blind(BlindSets blind, Judged crossed, FlagCounts crossedDrafts) {
    Map<String, Double> figures = blind.figures();
    Map<String, Double> promised = BlindSets.figures(crossed, crossedDrafts);
    line("\n## Blind sets: the models that ship, all judgements as the product gives them\n");
    line(
        "%d mentions and %d drafts. Sums were seen between eight trainings, and five were acted upon"
            + " (the recall of urgent mentions, threats and harassment, sentiment, clean drafts left alone): settings"
            + " were chosen by cross-validation and the texts of `train-messages-further-{c..j}` written"
            + " to raise them. Sets d and e were written after the fourth training, which reached a"
            + " style of 0.781 on them and a recall of 0.854, 0.896 and 0.688. Sets f, g and h were written"
            + " after the fifth, which had seen none of their kind: style 0.765 (fi 0.805, sv 0.754, tr"
            + " 0.773, en 0.725, de 0.801, es 0.719), hard cases 0.676, recall 0.938, 0.766 and 0.828,"
            + " sentiment 0.784, flags 0.789 and 0.770, clean drafts left alone 0.924, calibration error"
            + " 0.051. Sets i and j were written after the sixth: style 0.797 (fi 0.767, sv 0.822, tr"
            + " 0.789, en 0.797, de 0.851, es 0.762), hard cases 0.743, recall 0.958, 0.792 and 0.875,"
            + " sentiment 0.702, flags 0.834 and 0.812, clean drafts left alone 0.927, calibration error"
            + " 0.052; their writers call harassment neutral where it says nothing about the firm. Set k"
            + " was written after the seventh: style 0.852 (fi 0.828, sv 0.874, tr 0.862, en 0.971, de"
            + " 0.779, es 0.780), hard cases 0.772, recall 1.000, 0.850 and 1.000, sentiment 0.828, flags"
            + " 0.872 and 0.835, clean drafts left alone 0.952, calibration error 0.087.\n",
        blind.mentions.styles.size(), blind.replies);
    line("| measure | blind sets | floor | cross-validation |\n| --- | ---: | ---: | ---: |");
    figures.forEach((name, figure) ->
        line("| %s | %.3f | %s | %s |", name, figure, cell(FLOORS, name), cell(promised, name)));
    line(
        "\nThe gap, blind sets minus cross-validation: style %+.1f points, flags (micro) %+.1f points. Where it is"
            + " above zero, cross-validation is the harder test: many of its texts were written because earlier"
            + " models failed on their kind.",
        100 * (figures.get("style") - promised.get("style")),
        100 * (figures.get("flags, micro") - promised.get("flags, micro")));
    parts("language", blind.mentions.stylesByLanguage);
    parts("length in characters", blind.mentions.stylesByLength);
    confusion(blind.mentions.styleConfusion());
    calibration(blind.mentions.calibration);
    diagram("blind", "Blind sets", blind.mentions.calibration);
    flags(blind.drafts);
    line("\n| drafts in | drafts | flags, micro-F1 |\n| --- | ---: | ---: |");
    blind.draftsByLanguage.forEach((language, counts) ->
        line("| %s | %d | %.3f |", language, counts.drafts(), counts.micro()));
  }

  /** What fifty corrections change in a workspace, and what they leave as it is. */
  void corrections(TaughtJargon base, TaughtJargon shipped) {
    line("\n## Learning from %d corrections\n", base.corrections());
    line(
        "A ski resort corrects messages in its own jargon (`jargon.tsv`, written by hand); %d other messages"
            + " are in the same jargon. `LearningFromCorrectionsTest` fails unless their error halves and all"
            + " other messages are judged as before, within a point.\n",
        base.like());
    line("| | model without the development set | model that ships |\n| --- | ---: | ---: |");
    line(
        "| like messages judged wrongly, before | %d | %d |",
        base.wrongBefore(), shipped.wrongBefore());
    line(
        "| like messages judged wrongly, taught | %d | %d |",
        base.wrongTaught(), shipped.wrongTaught());
    line(
        "| style on other messages, before | %.3f | %.3f |",
        base.styleBefore(), shipped.styleBefore());
    line(
        "| style on other messages, taught | %.3f | %.3f |",
        base.styleTaught(), shipped.styleTaught());
    line("| the other messages | `messages-dev` | blind sets |");
  }

  private static String cell(Map<String, Double> figures, String name) {
    Double figure = figures.get(name);
    return figure == null ? "" : String.format(Locale.ROOT, "%.3f", figure);
  }

  private void diagram(String name, String title, Calibration calibration) {
    line("\n![%s: reliability of the style's confidence](language-quality/%s.svg)", title, name);
    pictures.put(name, ReliabilityDiagram.svg(title, calibration));
  }

  /** The pictures that the text shows, by name. */
  Map<String, String> pictures() {
    return pictures;
  }

  /** The surest mistakes on texts that may be read. */
  void mistakes(List<Judged.Mistake> mistakes) {
    line("\n## Worst mistakes on another writer's texts\n");
    line("Those of `messages-dev` that the model was surest about.\n");
    line("| language | a person says | the model says | confidence | text |");
    line("| --- | --- | --- | ---: | --- |");
    for (Judged.Mistake mistake : mistakes) {
      line(
          "| %s | %s | %s | %.2f | %s |",
          mistake.message().language(),
          mistake.message().style().label(),
          mistake.said().label(),
          mistake.confidence(),
          mistake.message().text().replace("|", "/").replace("\n", " "));
    }
  }

  void mentions(String picture, String title, Judged judged) {
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
    diagram(picture, picture.replace('-', ' '), judged.calibration);
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
    flags(counts);
  }

  private void flags(FlagCounts counts) {
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
