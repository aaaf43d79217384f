package org.vastine.web.conduct;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vastine.application.conduct.ReadEvidence;
import org.vastine.domain.conduct.CanonicalForm;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.web.console.Words;

/**
 * Evidence as a file to be handed out: the chain for programs, a page for people, and how to tell
 * whether it is intact. The same evidence gives the same bytes.
 */
public final class EvidenceArchive {

  /** What the chain is called in the file. */
  static final String CHAIN = "evidence.json";

  /** What the page is called in the file. */
  static final String REPORT = "report.html";

  /** The form that this program writes and reads. */
  static final String FORMAT = "vastine-evidence-1";

  /** A moment for every entry of every file: when it was packed tells nothing. */
  private static final long PACKED = 1_767_225_600_000L;

  private static final String READ_ME =
      """
      This archive holds evidence that was sealed by Vastine.

      report.html    for people: what was written, when and where, and what was done about it
      evidence.json  the same for programs, each link bound to those before it

      Each link has a body, the hash of the link before it (64 zeros for the first), and its own
      hash: the SHA-256, in hexadecimal digits, of the hash before it, a line feed, and the body in
      its canonical form, all in UTF-8. The canonical form is that of RFC 8785.

      "vastine verify-evidence FILE" says whether all of it is intact, or names the first link that
      is not. Whoever has the file could seal other facts anew: compare the head that it prints with
      the one that is noted in the workspace that sealed it (option --head).
      """;

  private EvidenceArchive() {}

  /** The file; these words are those of the page for people. */
  public static byte[] of(ReadEvidence.View view, Words words) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String report = EvidenceReport.of(view, words);
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      add(zip, "READ-ME.txt", READ_ME);
      add(zip, CHAIN, chain(view, report));
      add(zip, REPORT, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(PACKED);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }

  /** One link a line: bodies stand there as they were hashed. */
  private static String chain(ReadEvidence.View view, String report) {
    Map<String, Object> head = new TreeMap<>();
    head.put("format", FORMAT);
    head.put("workspace", view.workspace().name());
    head.put("case", view.caseId().toString());
    head.put("head", view.chain().head());
    head.put("report", CanonicalForm.sha256(report));
    StringBuilder json = new StringBuilder(CanonicalForm.of(head));
    json.setLength(json.length() - 1);
    json.append(",\"links\":[");
    String separator = "\n";
    for (EvidenceLink link : view.chain().links()) {
      json.append(separator)
          .append("{\"number\":")
          .append(link.number())
          .append(",\"previous\":\"")
          .append(link.previous())
          .append("\",\"hash\":\"")
          .append(link.hash())
          .append("\",\"body\":")
          .append(link.body())
          .append('}');
      separator = ",\n";
    }
    return json.append("\n]}\n").toString();
  }
}
