package org.vastine.channels.alert;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.kernel.Labelled;

/** The words of mails, in the languages of the console. */
final class AlertWords {

  /** The languages, the fallback first. */
  static final List<String> LANGUAGES = List.of("en", "fi", "sv", "tr");

  private static final Map<String, AlertWords> ALL = new HashMap<>();

  static {
    LANGUAGES.forEach(language -> ALL.put(language, read(language)));
  }

  private final Locale locale;
  private final Properties words;

  private AlertWords(Locale locale, Properties words) {
    this.locale = locale;
    this.words = words;
  }

  /** The words in this language; English where it is none of ours. */
  static AlertWords in(String language) {
    AlertWords found = ALL.get(language);
    return found == null ? read("en") : found;
  }

  private static AlertWords read(String language) {
    String file = "alerts_" + language + ".properties";
    Properties words = new Properties();
    try (InputStream stream = AlertWords.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("missing: " + file);
      }
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        words.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String tag = language.equals("en") ? "en-GB" : language;
    return new AlertWords(Locale.forLanguageTag(tag), words);
  }

  /** The keys that this language has. */
  Iterable<String> keys() {
    return words.stringPropertyNames();
  }

  String say(String key) {
    String found = words.getProperty(key);
    if (found == null) {
      throw new IllegalStateException("no words for " + key);
    }
    return found;
  }

  String say(String key, Map<String, String> values) {
    String text = say(key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  String choice(String prefix, Labelled choice) {
    return say(prefix + "." + choice.label());
  }

  /** What happened: the words for the very thing, where a kind has several. */
  String what(Occasion occasion) {
    return occasion
        .facet()
        .map(facet -> "kind." + occasion.kind().label() + "." + facet)
        .filter(words::containsKey)
        .map(key -> say(key, Map.of("name", name(occasion))))
        .orElseGet(() -> choice("kind", occasion.kind()));
  }

  private String name(Occasion occasion) {
    String detail = occasion.detail().orElse("");
    return switch (occasion.facet().orElse("")) {
      case "language" -> language(detail);
      case "subject" -> say("subject." + detail);
      case "combination" -> together(List.of(detail.split(" ", -1)));
      default -> detail;
    };
  }

  /** Language, channel and subject. */
  private String together(List<String> parts) {
    return String.join(
        ", ", language(parts.getFirst()), parts.get(1), say("subject." + parts.getLast()));
  }

  private String language(String code) {
    return Locale.of(code).getDisplayLanguage(locale);
  }

  /** A moment by the member's clock on the wall. */
  String moment(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .format(at.atZone(zone));
  }
}
