package org.vastine.language.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import org.vastine.language.kernel.LinearModel;
import org.vastine.language.triage.LanguageDetector;
import org.vastine.language.triage.LinearTextUnderstanding;
import org.vastine.language.triage.MentionModel;

/**
 * Measures the models on texts they have not seen and writes docs/language-quality.md: on the blind
 * sets, which is the honest figure, on another writer's texts in both directions, and by
 * cross-validation that keeps scenarios whole.
 */
public final class EvaluateLanguage {

  private static final int WORST = 30;

  private final Module module;
  private final ExecutorService threads;
  private final List<LabelledMessage> messages;
  private final List<LabelledReply> replies;
  private final Judged crossed = new Judged();
  private final FlagCounts crossedDrafts = new FlagCounts();
  private final FlagCounts otherDrafts = new FlagCounts();
  private Judged other = new Judged();
  private Judged few = new Judged();

  private EvaluateLanguage(Module module, ExecutorService threads) {
    this.module = module;
    this.threads = threads;
    this.messages = LabelledData.messages(module.data());
    this.replies = LabelledData.replies(module.data());
  }

  /** Measures and writes the report. */
  public static void main(String[] arguments) throws IOException {
    Module module = Module.here();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      EvaluateLanguage evaluation = new EvaluateLanguage(module, threads);
      QualityReport report = new QualityReport();
      evaluation.messages();
      evaluation.drafts();
      report.blind(BlindSets.judge(module), evaluation.crossed, evaluation.crossedDrafts);
      evaluation.report(report);
      evaluation.corrections(report);
      evaluation.languages(report);
      Path file = module.folder().resolve("../docs/language-quality.md").normalize();
      Files.writeString(file, report.text());
      Path pictures = Files.createDirectories(file.resolveSibling("language-quality"));
      for (Map.Entry<String, String> picture : report.pictures().entrySet()) {
        Files.writeString(pictures.resolve(picture.getKey() + ".svg"), picture.getValue());
      }
      System.out.println(file);
    }
  }

  private void messages() {
    MentionExamples examples = new MentionExamples(messages, Recipe.mentions(threads));
    int[] folds = Scenarios.foldsOfMessages(messages, Recipe.FOLDS);
    double[][] scores = examples.crossScores(folds, Recipe.FOLDS);
    double[] sharpness = {
      examples.sharpness(scores, 0, MentionModel.SENTIMENTS),
      examples.sharpness(scores, MentionModel.SENTIMENTS, MentionModel.SUBJECTS)
    };
    other = otherWriter(examples, i -> messages.get(i).isDevelopment(), sharpness);
    few = otherWriter(examples, i -> !messages.get(i).isDevelopment(), sharpness);
    for (int i = 0; i < scores.length; i++) {
      crossed.add(messages.get(i), scores[i], sharpness);
    }
  }

  private void report(QualityReport report) {
    report.mentions(
        "another-writer",
        "another writer's texts (trained on `train-*`, tested on `messages-dev`)",
        other);
    report.mistakes(other.surestMistakes(WORST));
    report.mentions(
        "from-few",
        "other writers' texts from few (trained on `messages-dev`, tested on `train-*`)",
        few);
    report.mentions("cross-validation", "cross-validation over all, scenarios kept whole", crossed);
    report.drafts(
        "another writer's drafts (trained on `train-*`, tested on `replies-dev`)", otherDrafts);
    report.drafts("cross-validation over `train-*`, scenarios kept whole", crossedDrafts);
  }

  private void corrections(QualityReport report) {
    List<LabelledMessage> development =
        messages.stream().filter(LabelledMessage::isDevelopment).toList();
    report.corrections(
        TaughtJargon.measured(TaughtJargon.withoutDevelopment(messages, threads), development),
        TaughtJargon.measured(
            new LinearTextUnderstanding(), LabelledData.messages(module.blind())));
  }

  private Judged otherWriter(MentionExamples examples, IntPredicate tested, double[] sharpness) {
    LinearModel model = examples.train(tested.negate());
    Judged judged = new Judged();
    for (int i = 0; i < messages.size(); i++) {
      if (tested.test(i)) {
        judged.add(messages.get(i), examples.score(model, i), sharpness);
      }
    }
    return judged;
  }

  private void drafts() {
    DraftExamples examples = new DraftExamples(replies, Recipe.drafts(threads));
    int[] folds = Scenarios.foldsOfReplies(replies, Recipe.FOLDS);
    double[][] scores = examples.crossScores(folds, Recipe.FOLDS);
    double[] ofTraining = examples.calibration(scores, i -> !replies.get(i).isDevelopment());
    LinearModel model = examples.train(i -> !replies.get(i).isDevelopment());
    for (int i = 0; i < scores.length; i++) {
      if (replies.get(i).isDevelopment()) {
        otherDrafts.add(replies.get(i), examples.score(model, i), ofTraining);
      } else {
        crossedDrafts.add(replies.get(i), scores[i], ofTraining);
      }
    }
  }

  private void languages(QualityReport report) {
    LanguageExamples examples = new LanguageExamples(module.data(), messages, replies, threads);
    List<LanguageExamples.Example> texts = examples.examples();
    report.languages(
        "without the development sets, tested on them",
        count(examples, i -> texts.get(i).file().contains("dev")));
    report.languages(
        "without any labelled training file, tested on them",
        count(examples, i -> texts.get(i).file().startsWith("train")));
  }

  private static int[] count(LanguageExamples examples, IntPredicate tested) {
    LanguageDetector detector = examples.train(tested.negate(), "");
    int[] rightOfAll = new int[2];
    for (int i = 0; i < examples.examples().size(); i++) {
      if (tested.test(i)) {
        LanguageExamples.Example example = examples.examples().get(i);
        rightOfAll[1]++;
        boolean right = detector.detect(example.text()).value().code().equals(example.language());
        rightOfAll[0] += right ? 1 : 0;
      }
    }
    return rightOfAll;
  }
}
