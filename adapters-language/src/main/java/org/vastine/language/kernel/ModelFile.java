package org.vastine.language.kernel;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A trained model as it ships: what it was made from, the numbers of its calibration, its weights.
 *
 * @param version of the features; a program reads only its own
 * @param dataHash SHA-256 of the labelled data, in hexadecimal
 * @param lexiconHash SHA-256 of the cue lexicons, in hexadecimal
 * @param calibration numbers whose meaning the user of the model knows
 * @param model the weights
 */
public record ModelFile(
    int version, String dataHash, String lexiconHash, double[] calibration, LinearModel model) {

  private static final int MAGIC = 0x56415354;

  /** Reads a model that lies beside the class; one of another version is refused. */
  public static ModelFile load(Class<?> beside, String path, int version) {
    try (@Nullable InputStream in = beside.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the model " + path + " is missing");
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)), path, version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #bytes} made. */
  public static ModelFile of(byte[] bytes, int version) {
    try {
      return read(new DataInputStream(new ByteArrayInputStream(bytes)), "bytes", version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModelFile read(DataInputStream in, String path, int version) throws IOException {
    int magic = in.readInt();
    int found = in.readInt();
    if (magic != MAGIC || found != version) {
      throw new IllegalStateException(
          "the model " + path + " has version " + found + ", needed is " + version);
    }
    String dataHash = in.readUTF();
    String lexiconHash = in.readUTF();
    double[] calibration = new double[in.readInt()];
    for (int i = 0; i < calibration.length; i++) {
      calibration[i] = in.readDouble();
    }
    return new ModelFile(version, dataHash, lexiconHash, calibration, LinearModel.read(in));
  }

  /** The file's content; equal models give equal bytes. */
  public byte[] bytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(MAGIC);
      out.writeInt(version);
      out.writeUTF(dataHash);
      out.writeUTF(lexiconHash);
      out.writeInt(calibration.length);
      for (double number : calibration) {
        out.writeDouble(number);
      }
      model.write(out);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
