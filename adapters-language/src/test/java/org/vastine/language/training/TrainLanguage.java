package org.vastine.language.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.vastine.language.kernel.LinearModel;
import org.vastine.language.kernel.ModelFile;
import org.vastine.language.reply.DraftModel;
import org.vastine.language.triage.LanguageDetector;
import org.vastine.language.triage.MentionModel;

/**
 * Trains the three models from the labelled data and writes them among the resources. The same data
 * and lexicons give the same bytes, on any number of threads.
 */
public final class TrainLanguage {

  private final Module module;
  private final ExecutorService threads;
  private final List<LabelledMessage> messages;
  private final List<LabelledReply> replies;

  private TrainLanguage(Module module, ExecutorService threads) {
    this.module = module;
    this.threads = threads;
    this.messages = LabelledData.messages(module.data());
    this.replies = LabelledData.replies(module.data());
  }

  /** Trains; the first argument, when given, is the number of threads. */
  public static void main(String[] arguments) throws IOException {
    int count =
        arguments.length > 0
            ? Integer.parseInt(arguments[0])
            : Runtime.getRuntime().availableProcessors();
    try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
      TrainLanguage training = new TrainLanguage(Module.here(), threads);
      training.write(LanguageDetector.MODEL, training.languages());
      training.write(MentionModel.MODEL, training.mentions());
      training.write(DraftModel.MODEL, training.drafts());
    }
  }

  private void write(String resource, byte[] bytes) throws IOException {
    Path file = module.model(resource);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    System.out.printf("%s %,d bytes %s%n", resource, bytes.length, SourceHash.of(bytes));
  }

  private byte[] languages() {
    return new LanguageExamples(module.data(), messages, replies, threads)
        .train(i -> true, module.languagesHash())
        .bytes();
  }

  private byte[] mentions() {
    MentionExamples examples = new MentionExamples(messages, Recipe.mentions(threads));
    int[] folds = Scenarios.foldsOfMessages(messages, Recipe.FOLDS);
    double[][] scores = examples.heldScores(folds, 0);
    double[] sharpness = {
      examples.sharpness(scores, 0, MentionModel.SENTIMENTS),
      examples.sharpness(scores, MentionModel.SENTIMENTS, MentionModel.SUBJECTS),
      examples.sharpness(scores, MentionModel.SUBJECTS, MentionModel.OUTPUTS)
    };
    LinearModel model = examples.train(i -> true);
    return new ModelFile(
            MentionModel.VERSION,
            module.messagesHash(),
            module.lexiconHash("mention"),
            sharpness,
            model)
        .bytes();
  }

  private byte[] drafts() {
    DraftExamples examples = new DraftExamples(replies, Recipe.drafts(threads));
    int[] folds = Scenarios.foldsOfReplies(replies, Recipe.FOLDS);
    double[][] scores = examples.crossScores(folds, Recipe.FOLDS);
    LinearModel model = examples.train(i -> true);
    return new ModelFile(
            DraftModel.VERSION,
            module.repliesHash(),
            module.lexiconHash("reply"),
            examples.calibration(scores, i -> true),
            model)
        .bytes();
  }
}
