package org.vastine.channels.importfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.intake.ImportFile;
import org.vastine.application.intake.ImportFormat;
import org.vastine.application.intake.ImportPosition;
import org.vastine.application.intake.ImportRow;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelKind;

class CsvImportTest {

  private static final String HEAD = "external_id,author_name,text,published_at";
  private static final String WHEN = "2025-02-03T10:00:00Z";

  @TempDir Path folder;

  @Test
  void quotes_hold_commas_quotes_and_line_ends() {
    List<ImportRow> rows =
        read(
            HEAD,
            "1,Ada,\"Hello, \"\"you\"\"",
            "and you\"," + WHEN,
            "2,Bo,\"\"," + WHEN,
            "3,Cem,5\" pipe," + WHEN);

    assertThat(ReadRows.briefly(rows)).containsExactly("2 1", "4 2", "5 3");
    assertThat(ReadRows.mention(rows.getFirst()).text().value())
        .isEqualTo("Hello, \"you\"\nand you");
    assertThat(ReadRows.mention(rows.get(1)).text().value()).isEmpty();
    assertThat(ReadRows.mention(rows.get(2)).text().value()).isEqualTo("5\" pipe");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void columns_may_be_divided_as_each_country_does(String delimiter) {
    List<ImportRow> rows =
        read(
            "\uFEFFText,x_note,External_ID,PUBLISHED_AT,author_id".replace(",", delimiter) + "\r",
            ("\"Hei\",mine,1," + WHEN + ",u1").replace(",", delimiter) + "\r");

    assertThat(ReadRows.briefly(rows)).containsExactly("2 1");
    assertThat(ReadRows.mention(rows.getFirst()).text().value()).isEqualTo("Hei");
  }

  @Test
  void a_quote_that_nobody_closed_costs_its_own_line() {
    List<ImportRow> rows =
        read(
            HEAD,
            "1,Ada,fine," + WHEN,
            "2,Ada,\"never closed," + WHEN,
            "3,Ada,fine," + WHEN,
            "4,Ada,fine," + WHEN);

    assertThat(ReadRows.briefly(rows))
        .containsExactly("2 1", "3 unreadable.broken-quote", "4 3", "5 4");
  }

  @Test
  void a_quote_that_a_later_one_seems_to_close_costs_its_own_line() {
    List<ImportRow> rows =
        read(
            HEAD,
            "1,Ada,\"never closed," + WHEN,
            "2,Ada,\"good, really\"," + WHEN,
            "3,Ada,\"two",
            "lines\"," + WHEN,
            "4,Ada,fine," + WHEN);

    assertThat(ReadRows.briefly(rows))
        .containsExactly("2 unreadable.broken-quote", "3 2", "4 3", "6 4");
  }

  @Test
  void words_behind_a_closing_quote_cost_their_own_line() {
    List<ImportRow> rows = read(HEAD, "1,Ada,\"said\" she," + WHEN, "2,Ada,fine," + WHEN);

    assertThat(ReadRows.briefly(rows)).containsExactly("2 unreadable.broken-quote", "3 2");
  }

  @Test
  void many_broken_quotes_in_a_long_file_are_found_without_reading_it_again_and_again() {
    String[] lines =
        IntStream.range(0, 5_000)
            .mapToObj(at ->
                at == 0
                    ? HEAD
                    : at % 2 == 0 ? at + ",Ada,\"open," + WHEN : at + ",Ada,fine," + WHEN)
            .toArray(String[]::new);

    List<ImportRow> rows = read(lines);

    assertThat(rows).hasSize(4_999);
    assertThat(ReadRows.briefly(rows))
        .filteredOn(brief -> brief.endsWith("broken-quote"))
        .hasSize(2_499);
  }

  @Test
  void too_few_and_too_many_fields_are_set_aside() {
    List<ImportRow> rows =
        read(HEAD, "1,Ada,fine", "2,Ada,fine," + WHEN + ",more", "3,Ada,fine," + WHEN);

    assertThat(ReadRows.briefly(rows))
        .containsExactly(
            "2 unreadable.wrong-column-count", "3 unreadable.wrong-column-count", "4 3");
  }

  @Test
  void bytes_that_are_no_utf_8_cost_their_own_record_once() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write((HEAD + "\n1,Ada,\"first\n").getBytes(StandardCharsets.UTF_8));
    file.write("mitä\n".getBytes(StandardCharsets.ISO_8859_1));
    file.write(("last\"," + WHEN + "\n2,Ada,hyvä," + WHEN + "\n").getBytes(StandardCharsets.UTF_8));

    List<ImportRow> rows = ReadRows.all(folder, ImportFormat.CSV, file.toByteArray());

    assertThat(ReadRows.briefly(rows)).containsExactly("2 unreadable.not-utf-8", "5 2");
  }

  @Test
  void reading_goes_on_from_any_row() {
    String content =
        HEAD
            + "\r\n1,Ada,\"a\r\nb\","
            + WHEN
            + "\r\n2,Ada,\"open,"
            + WHEN
            + "\n3,Ada,\"c\","
            + WHEN
            + "\n\n4,Ada,d,"
            + WHEN;
    ImportFile file =
        ReadRows.accepted(
            ReadRows.opened(folder, ImportFormat.CSV, content.getBytes(StandardCharsets.UTF_8)));
    List<ImportRow> whole = ReadRows.from(file, ImportPosition.START);

    assertThat(ReadRows.briefly(whole))
        .containsExactly("2 1", "4 unreadable.broken-quote", "5 3", "7 4");
    for (int at = 0; at < whole.size(); at++) {
      assertThat(ReadRows.from(file, whole.get(at).after()))
          .isEqualTo(whole.subList(at + 1, whole.size()));
    }
  }

  @Test
  void a_file_that_cannot_be_read_at_all_is_refused_with_its_reason() {
    assertThat(refusal("id,message\n1,hello".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("import.no-header");
    assertThat(refusal(new byte[0]).code()).isEqualTo("import.no-header");
    assertThat(refusal((HEAD + ",mood\n").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            new Refusal(Refusal.Kind.INVALID, "import.unknown-column", Map.of("column", "mood")));
    assertThat(refusal((HEAD + ",Text\n").getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("import.double-column");
    assertThat(refusal("external_id,text\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            new Refusal(
                Refusal.Kind.INVALID, "import.missing-column", Map.of("column", "published_at")));
    assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0}).code()).isEqualTo("import.is-an-archive");
    assertThat(refusal(new byte[] {0x1f, (byte) 0x8b, 8, 0}).code())
        .isEqualTo("import.is-an-archive");
    assertThat(refusal(HEAD.getBytes(StandardCharsets.UTF_16)).code())
        .isEqualTo("import.not-utf-8");
    assertThat(
            new FileSystemImportFiles(ReadRows.CLOCK)
                .open(folder.resolve("absent.csv"), ImportFormat.CSV, new ChannelKind("import")))
        .isEqualTo(
            Decision.refused(
                new Refusal(
                    Refusal.Kind.NOT_FOUND, "import.no-file", Map.of("file", "absent.csv"))));
  }

  private Refusal refusal(byte[] content) {
    return switch (ReadRows.opened(folder, ImportFormat.CSV, content)) {
      case Decision.Refused<ImportFile>(Refusal refusal) -> refusal;
      case Decision.Accepted<ImportFile> accepted ->
          throw new AssertionError("opened: " + accepted);
    };
  }

  private List<ImportRow> read(String... lines) {
    return ReadRows.all(folder, ImportFormat.CSV, lines);
  }
}
