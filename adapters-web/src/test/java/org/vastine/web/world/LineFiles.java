package org.vastine.web.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.intake.ImportFile;
import org.vastine.application.intake.ImportFiles;
import org.vastine.application.intake.ImportFormat;
import org.vastine.application.intake.ImportPosition;
import org.vastine.application.intake.ImportRow;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionText;

/** Takes each line for a mention, and the line "bad" for one that cannot be read. */
final class LineFiles implements ImportFiles {

  @Override
  public Decision<ImportFile> open(Path path, ImportFormat format, ChannelKind kind) {
    try {
      return Decision.accepted(new Lines(Files.readAllLines(path), kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Lines(List<String> lines, ChannelKind kind) implements ImportFile {
    @Override
    public String fingerprint() {
      return Integer.toHexString(lines.hashCode());
    }

    @Override
    public long bytes() {
      return lines.size();
    }

    @Override
    public Rows rowsFrom(ImportPosition position) {
      AtomicInteger at = new AtomicInteger((int) position.line());
      return new Rows() {
        @Override
        public Optional<ImportRow> next() {
          int line = at.getAndIncrement();
          return line < lines.size() ? Optional.of(row(line)) : Optional.empty();
        }

        @Override
        public void close() {}
      };
    }

    private ImportRow row(int line) {
      String words = lines.get(line);
      ExternalId id = new ExternalId(words);
      InboundItem item =
          words.equals("bad")
              ? new InboundItem.Unreadable(Optional.empty(), "unreadable.row", words)
              : new InboundItem.Published(
                  new InboundMention(
                      id,
                      id,
                      Optional.empty(),
                      MentionKind.COMMENT,
                      Audience.PUBLIC,
                      new Handle(kind, id, words, Optional.empty()),
                      new MentionText(words),
                      Instant.parse("2026-01-02T03:04:05Z"),
                      Optional.empty(),
                      0,
                      Optional.empty(),
                      Optional.empty()));
      return new ImportRow(line + 1L, new ImportPosition(line + 1L, 0), item);
    }
  }
}
