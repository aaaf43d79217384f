package org.vastine.channels.importfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.intake.ImportFile;
import org.vastine.application.intake.ImportRow;

/**
 * Rows of a CSV file. A quote that nobody closed would make one field of the rest of the file; here
 * it costs its own line alone: where a record over several lines does not come out with the right
 * number of fields, its first line is set aside and the reading goes on with the second.
 */
final class CsvRows implements ImportFile.Rows {

  /** The greatest length of a record, in lines and in UTF-16 code units. */
  private static final int MOST_LINES = 5_000;

  private static final int MOST_LENGTH = LineReader.MOST_BYTES;

  private final LineReader lines;
  private final CsvHead head;
  private final CsvRecord record;
  private final RowTranslator translator;
  private final Deque<Line> again = new ArrayDeque<>();

  CsvRows(LineReader lines, CsvHead head, RowTranslator translator) {
    this.lines = lines;
    this.head = head;
    this.record = new CsvRecord(head.delimiter());
    this.translator = translator;
  }

  @Override
  public Optional<ImportRow> next() {
    Optional<Line> first = nextLine();
    while (first.isPresent() && first.get().isBlank()) {
      first = nextLine();
    }
    return first.map(this::row);
  }

  private ImportRow row(Line first) {
    if (isTooLong(first)) {
      return setAside(List.of(first), Map.of(), "unreadable.too-long");
    }
    List<Line> together = linesFrom(first);
    Optional<List<String>> fields = record.fields(joined(together));
    boolean fits = fields.isPresent() && fields.get().size() == head.columns().size();
    if (!fits && (together.size() > 1 || fields.isEmpty())) {
      together.subList(1, together.size()).reversed().forEach(again::addFirst);
      return setAside(List.of(first), Map.of(), first.problem().orElse("unreadable.broken-quote"));
    }
    if (!fits) {
      return setAside(together, Map.of(), first.problem().orElse("unreadable.wrong-column-count"));
    }
    return read(together, head.row(fields.get()));
  }

  private ImportRow read(List<Line> together, Map<Field, String> row) {
    Optional<String> problem =
        together.stream().flatMap(line -> line.problem().stream()).findFirst();
    if (problem.isPresent()) {
      return setAside(together, row, problem.get());
    }
    try {
      return row(together, new InboundItem.Published(translator.translated(row)));
    } catch (BadRow e) {
      return setAside(together, row, e.problem());
    }
  }

  /**
   * The line and those that a quoted field goes on in; ends early where that can be no field any
   * more.
   */
  private List<Line> linesFrom(Line first) {
    List<Line> together = new ArrayList<>(List.of(first));
    long length = first.text().length();
    boolean open = record.opensBeyond(first.text(), false);
    while (open && together.size() < MOST_LINES && length < MOST_LENGTH) {
      Optional<Line> more = nextLine();
      if (more.isEmpty()) {
        return together;
      }
      together.add(more.get());
      length += more.get().text().length();
      open = !isTooLong(more.get()) && record.opensBeyond(more.get().text(), true);
    }
    return together;
  }

  private Optional<Line> nextLine() {
    return again.isEmpty() ? lines.next() : Optional.of(again.removeFirst());
  }

  private static boolean isTooLong(Line line) {
    return line.problem().filter("unreadable.too-long"::equals).isPresent();
  }

  private static ImportRow setAside(List<Line> together, Map<Field, String> row, String problem) {
    return row(
        together,
        new InboundItem.Unreadable(RowTranslator.idIfAny(row), problem, joined(together)));
  }

  private static ImportRow row(List<Line> together, InboundItem item) {
    return new ImportRow(together.getFirst().number(), together.getLast().after(), item);
  }

  private static String joined(List<Line> together) {
    return String.join("\n", together.stream().map(Line::text).toList());
  }

  @Override
  public void close() {
    lines.close();
  }
}
