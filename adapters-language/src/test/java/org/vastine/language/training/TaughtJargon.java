package org.vastine.language.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.triage.TextUnderstanding.Example;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Style;
import org.vastine.language.kernel.LinearModel;
import org.vastine.language.kernel.ModelFile;
import org.vastine.language.triage.LanguageDetector;
import org.vastine.language.triage.LinearTextUnderstanding;
import org.vastine.language.triage.MentionFeatures;
import org.vastine.language.triage.MentionModel;

/**
 * What corrections in a workspace's own jargon (jargon.tsv) change, counted; test and report read
 * these.
 *
 * @param corrections how many were taught
 * @param like how many messages are in the same jargon
 * @param wrongBefore of these, judged wrongly before
 * @param wrongTaught of these, judged wrongly afterwards
 * @param styleBefore the style's macro-F1 on other messages before
 * @param styleTaught the same afterwards
 */
record TaughtJargon(
    int corrections,
    int like,
    int wrongBefore,
    int wrongTaught,
    double styleBefore,
    double styleTaught) {

  /** A message and its true style. */
  record Told(String text, Style style) {
    Example example() {
      return new Example(text, Correction.of(style));
    }
  }

  /** Teaches an understanding the corrections, and counts what that did. */
  static TaughtJargon measured(TextUnderstanding base, List<LabelledMessage> others) {
    TextUnderstanding taught = taught(base);
    List<Told> like = inJargon();
    return new TaughtJargon(
        toTeach().size(),
        like.size(),
        wrong(base, like),
        wrong(taught, like),
        style(base, others),
        style(taught, others));
  }

  /** The same features trained on one half of what is not the development set. */
  static TextUnderstanding withoutDevelopment(
      List<LabelledMessage> messages, ExecutorService threads) {
    MentionExamples examples = new MentionExamples(messages, Recipe.mentions(threads));
    LinearModel model = examples.train(i -> !messages.get(i).isDevelopment() && i % 2 == 0);
    return new LinearTextUnderstanding(
        LanguageDetector.load(),
        MentionFeatures.lexicon(),
        new MentionModel(
            new ModelFile(
                MentionModel.VERSION, "", "", MentionModel.load().file().calibration(), model)));
  }

  static TextUnderstanding taught(TextUnderstanding base) {
    return base.taught(toTeach().stream().map(Told::example).toList());
  }

  /** The messages that are corrected. */
  static List<Told> toTeach() {
    return part("teach");
  }

  /** Other messages in the same jargon. */
  static List<Told> inJargon() {
    return part("like");
  }

  /** The style's macro-F1. */
  static double style(TextUnderstanding understanding, List<LabelledMessage> messages) {
    List<int[]> pairs = new ArrayList<>();
    for (LabelledMessage message : messages) {
      Style said = understanding.assess(message.text()).style().value();
      pairs.add(
          new int[] {
            MentionExamples.STYLES.indexOf(message.style()), MentionExamples.STYLES.indexOf(said)
          });
    }
    return Metrics.macroF1(Metrics.confusion(Style.values().length, pairs));
  }

  private static int wrong(TextUnderstanding understanding, List<Told> messages) {
    return (int)
        messages.stream()
            .filter(told -> understanding.assess(told.text()).style().value() != told.style())
            .count();
  }

  private static List<Told> part(String part) {
    try (InputStream in =
        LinearTextUnderstanding.class.getResourceAsStream(
            "/org/vastine/language/triage/jargon.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(fields -> fields[0].equals(part))
          .map(fields -> new Told(fields[2], Style.valueOf(fields[1].toUpperCase(Locale.ROOT))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
