package org.vastine.language.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import org.vastine.language.triage.LanguageDetector;
import org.vastine.language.triage.LanguageRuns;

/** Texts with their language, and detectors trained on parts of them. */
final class LanguageExamples {

  /** The languages told apart; the last stands for all others. */
  static final String[] LANGUAGES = {"fi", "sv", "tr", "en", "de", "es", "fr", "und"};

  private static final double COST = 32;
  private static final double SHARPNESS = 1.6;

  /**
   * One text.
   *
   * @param file where it is from
   */
  record Example(String file, String language, String text) {}

  private final List<Example> examples = new ArrayList<>();
  private final ExecutorService threads;

  LanguageExamples(
      Path folder,
      List<LabelledMessage> messages,
      List<LabelledReply> replies,
      ExecutorService threads) {
    this.threads = threads;
    messages.forEach(m -> examples.add(new Example(m.file(), m.language(), m.text())));
    replies.forEach(r -> examples.add(new Example(r.file(), r.language(), r.text())));
    for (Path file : LabelledData.plainFiles(folder)) {
      String name = file.getFileName().toString();
      String language = name.substring(name.indexOf('-') + 1, name.indexOf('.'));
      String known = List.of(LANGUAGES).contains(language) ? language : "und";
      try {
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank())
            .forEach(line -> examples.add(new Example(name, known, line)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  List<Example> examples() {
    return examples;
  }

  LanguageDetector train(IntPredicate taken, String dataHash) {
    List<Feature[]> rows = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (taken.test(i)) {
        rows.add(row(examples.get(i).text()));
        labels.add(examples.get(i).language());
      }
    }
    List<Future<double[]>> running = new ArrayList<>();
    for (String language : LANGUAGES) {
      running.add(threads.submit(() -> solve(rows, labels, language)));
    }
    double[][] weights = new double[LANGUAGES.length][];
    double[] biases = new double[LANGUAGES.length];
    for (int language = 0; language < LANGUAGES.length; language++) {
      try {
        weights[language] = running.get(language).get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
      biases[language] = weights[language][LanguageRuns.PLACES];
    }
    return LanguageDetector.of(LANGUAGES, weights, biases, SHARPNESS, dataHash);
  }

  private static double[] solve(List<Feature[]> rows, List<String> labels, String language) {
    Linear.disableDebugOutput();
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = LanguageRuns.PLACES + 1;
    problem.bias = 1;
    problem.x = rows.toArray(Feature[][]::new);
    problem.y = labels.stream().mapToDouble(label -> label.equals(language) ? 1 : 0).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 0.01));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = model.getFeatureWeights().clone();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= sign;
    }
    return weights;
  }

  private static Feature[] row(String text) {
    LanguageRuns runs = LanguageRuns.of(text);
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int mark = 0; mark < runs.size(); mark++) {
      counts.merge(runs.place(mark), 1, Integer::sum);
    }
    Feature[] row = new Feature[counts.size() + 1];
    int at = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      row[at++] = new FeatureNode(count.getKey() + 1, count.getValue() * runs.unit());
    }
    row[at] = new FeatureNode(LanguageRuns.PLACES + 1, 1);
    return row;
  }
}
