package org.vastine.application.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.gallery.ExampleId;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Style;

/** The examples that come with Vastine: people, firms and matters in them are invented. */
public final class ShippedExamples {

  private static final List<String> LANGUAGES = List.of("en", "fi", "sv", "tr");
  private static final String HEAD = "= ";
  private static final String EXAMPLE = "- ";

  /** Read once, and not before somebody asks: a start does not wait for them. */
  private static final class Shipped {
    static final List<StyleExample> ALL =
        LANGUAGES.stream().flatMap(one -> of(one).stream()).toList();
  }

  /** Reads nothing yet. */
  @Inject
  public ShippedExamples() {
    // they are the same for everybody
  }

  /** All of them, by language and then as they are written. */
  public List<StyleExample> all() {
    return Shipped.ALL;
  }

  private static List<StyleExample> of(String language) {
    List<StyleExample> examples = new ArrayList<>();
    Optional<Style> style = Optional.empty();
    for (String line : lines(language)) {
      if (line.startsWith(HEAD)) {
        style = Labelled.find(Style.class, line.substring(HEAD.length()).strip());
      } else if (line.startsWith(EXAMPLE)) {
        String text = line.substring(EXAMPLE.length()).strip();
        examples.add(
            new StyleExample(
                new ExampleId(UUID.nameUUIDFromBytes((language + " " + text).getBytes(UTF_8))),
                style.orElseThrow(),
                new LanguageTag(language),
                text,
                Optional.empty()));
      } else {
        throw new IllegalStateException("neither a style nor an example: " + line);
      }
    }
    return List.copyOf(examples);
  }

  private static List<String> lines(String language) {
    try (InputStream in = ShippedExamples.class.getResourceAsStream(language + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no examples in " + language);
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
