package org.vastine.language.kernel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Several linear judgements over one vocabulary, scored with plain arrays. Weights are bytes with a
 * scale per row, so that a model of a hundred thousand features takes a few megabytes.
 */
public final class LinearModel {

  private final Vocabulary vocabulary;
  private final int outputs;
  private final float[] biases;
  private final float[] scales;
  private final byte[] weights;

  private LinearModel(
      Vocabulary vocabulary, int outputs, float[] biases, float[] scales, byte[] weights) {
    this.vocabulary = vocabulary;
    this.outputs = outputs;
    this.biases = biases;
    this.scales = scales;
    this.weights = weights;
  }

  /**
   * A model of these weights, rounded to bytes.
   *
   * @param weights for each row of the vocabulary one number per output
   * @param biases one number per output
   */
  public static LinearModel of(Vocabulary vocabulary, double[][] weights, double[] biases) {
    int outputs = biases.length;
    float[] scales = new float[weights.length];
    byte[] bytes = new byte[weights.length * outputs];
    for (int row = 0; row < weights.length; row++) {
      double largest = Arrays.stream(weights[row]).map(Math::abs).max().orElse(0);
      scales[row] = (float) (largest / 127);
      for (int output = 0; output < outputs; output++) {
        bytes[row * outputs + output] =
            (byte) (largest == 0 ? 0 : Math.round(weights[row][output] / largest * 127));
      }
    }
    float[] rounded = new float[outputs];
    for (int output = 0; output < outputs; output++) {
      rounded[output] = (float) biases[output];
    }
    return new LinearModel(vocabulary, outputs, rounded, scales, bytes);
  }

  static LinearModel read(DataInputStream in) throws IOException {
    Vocabulary vocabulary = Vocabulary.read(in);
    int outputs = in.readInt();
    float[] biases = new float[outputs];
    for (int output = 0; output < outputs; output++) {
      biases[output] = in.readFloat();
    }
    float[] scales = new float[vocabulary.size()];
    for (int row = 0; row < scales.length; row++) {
      scales[row] = in.readFloat();
    }
    byte[] weights = new byte[vocabulary.size() * outputs];
    in.readFully(weights);
    return new LinearModel(vocabulary, outputs, biases, scales, weights);
  }

  void write(DataOutputStream out) throws IOException {
    vocabulary.write(out);
    out.writeInt(outputs);
    for (float bias : biases) {
      out.writeFloat(bias);
    }
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    out.write(weights);
  }

  /** What the model knows of the features. */
  public Activation activate(FeatureBag bag) {
    return vocabulary.activate(bag);
  }

  /** One score per output; above 0 speaks for it. */
  public double[] score(Activation activation) {
    float[] sums = biases.clone();
    for (int i = 0; i < activation.size; i++) {
      int row = activation.rows[i];
      float value = activation.values[i] * scales[row];
      int from = row * outputs;
      for (int output = 0; output < outputs; output++) {
        sums[output] += value * weights[from + output];
      }
    }
    double[] scores = new double[outputs];
    for (int output = 0; output < outputs; output++) {
      scores[output] = sums[output];
    }
    return scores;
  }

  /**
   * How much each owner's features speak for one output, against the mean of some outputs when
   * there are any.
   *
   * @param owners how many owners there are: tokens first, then cue matches
   * @param tokens how many of them are tokens
   * @return one number per owner
   */
  public double[] contributions(
      FeatureBag bag, Activation activation, int output, int from, int to, int tokens, int owners) {
    float[] valueOf = new float[bag.size];
    spread(activation, valueOf);
    double[] sums = new double[owners];
    for (int i = 0; i < bag.size; i++) {
      int row = activation.rowOf[i];
      int owner = bag.owners[i];
      if (row < 0 || owner == FeatureBag.NOBODY) {
        continue;
      }
      int place = owner >= 0 ? owner : tokens + ~owner;
      int base = row * outputs;
      double mean = 0;
      for (int other = from; other < to; other++) {
        mean += weights[base + other];
      }
      mean = to == from ? 0 : mean / (to - from);
      sums[place] += valueOf[i] * scales[row] * (weights[base + output] - mean);
    }
    return sums;
  }

  /**
   * Gives the value of each row to the first feature that named it: the rows stand in that order.
   */
  private static void spread(Activation activation, float[] valueOf) {
    int next = 0;
    for (int i = 0; i < activation.rowOf.length && next < activation.size; i++) {
      if (activation.rowOf[i] == activation.rows[next]) {
        valueOf[i] = activation.values[next++];
      }
    }
  }
}
