package org.vastine.channels.importfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.intake.ImportFile;
import org.vastine.application.intake.ImportFormat;
import org.vastine.application.intake.ImportPosition;
import org.vastine.application.intake.ImportRow;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionKind;

class JsonLinesImportTest {

  @TempDir Path folder;

  @Test
  void a_row_may_say_all_that_a_mention_holds() {
    String row =
        "{\"external_id\":\"c7\",\"thread\":\"p1\",\"parent\":\"c6\",\"kind\":\"review\",\"audience\":\"private\","
            + "\"author_id\":\"u9\",\"author_name\":\"Åsa Öberg\",\"text\":\"Bra!\\nTack\",\"published_at\":"
            + "\"2025-02-03 10:00:00Z\",\"url\":\"https://page.example/c7\",\"reach\":120,\"rating\":5,"
            + "\"language\":\"sv-SE\",\"x_ticket\":{\"any\":1}}";

    InboundMention mention = ReadRows.mention(read(row).getFirst());

    assertThat(mention.externalId().value()).isEqualTo("c7");
    assertThat(mention.thread().value()).isEqualTo("p1");
    assertThat(mention.parent()).contains(new ExternalId("c6"));
    assertThat(mention.kind()).isEqualTo(MentionKind.REVIEW);
    assertThat(mention.audience()).isEqualTo(Audience.PRIVATE);
    assertThat(mention.author().externalId().value()).isEqualTo("u9");
    assertThat(mention.author().name()).isEqualTo("Åsa Öberg");
    assertThat(mention.text().value()).isEqualTo("Bra!\nTack");
    assertThat(mention.publishedAt()).isEqualTo(Instant.parse("2025-02-03T10:00:00Z"));
    assertThat(mention.url()).contains(URI.create("https://page.example/c7"));
    assertThat(mention.reach()).isEqualTo(120);
    assertThat(mention.rating()).contains(5);
    assertThat(mention.languageHint()).contains(new LanguageTag("sv"));
  }

