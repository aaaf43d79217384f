package org.vastine.web.console;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The message bundles, one a language. */
@Singleton
public final class Bundles {
  /** The languages of the console, the fallback first. */
  public static final List<String> LANGUAGES = List.of("en", "fi", "sv", "tr");

  private final Map<String, Words> byLanguage = new LinkedHashMap<>();

  /** Reads the bundles. */
  @Inject
  public Bundles() {
    for (String language : LANGUAGES) {
      byLanguage.put(language, new Words(locale(language), read(language)));
    }
  }

  /** The words in this language; English where it is none of ours. */
  public Words in(String language) {
    return Optional.ofNullable(byLanguage.get(language))
        .orElseGet(() -> Objects.requireNonNull(byLanguage.get("en")));
  }

  /** The first of the browser's languages ({@code Accept-Language}) that is one of ours. */
  public Optional<String> preferred(String acceptLanguage) {
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
      return Optional.ofNullable(Locale.lookupTag(ranges, LANGUAGES));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Locale locale(String language) {
    return switch (language) {
      case "fi" -> Locale.of("fi", "FI");
      case "sv" -> Locale.of("sv", "SE");
      case "tr" -> Locale.of("tr", "TR");
      default -> Locale.UK;
    };
  }

  private static Map<String, String> read(String language) {
    String file = "messages_" + language + ".properties";
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                Bundles.class.getResourceAsStream(file), () -> file + " is missing"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sentences = new LinkedHashMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> sentences.put(key, properties.getProperty(key)));
    return sentences;
  }
}
