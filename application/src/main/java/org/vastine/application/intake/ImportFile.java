package org.vastine.application.intake;

import java.io.Closeable;
import java.util.Optional;

/** A history file that can be read from any position an earlier reading gave. */
public interface ImportFile {

  /** Tells this content from any other (SHA-256 in hexadecimal), whatever the file's name. */
  String fingerprint();

  /** The length in bytes. */
  long bytes();

  /** Its rows from there on. The caller closes them. */
  Rows rowsFrom(ImportPosition position);

  /**
   * Rows in the file's order, read as they are asked for; the file never stands in memory as a
   * whole.
   */
  interface Rows extends Closeable {

    /** The next row, empty at the end. Bad rows are items like others and never end the reading. */
    Optional<ImportRow> next();

    @Override
    void close();
  }
}