  @Test
  void what_a_row_does_not_say_is_the_usual() {
    InboundMention mention = ReadRows.mention(read(good(1)).getFirst());

    assertThat(mention.thread()).isEqualTo(mention.externalId());
    assertThat(mention.kind()).isEqualTo(MentionKind.POST);
    assertThat(mention.audience()).isEqualTo(Audience.PUBLIC);
    assertThat(mention.author().externalId().value()).isEqualTo("Aino");
    assertThat(mention.languageHint()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json at all | unreadable.not-json",
        "[1,2] | unreadable.not-json",
        "{\"external_id\":\"1\"} trailing | unreadable.not-json",
        "{\"external_id\":\"1\",\"external_id\":\"2\"} | unreadable.not-json",
        "{\"externalid\":\"1\"} | unreadable.unknown-field",
        "{\"text\":\"t\"} | unreadable.missing-external-id",
        "{\"external_id\":\"1\"} | unreadable.missing-author-id",
        "{\"external_id\":\"1\",\"author_id\":\"u\"} | unreadable.missing-text",
        "{\"external_id\":\"1\",\"author_id\":\"u\",\"text\":\"t\"} | unreadable.missing-published-at",
        "{\"external_id\":\"1\",\"author_id\":\"u\",\"text\":{\"html\":\"t\"}} | unreadable.bad-text",
        "{\"external_id\":\"1\\u0000\"} | unreadable.bad-external-id",
        "{\"external_id\":\"1\\ud800\"} | unreadable.bad-external-id",
        "{\"external_id\":\"1\",\"kind\":\"tweet\"} | unreadable.bad-kind",
      })
  void a_bad_row_is_set_aside_with_its_number_and_reason(String row, String problem) {
    List<ImportRow> rows = read(good(1), row, good(3));

    assertThat(ReadRows.briefly(rows)).containsExactly("1 a1", "2 " + problem, "3 a3");
    assertThat(((InboundItem.Unreadable) rows.get(1).item()).raw()).isEqualTo(row);
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, unreadable.bad-published-at",
    "2099-01-01T00:00:00Z, unreadable.bad-published-at",
    "2025-02-30T00:00:00Z, unreadable.bad-published-at",
    "yesterday, unreadable.bad-published-at",
    "2025-02-03, unreadable.bad-published-at"
  })
  void a_moment_that_cannot_be_true_is_handed_back(String moment, String problem) {
    List<ImportRow> rows = read(good(1).replace("2025-02-03T10:00:00+02:00", moment));

    assertThat(ReadRows.briefly(rows)).containsExactly("1 " + problem);
  }

  @ParameterizedTest
  @CsvSource({
    "\"reach\":-1, unreadable.bad-reach",
    "\"reach\":1.5, unreadable.bad-reach",
    "\"rating\":6, unreadable.bad-rating",
    "\"rating\":\"five\", unreadable.bad-rating",
    "\"url\":\"javascript:alert(1)\", unreadable.bad-url",
    "\"language\":\"?\", unreadable.bad-language",
    "\"audience\":\"everyone\", unreadable.bad-audience"
  })
  void a_value_out_of_its_range_is_handed_back(String extra, String problem) {
    List<ImportRow> rows = read(good(1).replace("}", "," + extra + "}"));

    assertThat(ReadRows.briefly(rows)).containsExactly("1 " + problem);
    assertThat(((InboundItem.Unreadable) rows.getFirst().item()).externalId())
        .contains(new ExternalId("a1"));
  }

  @Test
  void bytes_that_are_no_utf_8_cost_their_own_line_only() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write((good(1) + "\n").getBytes(StandardCharsets.UTF_8));
    file.write((good(2) + "\n").getBytes(StandardCharsets.ISO_8859_1));
    file.write(good(3).getBytes(StandardCharsets.UTF_8));

    List<ImportRow> rows = ReadRows.all(folder, ImportFormat.JSON_LINES, file.toByteArray());

    assertThat(ReadRows.briefly(rows)).containsExactly("1 a1", "2 unreadable.not-utf-8", "3 a3");
  }

  @Test
  void an_endless_line_and_an_overlong_text_are_set_aside() {
    String endless = "x".repeat(5_000_000);
    String overlong = good(2).replace("tilaukseni", "tilaukseni" + "!".repeat(100_000));

    List<ImportRow> rows = read(endless, overlong, good(3));

    assertThat(ReadRows.briefly(rows))
        .containsExactly("1 unreadable.too-long", "2 unreadable.too-long", "3 a3");
  }

  @Test
  void a_byte_order_mark_windows_line_ends_and_empty_lines_do_no_harm() {
    List<ImportRow> rows = read("\uFEFF" + good(1) + "\r", "", "  \r", good(4) + "\r", "");

    assertThat(ReadRows.briefly(rows)).containsExactly("1 a1", "4 a4");
  }

  @Test
  void reading_goes_on_from_any_row() {
    String content = "\uFEFF" + good(1) + "\r\n\nbroken\n" + good(4) + "\n" + good(5);
    ImportFile file =
        ReadRows.accepted(
            ReadRows.opened(
                folder, ImportFormat.JSON_LINES, content.getBytes(StandardCharsets.UTF_8)));
    List<ImportRow> whole = ReadRows.from(file, ImportPosition.START);

    for (int at = 0; at < whole.size(); at++) {
      assertThat(ReadRows.from(file, whole.get(at).after()))
          .isEqualTo(whole.subList(at + 1, whole.size()));
    }
    assertThat(whole.getLast().after().offset()).isEqualTo(file.bytes());
  }

  @Test
  void a_fingerprint_tells_contents_apart_and_not_names() {
    byte[] content = good(1).getBytes(StandardCharsets.UTF_8);
    ImportFile first = ReadRows.accepted(ReadRows.opened(folder, ImportFormat.JSON_LINES, content));
    ImportFile same =
        ReadRows.accepted(ReadRows.opened(folder, ImportFormat.JSON_LINES, content.clone()));
    content[20] = '?';
    ImportFile other = ReadRows.accepted(ReadRows.opened(folder, ImportFormat.JSON_LINES, content));

    assertThat(same.fingerprint()).isEqualTo(first.fingerprint()).hasSize(64);
    assertThat(other.fingerprint()).isNotEqualTo(first.fingerprint());
  }

  @Test
  void the_end_of_a_files_name_tells_its_format() {
    assertThat(ImportFormat.ofFileName("Old.JSONL")).contains(ImportFormat.JSON_LINES);
    assertThat(ImportFormat.ofFileName("old.ndjson")).contains(ImportFormat.JSON_LINES);
    assertThat(ImportFormat.ofFileName("old.csv")).contains(ImportFormat.CSV);
    assertThat(ImportFormat.ofFileName("old.xlsx")).isEqualTo(Optional.empty());
  }

  private List<ImportRow> read(String... lines) {
    return ReadRows.all(folder, ImportFormat.JSON_LINES, lines);
  }

  private static String good(int number) {
    return "{\"external_id\":\"a"
        + number
        + "\",\"author_name\":\"Aino\",\"text\":\"Missä tilaukseni?\","
        + "\"published_at\":\"2025-02-03T10:00:00+02:00\"}";
  }
}
