package org.vastine.channels.importfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.intake.ImportFile;
import org.vastine.application.intake.ImportFormat;
import org.vastine.application.intake.ImportPosition;
import org.vastine.application.intake.ImportRow;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.InboundMention;

/** A history file as a test sees it: written, opened, and read to its end. */
final class ReadRows {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));

  private ReadRows() {}

  static Path file(Path folder, byte[] content) {
    try {
      return Files.write(folder.resolve("history"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Decision<ImportFile> opened(Path folder, ImportFormat format, byte[] content) {
    return new FileSystemImportFiles(CLOCK)
        .open(file(folder, content), format, new ChannelKind("import"));
  }

  static List<ImportRow> all(Path folder, ImportFormat format, String... lines) {
    return all(folder, format, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  static List<ImportRow> all(Path folder, ImportFormat format, byte[] content) {
    return from(accepted(opened(folder, format, content)), ImportPosition.START);
  }

  static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(var refusal) -> throw new AssertionError("refused: " + refusal);
    };
  }

  static List<ImportRow> from(ImportFile file, ImportPosition position) {
    List<ImportRow> rows = new ArrayList<>();
    try (ImportFile.Rows reading = file.rowsFrom(position)) {
      for (Optional<ImportRow> row = reading.next(); row.isPresent(); row = reading.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  /** A row in few words: its line and either its id or its problem. */
  static String brief(ImportRow row) {
    return row.line()
        + " "
        + switch (row.item()) {
          case InboundItem.Published(InboundMention mention, _) -> mention.externalId().value();
          case InboundItem.Unreadable unreadable -> unreadable.problem();
          case InboundItem.Removed removed -> removed.toString();
          case InboundItem.OurOwn ours -> ours.toString();
        };
  }

  static List<String> briefly(List<ImportRow> rows) {
    return rows.stream().map(ReadRows::brief).toList();
  }

  static InboundMention mention(ImportRow row) {
    if (row.item() instanceof InboundItem.Published(InboundMention mention, _)) {
      return mention;
    }
    throw new AssertionError("set aside: " + row);
  }
}
