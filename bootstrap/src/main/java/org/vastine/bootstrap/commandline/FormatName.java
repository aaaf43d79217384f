package org.vastine.bootstrap.commandline;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.vastine.application.intake.ImportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How people write the format of a history file. */
final class FormatName implements ITypeConverter<ImportFormat> {

  /** Told by the end of the file's name. */
  static Optional<ImportFormat> ofFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return of(name.substring(name.lastIndexOf('.') + 1));
  }

  @Override
  public ImportFormat convert(String value) {
    return of(value)
        .orElseThrow(() -> new TypeConversionException("'" + value + "' is not jsonl or csv"));
  }

  private static Optional<ImportFormat> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "jsonl", "ndjson" -> Optional.of(ImportFormat.JSON_LINES);
      case "csv" -> Optional.of(ImportFormat.CSV);
      default -> Optional.empty();
    };
  }
}
