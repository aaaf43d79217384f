package org.vastine.benchmarks.language;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The labelled messages that lie in this checkout, in all six languages, well mixed. */
public final class LabelledTexts {

  private static final long SEED = 1;
  private static final List<Path> FOLDERS =
      List.of(Path.of("adapters-language/data"), Path.of("../adapters-language/data"));

  private LabelledTexts() {}

  /** As many texts, always the same ones in the same order. */
  public static List<String> some(int count) {
    Path folder =
        FOLDERS.stream()
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("run this in a checkout"));
    List<String> texts = new ArrayList<>();
    JsonMapper json = new JsonMapper();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(LabelledTexts::isOfMessages).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          texts.add(json.readTree(line).path("text").asText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.shuffle(texts, new Random(SEED));
    return List.copyOf(texts.subList(0, count));
  }

  private static boolean isOfMessages(Path file) {
    String name = file.getFileName().toString();
    return name.contains("messages") && name.endsWith(".jsonl");
  }
}
