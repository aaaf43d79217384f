package org.vastine.application.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.triage.Style;

/**
 * The templates that come with Vastine. Each has the same id in every workspace; a workspace that
 * changes one keeps a copy under that id, and no longer sees what becomes of the original.
 */
public final class DefaultTemplates {

  /** The languages that there are templates in. */
  public static final List<String> LANGUAGES = List.of("fi", "sv", "tr", "en", "de", "es");

  private static final String ALL = "-";

  /** Read once, and not before somebody asks: a start does not wait for them. */
  private static final class Shipped {
    static final List<ReplyTemplate> ALL =
        LANGUAGES.stream().flatMap(DefaultTemplates::ofLanguage).toList();
  }

  /** Reads nothing yet. */
  @Inject
  public DefaultTemplates() {
    // they are the same for everybody
  }

  /** All of them, by language; a mistake in them is one of this build. */
  public List<ReplyTemplate> all() {
    return Shipped.ALL;
  }

  /** The one of that id. */
  public Optional<ReplyTemplate> find(TemplateId id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static Stream<ReplyTemplate> ofLanguage(String language) {
    List<ReplyTemplate> templates = new ArrayList<>();
    Optional<Head> head = Optional.empty();
    List<String> variants = new ArrayList<>();
    for (String line : lines(language)) {
      if (line.startsWith("= ")) {
        head.ifPresent(begun -> templates.add(template(language, begun, variants)));
        variants.clear();
        head = Optional.of(Head.of(line.substring(2)));
      } else if (line.startsWith("- ")) {
        variants.add(line.substring(2));
      }
    }
    head.ifPresent(begun -> templates.add(template(language, begun, variants)));
    return templates.stream();
  }

  private record Head(String key, Situation situation, Set<Style> styles, String name) {
    static Head of(String line) {
      String[] parts = line.split("\\s*\\|\\s*", -1);
      return new Head(
          parts[0],
          Labelled.find(Situation.class, parts[1]).orElseThrow(),
          parts[2].equals(ALL)
              ? Set.of()
              : Stream.of(parts[2].split(" ", -1))
                  .map(label -> Labelled.find(Style.class, label).orElseThrow())
                  .collect(Collectors.toSet()),
          parts[3]);
    }
  }

  private static ReplyTemplate template(String language, Head head, List<String> variants) {
    TemplateId id =
        new TemplateId(
            UUID.nameUUIDFromBytes(("template " + language + " " + head.key()).getBytes(UTF_8)));
    Decision<ReplyTemplate> read =
        ReplyTemplate.written(
            id,
            new ReplyTemplate.Written(
                head.name(),
                head.situation(),
                head.styles(),
                new LanguageTag(language),
                Set.of(),
                List.copyOf(variants)),
            1);
    if (read instanceof Decision.Accepted<ReplyTemplate>(ReplyTemplate template)) {
      return template;
    }
    throw new IllegalStateException(
        "a template of this build: " + language + " " + head.key() + " " + read);
  }

  private static List<String> lines(String language) {
    try (InputStream in = DefaultTemplates.class.getResourceAsStream(language + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no templates in " + language);
      }
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
