package org.vastine.language.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.vastine.language.kernel.Activation;
import org.vastine.language.kernel.FeatureBag;
import org.vastine.language.kernel.LinearModel;
import org.vastine.language.kernel.Vocabulary;

/**
 * Trains linear judgements with LIBLINEAR: one yes-or-no logistic regression per output over a
 * shared vocabulary. The primal solver uses no randomness, and each output is trained by itself, so
 * the result does not depend on threads.
 *
 * @param fewest in how many texts a feature must stand to be known
 * @param cost LIBLINEAR's C: higher fits the examples more closely
 * @param gains how much each block of features weighs
 * @param leanings what is added to the score of the first outputs, for those that cost more when
 *     missed
 * @param threads where the outputs are trained
 */
record LinearTrainer(
    int fewest, double cost, float[] gains, double[] leanings, ExecutorService threads) {

  /**
   * A model with one output per column of the targets.
   *
   * @param targets for each text and output whether the output holds
   */
  LinearModel train(List<FeatureBag> bags, boolean[][] targets) {
    Vocabulary vocabulary = vocabulary(bags);
    int outputs = targets[0].length;
    Feature[][] examples = new Feature[bags.size()][];
    for (int i = 0; i < examples.length; i++) {
      examples[i] = example(vocabulary, bags.get(i));
    }
    List<Future<double[]>> running = new ArrayList<>();
    for (int output = 0; output < outputs; output++) {
      int column = output;
      running.add(threads.submit(() -> solve(examples, targets, column, vocabulary.size())));
    }
    double[][] weights = new double[vocabulary.size()][outputs];
    double[] biases = new double[outputs];
    for (int output = 0; output < outputs; output++) {
      double[] solved = await(running.get(output));
      for (int row = 0; row < weights.length; row++) {
        weights[row][output] = solved[row];
      }
      double leaning = output < leanings.length ? leanings[output] : 0;
      biases[output] = solved[vocabulary.size()] + leaning;
    }
    return LinearModel.of(vocabulary, weights, biases);
  }

  private static double[] await(Future<double[]> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private double[] solve(Feature[][] examples, boolean[][] targets, int column, int size) {
    Linear.disableDebugOutput();
    Problem problem = new Problem();
    problem.l = examples.length;
    problem.n = size + 1;
    problem.x = examples;
    problem.bias = 1;
    problem.y = new double[examples.length];
    for (int i = 0; i < examples.length; i++) {
      problem.y[i] = targets[i][column] ? 1 : 0;
    }
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.01));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] solved = Arrays.copyOf(model.getFeatureWeights(), size + 1);
    for (int i = 0; i < solved.length; i++) {
      solved[i] *= sign;
    }
    return solved;
  }

  private static Feature[] example(Vocabulary vocabulary, FeatureBag bag) {
    Activation activation = vocabulary.activate(bag);
    Feature[] nodes = new Feature[activation.size() + 1];
    for (int i = 0; i < activation.size(); i++) {
      nodes[i] = new FeatureNode(activation.row(i) + 1, activation.value(i));
    }
    Arrays.sort(nodes, 0, activation.size(), (a, b) -> Integer.compare(a.getIndex(), b.getIndex()));
    nodes[activation.size()] = new FeatureNode(vocabulary.size() + 1, 1);
    return nodes;
  }

  private Vocabulary vocabulary(List<FeatureBag> bags) {
    Map<Integer, int[]> counts = new LinkedHashMap<>();
    for (int text = 0; text < bags.size(); text++) {
      FeatureBag bag = bags.get(text);
      for (int i = 0; i < bag.size(); i++) {
        int[] count = counts.computeIfAbsent(bag.hash(i), hash -> new int[] {0, -1});
        if (count[1] != text) {
          count[0]++;
          count[1] = text;
        }
      }
    }
    int[] hashes =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue()[0] >= fewest)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    float[] rarity = new float[hashes.length];
    for (int row = 0; row < hashes.length; row++) {
      double idf = Math.log(1 + (double) bags.size() / counts.get(hashes[row])[0]);
      rarity[row] = Math.round(idf * 16) / 16f;
    }
    return new Vocabulary(hashes, rarity, gains);
  }
}
