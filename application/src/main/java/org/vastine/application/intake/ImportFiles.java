package org.vastine.application.intake;

import java.nio.file.Path;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelKind;

/** Files of feedback from before Vastine, or from places that it has no channel for. */
@FunctionalInterface
public interface ImportFiles {

  /**
   * Opens a file whose authors appear on this kind of channel. Refused with {@code import.no-file},
   * {@code import.is-an-archive}, {@code import.not-utf-8}, {@code import.no-header}, {@code
   * import.unknown-column}, {@code import.double-column} or {@code import.missing-column}; the
   * facts name the file or the column.
   */
  Decision<ImportFile> open(Path path, ImportFormat format, ChannelKind kind);
}
