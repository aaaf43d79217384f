package org.vastine.language.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import org.vastine.language.kernel.LinearModel;
import org.vastine.language.triage.LanguageDetector;
import org.vastine.language.triage.MentionModel;

/**
 * Measures the models on texts they have not seen and writes docs/language-quality.md: by
 * cross-validation that keeps scenarios whole, and on another writer's texts in both directions,
 * which is the honest figure.
 */
public final class EvaluateLanguage {

  private final Module module;
  private final ExecutorService threads;
  private final List<LabelledMessage> messages;
  private final List<LabelledReply> replies;

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
      evaluation.messages(report);
      evaluation.drafts(report);
      evaluation.languages(report);
      Path file = module.folder().resolve("../docs/language-quality.md").normalize();
      Files.writeString(file, report.text());
      System.out.println(file);
    }
  }

  private void messages(QualityReport report) {
    MentionExamples examples = new MentionExamples(messages, Recipe.mentions(threads));
    int[] folds = Scenarios.foldsOfMessages(messages, Recipe.FOLDS);
    double[][] crossed = examples.crossScores(folds, Recipe.FOLDS);
    double[] sharpness = {
      examples.sharpness(crossed, 0, MentionModel.SENTIMENTS),
      examples.sharpness(crossed, MentionModel.SENTIMENTS, MentionModel.SUBJECTS)
    };
    report.mentions(
        "another writer's texts (trained on `train-*`, tested on `messages-dev`)",
        otherWriter(examples, i -> messages.get(i).isDevelopment(), sharpness));
    report.mentions(
        "other writers' texts from few (trained on `messages-dev`, tested on `train-*`)",
        otherWriter(examples, i -> !messages.get(i).isDevelopment(), sharpness));
    Judged judged = new Judged();
    for (int i = 0; i < crossed.length; i++) {
      judged.add(messages.get(i), crossed[i], sharpness);
    }
    report.mentions("cross-validation over all, scenarios kept whole", judged);
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

  private void drafts(QualityReport report) {
    DraftExamples examples = new DraftExamples(replies, Recipe.drafts(threads));
    int[] folds = Scenarios.foldsOfReplies(replies, Recipe.FOLDS);
    double[][] crossed = examples.crossScores(folds, Recipe.FOLDS);
    double[] ofTraining = examples.calibration(crossed, i -> !replies.get(i).isDevelopment());
    LinearModel model = examples.train(i -> !replies.get(i).isDevelopment());
    FlagCounts other = new FlagCounts();
    FlagCounts all = new FlagCounts();
    for (int i = 0; i < crossed.length; i++) {
      if (replies.get(i).isDevelopment()) {
        other.add(replies.get(i), examples.score(model, i), ofTraining);
      } else {
        all.add(replies.get(i), crossed[i], ofTraining);
      }
    }
    report.drafts("another writer's drafts (trained on `train-*`, tested on `replies-dev`)", other);
    report.drafts("cross-validation over `train-*`, scenarios kept whole", all);
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
