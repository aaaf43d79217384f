package org.vastine.bootstrap.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.application.conduct.ReadEvidence;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.web.conduct.EvidenceArchive;
import org.vastine.web.console.Bundles;
import picocli.CommandLine;

/** Evidence is checked by whoever has the file, without a server (R30). */
class VerifyEvidenceCommandTest {

  private final StringWriter out = new StringWriter();
  private final CommandLine vastine =
      CommandLines.vastine().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));

  @TempDir private Path folder;

  private static final List<EvidenceLink> LINKS =
      new EvidenceChain(List.of())
          .sealing(
              List.of(
                  Map.of("kind", "mention", "text", "I will ruin you"),
                  Map.of("kind", "seal", "links", 1)));

  private String archive(List<EvidenceLink> links) throws IOException {
    return Files.write(
            folder.resolve("evidence.zip"),
            EvidenceArchive.of(
                new ReadEvidence.View(
                    new Workspace(new WorkspaceId(new UUID(0, 1)), "acme", "Acme", "UTC", "en"),
                    new CaseId(new UUID(0, 2)),
                    new EvidenceChain(links)),
                new Bundles().in("en")))
        .toString();
  }

  @Test
  void R30_whole_evidence_is_said_to_be_intact_with_its_head() throws IOException {
    String file = archive(LINKS);

    assertThat(vastine.execute("verify-evidence", file, "--head", LINKS.getLast().hash())).isZero();
    assertThat(out.toString()).contains("is intact: 2 links, head " + LINKS.getLast().hash());
    assertThat(vastine.execute("verify-evidence", file, "--head", "0".repeat(64))).isEqualTo(1);
    assertThat(out.toString()).contains("the head is another one");
  }

  @Test
  void R30_tampered_evidence_names_the_first_broken_link() throws IOException {
    EvidenceLink second = LINKS.getLast();
    String file =
        archive(
            List.of(
                LINKS.getFirst(),
                new EvidenceLink(
                    2, "{\"kind\":\"seal\",\"links\":9}", second.previous(), second.hash())));

    assertThat(vastine.execute("verify-evidence", file)).isEqualTo(1);
    assertThat(out.toString()).contains("is NOT intact: link 2 does not fit.");
  }

  @Test
  void R30_a_file_that_is_not_there_is_told_without_a_stack_trace() {
    assertThat(vastine.execute("verify-evidence", folder.resolve("nothing.zip").toString()))
        .isEqualTo(1);
    assertThat(out.toString()).startsWith("vastine: ").doesNotContain("\tat ");
  }
}
