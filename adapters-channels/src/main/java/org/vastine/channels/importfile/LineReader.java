package org.vastine.channels.importfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vastine.application.intake.ImportPosition;

/**
 * Cuts bytes into numbered lines. Each line is decoded on its own, so that bytes that are no UTF-8
 * spoil one line and not the file; an overlong line is passed over without being kept.
 */
final class LineReader implements AutoCloseable {

  /**
   * The greatest length of a line in bytes: the longest mention with every character written as a
   * JSON escape.
   */
  static final int MOST_BYTES = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private int at;
  private int end;
  private long number;
  private long offset;

  LineReader(InputStream in, ImportPosition from) {
    this.in = in;
    this.number = from.line();
    this.offset = from.offset();
  }

  /** The next line; empty at the end of the file. */
  Optional<Line> next() {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      kept.write(buffer, at, Math.min(stop - at, MOST_BYTES - kept.size()));
      length += stop - at;
      ended = stop < end;
      offset += stop - at + (ended ? 1 : 0);
      at = ended ? stop + 1 : stop;
    }
    if (length == 0 && !ended) {
      return Optional.empty();
    }
    number++;
    return Optional.of(line(kept.toByteArray(), length > MOST_BYTES));
  }

  private Line line(byte[] bytes, boolean tooLong) {
    ImportPosition after = new ImportPosition(number, offset);
    if (tooLong) {
      return new Line(number, after, lenient(bytes), Optional.of("unreadable.too-long"));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line(number, after, trimmed(text), Optional.empty());
    } catch (CharacterCodingException e) {
      return new Line(number, after, lenient(bytes), Optional.of("unreadable.not-utf-8"));
    }
  }

  private String trimmed(String text) {
    String line = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private String lenient(byte[] bytes) {
    return trimmed(new String(bytes, StandardCharsets.UTF_8));
  }

  private boolean fill() {
    if (at < end) {
      return true;
    }
    try {
      at = 0;
      end = Math.max(0, in.read(buffer));
      return end > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
