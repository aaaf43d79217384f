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

  /** The languages of the form that customers fill in: those of the console, and more. */
  public static final List<String> FORM_LANGUAGES = List.of("en", "fi", "sv", "tr", "de", "es");

  private final Map<String, Words> byLanguage = new LinkedHashMap<>();
  private final Map<String, Words> forForms = new LinkedHashMap<>();

  /** Reads the bundles. */
  @Inject
  public Bundles() {
    for (String language : LANGUAGES) {
      byLanguage.put(language, new Words(locale(language), read("messages", language)));
    }
    for (String language : FORM_LANGUAGES) {
      forForms.put(
          language,
          LANGUAGES.contains(language)
              ? in(language)
              : new Words(locale(language), read("form", language)));
    }
  }

  /** The words in this language; English where it is none of ours. */
  public Words in(String language) {
    return Optional.ofNullable(byLanguage.get(language))
        .orElseGet(() -> Objects.requireNonNull(byLanguage.get("en")));
  }

  /** The words of the customers' form in this language; English where it has none. */
  public Words forForm(String language) {
    return Optional.ofNullable(forForms.get(language)).orElseGet(() -> in("en"));
  }

  /** The first of the browser's languages ({@code Accept-Language}) that is one of ours. */
  public Optional<String> preferred(String acceptLanguage) {
    return preferred(acceptLanguage, LANGUAGES);
  }

  /** The first of the browser's languages in which the customers' form speaks. */
  public Optional<String> preferredForForm(String acceptLanguage) {
    return preferred(acceptLanguage, FORM_LANGUAGES);
  }

  private static Optional<String> preferred(String acceptLanguage, List<String> ours) {
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
      return Optional.ofNullable(Locale.lookupTag(ranges, ours));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Locale locale(String language) {
    return switch (language) {
      case "fi" -> Locale.of("fi", "FI");
      case "sv" -> Locale.of("sv", "SE");
      case "tr" -> Locale.of("tr", "TR");
      case "de" -> Locale.GERMANY;
      case "es" -> Locale.of("es", "ES");
      default -> Locale.UK;
    };
  }

  private static Map<String, String> read(String kind, String language) {
    String file = kind + "_" + language + ".properties";
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
