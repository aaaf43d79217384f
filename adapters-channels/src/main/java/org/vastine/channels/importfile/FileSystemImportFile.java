package org.vastine.channels.importfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import org.vastine.application.intake.ImportFile;
import org.vastine.application.intake.ImportPosition;

/**
 * A file on this machine.
 *
 * @param path where
 * @param fingerprint its SHA-256
 * @param bytes its length
 * @param start where its first row stands, behind the head line of a CSV file
 * @param rows reads rows of lines
 */
record FileSystemImportFile(
    Path path,
    String fingerprint,
    long bytes,
    ImportPosition start,
    Function<LineReader, Rows> rows)
    implements ImportFile {

  @Override
  public Rows rowsFrom(ImportPosition position) {
    ImportPosition from = position.offset() < start.offset() ? start : position;
    try {
      return rows.apply(new LineReader(opened(path, from.offset()), from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream opened(Path path, long offset) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    channel.position(offset);
    return Channels.newInputStream(channel);
  }
}
