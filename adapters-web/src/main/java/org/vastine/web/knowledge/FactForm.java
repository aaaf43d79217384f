package org.vastine.web.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.knowledge.KeepFacts;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.knowledge.FactWording;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.triage.Subject;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.ProblemException;

/**
 * A fact as its form holds it; texts are as they were typed.
 *
 * @param version the version that was looked at; 0 for a new fact
 */
public record FactForm(
    int version,
    String title,
    String text,
    String source,
    String validFrom,
    String validUntil,
    Set<String> subjects,
    String languages,
    String reviewOn) {

  /** Copies the set. */
  public FactForm {
    subjects = Set.copyOf(subjects);
  }

  static FactForm blank() {
    return new FactForm(0, "", "", "", "", "", Set.of(), "", "");
  }

  static FactForm of(KnownFact fact) {
    FactWording it = fact.wording();
    return new FactForm(
        fact.version(),
        it.title(),
        it.text(),
        it.source().toString(),
        it.validFrom().map(LocalDate::toString).orElse(""),
        it.validUntil().map(LocalDate::toString).orElse(""),
        it.subjects().stream().map(Labelled::label).collect(Collectors.toSet()),
        String.join(", ", it.languages()),
        "");
  }

  static FactForm typed(Desk desk) {
    return new FactForm(
        desk.field("version")
            .filter(one -> one.matches("[0-9]{1,6}"))
            .map(Integer::valueOf)
            .orElse(0),
        desk.field("title").orElse(""),
        desk.field("text").orElse(""),
        desk.field("source").orElse(""),
        desk.field("from").orElse(""),
        desk.field("until").orElse(""),
        Set.copyOf(desk.ctx().formParams("subject")),
        desk.field("languages").orElse(""),
        desk.field("review").orElse(""));
  }

  KeepFacts.Written written() {
    Set<Subject> about =
        subjects.stream()
            .flatMap(label -> Labelled.find(Subject.class, label).stream())
            .collect(Collectors.toSet());
    List<String> codes =
        Stream.of(languages.split("[,\\s]+", -1)).filter(code -> !code.isEmpty()).toList();
    return new KeepFacts.Written(
        title, text, source, day(validFrom), day(validUntil), about, Set.copyOf(codes));
  }

  Optional<LocalDate> reviewDay() {
    return day(reviewOn);
  }

  ExpectedVersion expected() {
    return version == 0 ? ExpectedVersion.ANY : ExpectedVersion.of(version);
  }

  /** A day of a form; one that is none is a mistake of the form, which browsers do not send. */
  private static Optional<LocalDate> day(String typed) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException unreadable) {
      throw new ProblemException(422, "request.malformed");
    }
  }
}
