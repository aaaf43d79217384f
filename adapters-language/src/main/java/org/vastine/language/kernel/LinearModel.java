package org.vastine.language.kernel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Several linear judgements over one vocabulary, scored with plain arrays. Weights are bytes with a
 * scale per row, so that a model of a hundred thousand features takes a few megabytes.
 */
public final class LinearModel {

  private static final VarHandle SCALE =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

  private final Vocabulary vocabulary;
  private final int outputs;
  private final float[] biases;

  /** For each row its scale as four bytes, then one byte per output: one place in memory a row. */
  private final byte[] rows;

  private final int stride;

  private LinearModel(
      Vocabulary vocabulary, int outputs, float[] biases, float[] scales, byte[] weights) {
    this.vocabulary = vocabulary;
    this.outputs = outputs;
    this.biases = biases;
    this.stride = Float.BYTES + outputs;
    this.rows = new byte[scales.length * stride];
    for (int row = 0; row < scales.length; row++) {
      SCALE.set(rows, row * stride, scales[row]);
      System.arraycopy(weights, row * outputs, rows, row * stride + Float.BYTES, outputs);
    }
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
    for (int row = 0; row < vocabulary.size(); row++) {
      out.writeFloat(scale(row));
    }
    for (int row = 0; row < vocabulary.size(); row++) {
      out.write(rows, row * stride + Float.BYTES, outputs);
    }
  }

  private float scale(int row) {
    return (float) SCALE.get(rows, row * stride);
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
      float value = activation.values[i] * scale(row);
      int from = row * stride + Float.BYTES;
      for (int output = 0; output < outputs; output++) {
        sums[output] += value * rows[from + output];
      }
    }
    double[] scores = new double[outputs];
    for (int output = 0; output < outputs; output++) {
      scores[output] = sums[output];
    }
    return scores;
  }

  /**
   * How much each owner's features speak for one output.
   *
   * @param tokens how many owners are tokens; they come first
   * @param owners how many owners there are: tokens, then cue matches
   * @return one number per owner
   */
  public double[] contributions(
      FeatureBag bag, Activation activation, int output, int tokens, int owners) {
    float[] valueOf = new float[bag.size];
    spread(activation, valueOf);
    double[] sums = new double[owners];
    for (int i = 0; i < bag.size; i++) {
      int owner = bag.owners[i];
      if (valueOf[i] != 0 && owner != FeatureBag.NOBODY) {
        int row = activation.rowOf[i];
        int place = owner >= 0 ? owner : tokens + ~owner;
        sums[place] += valueOf[i] * scale(row) * rows[row * stride + Float.BYTES + output];
      }
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
