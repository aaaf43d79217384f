package org.vastine.language.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** The labelled files of the module's data folder. */
final class LabelledData {

  private static final JsonMapper JSON = new JsonMapper();

  private LabelledData() {}

  /** All messages, in the order of file names and lines. */
  static List<LabelledMessage> messages(Path folder) {
    List<LabelledMessage> messages = new ArrayList<>();
    for (Path file : files(folder, "messages")) {
      for (JsonNode line : lines(file)) {
        messages.add(
            new LabelledMessage(
                file.getFileName().toString(),
                line.get("id").asText(),
                line.get("lang").asText(),
                line.get("text").asText(),
                choice(Style.class, line.get("style").asText()),
                choice(Sentiment.class, line.get("sentiment").asText()),
                choice(Subject.class, line.get("subject").asText()),
                line.path("hard").asBoolean(false)));
      }
    }
    return messages;
  }

  /** All draft replies, in the order of file names and lines. */
  static List<LabelledReply> replies(Path folder) {
    List<LabelledReply> replies = new ArrayList<>();
    for (Path file : files(folder, "replies")) {
      for (JsonNode line : lines(file)) {
        Set<FindingKind> flags = EnumSet.noneOf(FindingKind.class);
        line.get("flags").forEach(flag -> flags.add(choice(FindingKind.class, flag.asText())));
        replies.add(
            new LabelledReply(
                file.getFileName().toString(),
                line.get("id").asText(),
                line.get("lang").asText(),
                line.get("text").asText(),
                line.get("context").asText(),
                choice(Style.class, line.get("context_style").asText()),
                flags));
      }
    }
    return replies;
  }

  /** The files whose name holds the word, sorted by name. */
  static List<Path> files(Path folder, String word) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().contains(word))
          .filter(file -> file.getFileName().toString().endsWith(".jsonl"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Plain texts for telling languages apart, one a line, named {@code <source>-<language>.txt}. */
  static List<Path> plainFiles(Path folder) {
    return SourceHash.files(folder.resolve("languages")).stream()
        .filter(file -> file.getFileName().toString().endsWith(".txt"))
        .sorted()
        .toList();
  }

  private static List<JsonNode> lines(Path file) {
    try {
      List<JsonNode> nodes = new ArrayList<>();
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank()) {
          nodes.add(JSON.readTree(line));
        }
      }
      return nodes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <E extends Enum<E> & Labelled> E choice(Class<E> type, String label) {
    return Labelled.find(type, label)
        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " " + label));
  }
}
