package org.vastine.web.conduct;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.vastine.domain.conduct.CanonicalForm;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;

/** Looks whether evidence that was handed out is as it was sealed (R30). */
public final class EvidenceCheck {

  /** More than any case has; a file that unpacks to more is none of ours. */
  private static final int MOST_BYTES = 256 * 1024 * 1024;

  private EvidenceCheck() {}

  /**
   * What came of looking.
   *
   * @param links how many links there are
   * @param head the hash that stands for all of it, as the file says
   * @param damage what does not fit, first of all; empty where it is intact
   */
  public record Found(int links, String head, Optional<String> damage) {
    private static Found damaged(String what) {
      return new Found(0, "", Optional.of(what));
    }
  }

  /** Looks at a file; throws where it cannot be read at all. */
  public static Found of(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
      Optional<String> chain = text(zip, EvidenceArchive.CHAIN);
      Optional<String> report = text(zip, EvidenceArchive.REPORT);
      if (chain.isEmpty()) {
        return Found.damaged("there is no " + EvidenceArchive.CHAIN + " in it");
      }
      return of(chain.get(), report);
    } catch (ZipException e) {
      return Found.damaged("it is no archive of evidence: " + e.getMessage());
    }
  }

  private static Optional<String> text(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(new String(bytes, UTF_8));
    }
  }

  private static Found of(String chain, Optional<String> report) {
    JsonNode root;
    List<EvidenceLink> links = new ArrayList<>();
    try {
      root = EvidenceJson.STRICT.readTree(chain);
    } catch (IOException e) {
      return Found.damaged(EvidenceArchive.CHAIN + " is no JSON");
    }
    if (!EvidenceArchive.FORMAT.equals(root.path("format").textValue())) {
      return Found.damaged("its format is not " + EvidenceArchive.FORMAT);
    }
    for (JsonNode link : root.path("links")) {
      links.add(link(link));
    }
    String head = root.path("head").asText();
    return new Found(links.size(), head, damage(root, links, report));
  }

  private static Optional<String> damage(
      JsonNode root, List<EvidenceLink> links, Optional<String> report) {
    EvidenceChain chain = new EvidenceChain(links);
    if (links.isEmpty()) {
      return Optional.of("nothing is sealed in it");
    }
    Optional<Integer> broken = chain.firstBroken();
    if (broken.isPresent()) {
      return Optional.of("link " + broken.get() + " does not fit");
    }
    if (!chain.head().equals(root.path("head").textValue())) {
      return Optional.of(
          "links are missing at its end: the last one, " + links.size() + ", is not its head");
    }
    String hash = root.path("report").asText();
    return report.map(CanonicalForm::sha256).filter(hash::equals).isPresent()
        ? Optional.empty()
        : Optional.of(EvidenceArchive.REPORT + " is not the page that was made from it");
  }

  /** A link as it stands there; a body without a canonical form fits no hash. */
  private static EvidenceLink link(JsonNode link) {
    String body;
    try {
      body = CanonicalForm.of(EvidenceJson.facts(link.path("body")));
    } catch (IllegalArgumentException e) {
      body = "";
    }
    return new EvidenceLink(
        link.path("number").asInt(),
        body,
        link.path("previous").asText(),
        link.path("hash").asText());
  }
}
