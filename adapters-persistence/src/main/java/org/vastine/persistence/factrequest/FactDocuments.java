package org.vastine.persistence.factrequest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.vastine.domain.factrequest.AskedFact;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;

/** Forms and answers as documents, written and read. */
final class FactDocuments {

  private FactDocuments() {}

  static JSONB of(FactForm form) {
    return Facts.none()
        .with("language", form.language().code())
        .withEach("facts", form.facts(), FactDocuments::asked)
        .jsonb();
  }

  static FactForm form(JSONB document) {
    Facts facts = Facts.of(document);
    return new FactForm(
        facts.each("facts", FactDocuments::asked), new LanguageTag(facts.string("language")));
  }

  static String of(FactAnswers answers) {
    return Facts.none()
        .withEach("values", answers.values(), FactDocuments::value)
        .withTexts("contact", answers.contact(), Labelled::label)
        .withOptional("wanted", answers.wanted(), Labelled::label)
        .withOptional("wanted_words", answers.wantedWords(), words -> words)
        .text();
  }

  static FactAnswers answers(String document) {
    Facts facts = Facts.parse(document);
    List<Optional<String>> values =
        facts.each("values", value -> value.optional("value", words -> words));
    return new FactAnswers(
        values,
        facts.eachText("contact", label -> Labels.of(ContactWay.class, label)).stream()
            .collect(Collectors.toSet()),
        facts.optional("wanted", label -> Labels.of(WantedOutcome.class, label)),
        facts.optional("wanted_words", words -> words));
  }

  private static Facts value(Optional<String> value) {
    return Facts.none().withOptional("value", value, words -> words);
  }

  private static Facts asked(AskedFact fact) {
    return Facts.none()
        .with("kind", fact.kind())
        .with("required", fact.required())
        .withOptional("question", fact.question(), words -> words)
        .withOptional("why", fact.why(), words -> words);
  }

  private static AskedFact asked(Facts facts) {
    return new AskedFact(
        facts.label(FactKind.class, "kind"),
        facts.yes("required"),
        facts.optional("question", words -> words),
        facts.optional("why", words -> words));
  }
}
