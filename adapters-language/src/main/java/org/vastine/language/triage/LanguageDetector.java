package org.vastine.language.triage;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Guess;
import org.vastine.language.kernel.Probabilities;

/**
 * Tells the language of a text by a linear model over runs of letters. It knows the languages it
 * was trained on and "something else"; what it does not know gets {@code und} and a low confidence.
 */
public final class LanguageDetector {

  /** Where the model lies. */
  public static final String MODEL = "/org/vastine/language/model/language.model";

  private static final int VERSION = 1;
  private static final double HIGHEST_FOR_UNDETERMINED = 0.3;

  /** So many languages' weights fit in one number of eight bytes. */
  private static final int MOST_LANGUAGES = 8;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long LANES = 0x00FF_00FF_00FF_00FFL;
  private static final long SIGNS = 0x8080_8080_8080_8080L;

  /** So many bytes can be added up in a lane of sixteen bits. */
  private static final int LANE_HOLDS = 256;

  private final LanguageTag[] languages;
  private final float[] scales;
  private final float[] biases;

  /** Eight bytes a place, one for each language. */
  private final byte[] weights;

  private final double sharpness;
  private final String dataHash;

  private LanguageDetector(
      LanguageTag[] languages,
      float[] scales,
      float[] biases,
      byte[] weights,
      double sharpness,
      String dataHash) {
    this.languages = languages;
    this.scales = scales;
    this.biases = biases;
    this.weights = weights;
    this.sharpness = sharpness;
    this.dataHash = dataHash;
  }

  /** The detector that ships. */
  public static LanguageDetector load() {
    try (@Nullable InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the model " + MODEL + " is missing");
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A detector of trained weights.
   *
   * @param weights for each language one number per place of {@link LanguageRuns}
   * @param sharpness what scores are multiplied by before they become probabilities
   */
  public static LanguageDetector of(
      String[] languages, double[][] weights, double[] biases, double sharpness, String dataHash) {
    int count = languages.length;
    LanguageTag[] tags = new LanguageTag[count];
    float[] scales = new float[count];
    float[] offsets = new float[count];
    byte[] bytes = new byte[MOST_LANGUAGES * LanguageRuns.PLACES];
    for (int language = 0; language < count; language++) {
      tags[language] = new LanguageTag(languages[language]);
      offsets[language] = (float) biases[language];
      double largest = 0;
      for (double weight : weights[language]) {
        largest = Math.max(largest, Math.abs(weight));
      }
      scales[language] = (float) (largest / 127);
      for (int place = 0; place < LanguageRuns.PLACES; place++) {
        bytes[place * MOST_LANGUAGES + language] =
            (byte) Math.round(weights[language][place] / largest * 127);
      }
    }
    return new LanguageDetector(tags, scales, offsets, bytes, sharpness, dataHash);
  }

  private static LanguageDetector read(DataInputStream in) throws IOException {
    if (in.readInt() != VERSION) {
      throw new IllegalStateException("the language model is of another version");
    }
    String dataHash = in.readUTF();
    double sharpness = in.readDouble();
    int count = in.readInt();
    LanguageTag[] tags = new LanguageTag[count];
    float[] scales = new float[count];
    float[] biases = new float[count];
    for (int language = 0; language < count; language++) {
      tags[language] = new LanguageTag(in.readUTF());
      scales[language] = in.readFloat();
      biases[language] = in.readFloat();
    }
    byte[] weights = new byte[MOST_LANGUAGES * LanguageRuns.PLACES];
    in.readFully(weights);
    return new LanguageDetector(tags, scales, biases, weights, sharpness, dataHash);
  }

  /** The file's content; equal detectors give equal bytes. */
  public byte[] bytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(VERSION);
      out.writeUTF(dataHash);
      out.writeDouble(sharpness);
      out.writeInt(languages.length);
      for (int language = 0; language < languages.length; language++) {
        out.writeUTF(languages[language].code());
        out.writeFloat(scales[language]);
        out.writeFloat(biases[language]);
      }
      out.write(weights);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of the data it was trained on, in hexadecimal. */
  public String dataHash() {
    return dataHash;
  }

  /**
   * The language of the text; {@code und} when it has no letters or is in a language unknown here.
   */
  public Guess<LanguageTag> detect(String text) {
    LanguageRuns runs = LanguageRuns.of(text);
    if (runs.size() == 0 || runs.isForeignScript()) {
      return Guess.of(LanguageTag.UNDETERMINED, 0);
    }
    double[] probabilities = Probabilities.softmax(scores(runs), 0, languages.length, sharpness);
    int best = Probabilities.largest(probabilities);
    double confidence = Math.min(1, probabilities[best]);
    if (languages[best].equals(LanguageTag.UNDETERMINED)) {
      confidence = Math.min(confidence, HIGHEST_FOR_UNDETERMINED);
    }
    return Guess.of(languages[best], confidence);
  }

  private double[] scores(LanguageRuns runs) {
    int[] sums = sums(runs);
    double[] scores = new double[languages.length];
    for (int language = 0; language < scores.length; language++) {
      scores[language] = sums[language] * runs.unit() * scales[language] + biases[language];
    }
    return scores;
  }

  /**
   * Adds up the weights of all marks, eight languages at once: bytes made positive, in lanes of
   * sixteen bits that are emptied before they overflow.
   */
  private int[] sums(LanguageRuns runs) {
    int[] sums = new int[MOST_LANGUAGES];
    for (int from = 0; from < runs.size(); from += LANE_HOLDS) {
      int to = Math.min(runs.size(), from + LANE_HOLDS);
      long even = 0;
      long odd = 0;
      for (int mark = from; mark < to; mark++) {
        long eight = (long) EIGHT.get(weights, runs.place(mark) * MOST_LANGUAGES) ^ SIGNS;
        even += eight & LANES;
        odd += eight >>> 8 & LANES;
      }
      int surplus = (to - from) * -Byte.MIN_VALUE;
      for (int lane = 0; lane < MOST_LANGUAGES / 2; lane++) {
        sums[2 * lane] += (int) (even >>> 16 * lane & 0xFFFF) - surplus;
        sums[2 * lane + 1] += (int) (odd >>> 16 * lane & 0xFFFF) - surplus;
      }
    }
    return sums;
  }
}
