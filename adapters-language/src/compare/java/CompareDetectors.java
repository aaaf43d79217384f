import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.vastine.language.triage.LanguageDetector;

/**
 * Measures our language detector beside lingua and OpenNLP on the blind sets, whose texts none of
 * them was trained on: how many are right, how many texts a second on one thread (the second
 * reading), and how much memory stays in use. Only sums are told. Nothing of it ships.
 */
final class CompareDetectors {

  /** ISO 639-3, as OpenNLP answers, to what the data says. */
  private static final Map<String, String> SHORT =
      Map.of(
          "fin", "fi", "swe", "sv", "tur", "tr", "eng", "en", "deu", "de", "spa", "es", "fra",
          "fr");

  private record Text(String language, String text) {}

  private CompareDetectors() {}

  public static void main(String[] arguments) throws IOException {
    List<Text> messages = texts(Path.of(arguments[0]), "blind-messages");
    List<Text> drafts = texts(Path.of(arguments[0]), "blind-replies");
    System.out.printf("%d messages, %d drafts%n", messages.size(), drafts.size());
    System.out.println("| detector | messages | drafts | texts a second | memory |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    measure("ours", CompareDetectors::ours, messages, drafts);
    measure("OpenNLP, our seven languages", CompareDetectors::openNlpOfSeven, messages, drafts);
    measure("OpenNLP, 103 languages", CompareDetectors::openNlp, messages, drafts);
    measure("lingua, our seven languages", CompareDetectors::linguaOfSeven, messages, drafts);
    measure("lingua, 75 languages", CompareDetectors::linguaOfAll, messages, drafts);
  }

  private static void measure(
      String name, Supplier<UnaryOperator<String>> made, List<Text> messages, List<Text> drafts) {
    long before = used();
    UnaryOperator<String> detector = made.get();
    double rightMessages = right(detector, messages);
    double rightDrafts = right(detector, drafts);
    long start = System.nanoTime();
    right(detector, messages);
    double seconds = (System.nanoTime() - start) / 1e9;
    long memory = used() - before;
    System.out.printf(
        Locale.ROOT,
        "| %s | %.4f | %.4f | %.0f | %.1f MB |%n",
        name,
        rightMessages,
        rightDrafts,
        messages.size() / seconds,
        memory / 1e6);
    // Kept until memory was counted.
    detector.apply("");
  }

  private static double right(UnaryOperator<String> detector, List<Text> texts) {
    long right =
        texts.stream().filter(it -> detector.apply(it.text()).equals(it.language())).count();
    return (double) right / texts.size();
  }

  private static UnaryOperator<String> ours() {
    LanguageDetector detector = LanguageDetector.load();
    return text -> detector.detect(text).value().code();
  }

  private static UnaryOperator<String> openNlp() {
    LanguageDetectorME detector = openNlpModel();
    return text -> {
      String code = detector.predictLanguage(text).getLang();
      return SHORT.getOrDefault(code, code);
    };
  }

  /** The likeliest of the languages that we tell apart. */
  private static UnaryOperator<String> openNlpOfSeven() {
    LanguageDetectorME detector = openNlpModel();
    return text ->
        Arrays.stream(detector.predictLanguages(text))
            .map(it -> SHORT.get(it.getLang()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
  }

  private static LanguageDetectorME openNlpModel() {
    try (InputStream in = CompareDetectors.class.getResourceAsStream("/langdetect-183.bin")) {
      return new LanguageDetectorME(new LanguageDetectorModel(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnaryOperator<String> linguaOfSeven() {
    return lingua(
        LanguageDetectorBuilder.fromLanguages(
            Language.FINNISH,
            Language.SWEDISH,
            Language.TURKISH,
            Language.ENGLISH,
            Language.GERMAN,
            Language.SPANISH,
            Language.FRENCH));
  }

  private static UnaryOperator<String> linguaOfAll() {
    return lingua(LanguageDetectorBuilder.fromAllLanguages());
  }

  private static UnaryOperator<String> lingua(LanguageDetectorBuilder builder) {
    com.github.pemistahl.lingua.api.LanguageDetector detector = builder.build();
    return text -> detector.detectLanguageOf(text).getIsoCode639_1().toString();
  }

  private static long used() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static List<Text> texts(Path folder, String prefix) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Text> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(it -> it.getFileName().toString().startsWith(prefix)).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            JsonNode node = mapper.readTree(line);
            texts.add(new Text(node.get("lang").asText(), node.get("text").asText()));
          }
        }
      }
    }
    return texts;
  }
}
