package org.vastine.application.intake;

import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.InboundItem;

/** A history file of one item a line; each line is ten bytes long. */
record RowsInMemory(String fingerprint, List<InboundItem> items) implements ImportFile {

  @Override
  public long bytes() {
    return items.size() * 10L;
  }

  @Override
  public Rows rowsFrom(ImportPosition position) {
    return new Reading(position.line());
  }

  private final class Reading implements Rows {

    private long line;

    Reading(long line) {
      this.line = line;
    }

    @Override
    public Optional<ImportRow> next() {
      if (line >= items.size()) {
        return Optional.empty();
      }
      InboundItem item = items.get(Math.toIntExact(line++));
      return Optional.of(new ImportRow(line, new ImportPosition(line, line * 10), item));
    }

    @Override
    public void close() {
      line = items.size();
    }
  }
}
