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

  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final Vocabulary vocabulary;
  private final int outputs;
  private final float[] biases;

  /**
   * For each row its scale as four bytes, then one byte per output, filled up to whole fours: one
   * place in memory a row.
   */
  private final byte[] rows;

  private final int stride;

  private LinearModel(
      Vocabulary vocabulary, int outputs, float[] biases, float[] scales, byte[] weights) {
    this.vocabulary = vocabulary;
    this.outputs = outputs;
    this.biases = biases;
    this.stride = Float.BYTES + (outputs + 3) / 4 * 4;
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

  /** How a text with these features compares with others. */
  public TextProfile profile(FeatureBag bag) {
    return TextProfile.of(vocabulary, bag);
  }

  /** What the model knows of the features. */
  public Activation activate(FeatureBag bag) {
    return vocabulary.activate(bag);
  }

  /** One score per output; above 0 speaks for it. */
  public double[] score(Activation activation) {
    int size = activation.size;
    float[] scaled = new float[size];
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      int row = activation.rows[i];
      scaled[i] = activation.values[i] * scale(row);
      places[i] = row * stride + Float.BYTES;
    }
    float[] sums = Arrays.copyOf(biases, stride - Float.BYTES);
    int output = 0;
    for (; output + 8 <= sums.length; output += 8) {
      addEight(scaled, places, output, sums);
    }
    if (output < sums.length) {
      addFour(scaled, places, output, sums);
    }
    double[] scores = new double[outputs];
    for (int i = 0; i < outputs; i++) {
      scores[i] = sums[i];
    }
    return scores;
  }

  /** Eight outputs at once: their sums stay in registers. */
  private void addEight(float[] scaled, int[] places, int output, float[] sums) {
    float first = sums[output];
    float second = sums[output + 1];
    float third = sums[output + 2];
    float fourth = sums[output + 3];
    float fifth = sums[output + 4];
    float sixth = sums[output + 5];
    float seventh = sums[output + 6];
    float eighth = sums[output + 7];
    for (int i = 0; i < scaled.length; i++) {
      long eight = (long) EIGHT.get(rows, places[i] + output);
      int low = (int) eight;
      int high = (int) (eight >> 32);
      float value = scaled[i];
      first += value * (byte) low;
      second += value * (byte) (low >> 8);
      third += value * (byte) (low >> 16);
      fourth += value * (low >> 24);
      fifth += value * (byte) high;
      sixth += value * (byte) (high >> 8);
      seventh += value * (byte) (high >> 16);
      eighth += value * (high >> 24);
    }
    sums[output] = first;
    sums[output + 1] = second;
    sums[output + 2] = third;
    sums[output + 3] = fourth;
    sums[output + 4] = fifth;
    sums[output + 5] = sixth;
    sums[output + 6] = seventh;
    sums[output + 7] = eighth;
  }

  /** The last four outputs. */
  private void addFour(float[] scaled, int[] places, int output, float[] sums) {
    for (int i = 0; i < scaled.length; i++) {
      int four = (int) FOUR.get(rows, places[i] + output);
      float value = scaled[i];
      sums[output] += value * (byte) four;
      sums[output + 1] += value * (byte) (four >> 8);
      sums[output + 2] += value * (byte) (four >> 16);
      sums[output + 3] += value * (four >> 24);
    }
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
    double[] sums = new double[owners];
    for (int i = 0; i < activation.size; i++) {
      int owner = bag.owners[activation.sources[i]];
      if (owner != FeatureBag.NOBODY) {
        int row = activation.rows[i];
        int place = owner >= 0 ? owner : tokens + ~owner;
        sums[place] +=
            activation.values[i] * scale(row) * rows[row * stride + Float.BYTES + output];
      }
    }
    return sums;
  }
}
