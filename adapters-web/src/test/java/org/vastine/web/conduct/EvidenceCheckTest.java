package org.vastine.web.conduct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.application.conduct.ReadEvidence;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.web.console.Bundles;
import org.vastine.web.console.Words;

/** Archives that were handed out, whole and tampered with (R30). */
class EvidenceCheckTest {

  @TempDir private Path folder;

  private static final Words ENGLISH = new Bundles().in("en");

  private static final ReadEvidence.View VIEW =
      new ReadEvidence.View(
          new Workspace(new WorkspaceId(new UUID(0, 1)), "acme", "Acme", "UTC", "en"),
          new CaseId(new UUID(0, 2)),
          new EvidenceChain(
              new EvidenceChain(List.of())
                  .sealing(
                      List.of(
                          Map.of(
                              "kind", "mention",
                              "text", "I will <b>ruin</b> you & ğıİ \uD83D\uDE21",
                              "author", Map.of("name", "xX_9", "id", "7")),
                          Map.of("kind", "step", "rung", "warned", "rule", 3),
                          Map.of("kind", "seal", "by", "Aino", "links", 2)))));

  private Path archive() throws IOException {
    return Files.write(folder.resolve("whole.zip"), EvidenceArchive.of(VIEW, ENGLISH));
  }

  private EvidenceCheck.Found with(String entry, UnaryOperator<String> change) throws IOException {
    Path changed = folder.resolve("changed.zip");
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(EvidenceArchive.of(VIEW, ENGLISH)), UTF_8);
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed), UTF_8)) {
      ZipEntry one = in.getNextEntry();
      while (one != null) {
        String text = new String(in.readAllBytes(), UTF_8);
        out.putNextEntry(new ZipEntry(one.getName()));
        out.write((one.getName().equals(entry) ? change.apply(text) : text).getBytes(UTF_8));
        out.closeEntry();
        one = in.getNextEntry();
      }
    }
    return EvidenceCheck.of(changed);
  }

  private String damage(String entry, String from, String to) throws IOException {
    return with(
            entry,
            text -> {
              assertThat(text).contains(from);
              return text.replace(from, to);
            })
        .damage()
        .orElse("intact");
  }

  @Test
  void R30_what_was_handed_out_is_intact_and_the_same_every_time() throws IOException {
    EvidenceCheck.Found found = EvidenceCheck.of(archive());

    assertThat(found.damage()).isEmpty();
    assertThat(found.links()).isEqualTo(3);
    assertThat(found.head()).isEqualTo(VIEW.chain().head());
    assertThat(EvidenceArchive.of(VIEW, ENGLISH)).isEqualTo(EvidenceArchive.of(VIEW, ENGLISH));
    assertThat(with("evidence.json", text -> text.replace(",\n", ",  \n\n")).damage()).isEmpty();
  }

  @Test
  void R30_tampering_names_the_first_link_that_does_not_fit() throws IOException {
    assertThat(damage("evidence.json", "ruin", "help")).isEqualTo("link 1 does not fit");
    assertThat(damage("evidence.json", "\"warned\"", "\"blocked\""))
        .isEqualTo("link 2 does not fit");
    assertThat(damage("evidence.json", "\"rule\":3", "\"rule\":3.0"))
        .isEqualTo("link 2 does not fit");
    assertThat(damage("evidence.json", "\"rule\":3", "\"rule\":4,\"rule\":3")).contains("no JSON");
    assertThat(damage("evidence.json", "\"number\":2", "\"number\":4"))
        .isEqualTo("link 2 does not fit");
    assertThat(
            with("evidence.json", text -> text.replaceFirst("(?s),\n\\{\"number\":3.*\n]", "\n]"))
                .damage())
        .hasValueSatisfying(what -> assertThat(what).contains("missing at its end"));
  }

  @Test
  void R30_the_page_for_people_is_bound_to_the_chain_and_shows_words_as_words() throws IOException {
    assertThat(damage("report.html", "I will", "I may")).contains("report.html");
    String page = EvidenceReport.of(VIEW, ENGLISH);
    assertThat(page).contains("I will &lt;b&gt;ruin&lt;/b&gt; you &amp;").contains("name: xX_9");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Evidence of case, What was written",
    "fi, Todisteet tapauksesta, Mitä kirjoitettiin",
    "sv, Bevis i ärende, Vad som skrevs",
    "tr, kanıtları, Ne yazıldı"
  })
  void R30_the_page_for_people_speaks_the_workspaces_language(
      String language, String title, String kind) throws IOException {
    Words words = new Bundles().in(language);

    String page = EvidenceReport.of(VIEW, words);

    assertThat(page).contains("<html lang=\"" + language + "\">", title, kind);
    Path file = Files.write(folder.resolve("other.zip"), EvidenceArchive.of(VIEW, words));
    assertThat(EvidenceCheck.of(file).damage()).isEmpty();
    assertThat(EvidenceCheck.of(file).head()).isEqualTo(VIEW.chain().head());
  }

  @Test
  void R30_what_is_no_archive_of_evidence_is_said_to_be_none() throws IOException {
    assertThat(with("evidence.json", text -> "[").damage())
        .hasValueSatisfying(what -> assertThat(what).contains("no JSON"));
    assertThat(with("evidence.json", text -> "{}").damage())
        .hasValueSatisfying(what -> assertThat(what).contains("format"));
    Path text = Files.writeString(folder.resolve("text.zip"), "no archive");
    assertThat(EvidenceCheck.of(text).damage())
        .hasValueSatisfying(what -> assertThat(what).contains("no archive"));
  }
}
