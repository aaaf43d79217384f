package org.vastine.web.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.factrequest.AskFacts;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Bundles;
import org.vastine.web.console.Desk;
import org.vastine.web.feedbackcase.Times;
import org.vastine.web.kernel.ProblemException;

/** Which facts a member's form asks for, in the order of the kinds, own questions last. */
final class TypedWishes {
  private TypedWishes() {}

  static List<AskFacts.Wish> of(Desk desk) {
    List<AskFacts.Wish> wishes = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      if (kind != FactKind.QUESTION) {
        String choice = desk.field("ask-" + kind.label()).orElse("no");
        if (!choice.equals("no")) {
          String why = desk.field("why-" + kind.label()).orElse("");
          wishes.add(new AskFacts.Wish(kind, choice.equals("required"), "", why));
        }
      }
    }
    for (int number = 1; number <= FactForm.MOST_QUESTIONS; number++) {
      String question = desk.field("question-" + number).orElse("");
      String why = desk.field("why-question-" + number).orElse("");
      if (!(question + why).isEmpty()) {
        boolean required = desk.field("required-question-" + number).isPresent();
        wishes.add(new AskFacts.Wish(FactKind.QUESTION, required, question, why));
      }
    }
    return wishes;
  }

  /** What we say that follows: a promise needs its time, and says by itself what for. */
  static Decision<AskFacts.Then> then(Desk desk) {
    Set<ContactWay> contact =
        desk.ctx().formParams("contact").stream()
            .flatMap(label -> Labelled.find(ContactWay.class, label).stream())
            .collect(Collectors.toUnmodifiableSet());
    Optional<String> by = desk.field("promise-by");
    if (by.isEmpty()) {
      return Decision.accepted(new AskFacts.Then(contact, Optional.empty()));
    }
    String what = desk.field("promise-what").orElseGet(() -> desk.shell().t("facts.promise-usual"));
    return by.flatMap(Times::read)
        .<Decision<AskFacts.Then>>map(time ->
            Decision.accepted(
                new AskFacts.Then(contact, Optional.of(new Promising.Word(what, time)))))
        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "promise.say-when"));
  }

  /** In which language the form speaks. */
  static LanguageTag language(Desk desk) {
    return desk.field("language")
        .filter(Bundles.FORM_LANGUAGES::contains)
        .map(LanguageTag::of)
        .orElseThrow(() -> new ProblemException(422, "request.malformed"));
  }

  /** The language to begin with: the customer's where forms speak it, else the workspace's. */
  static String proposed(Desk desk, LanguageTag customers) {
    return Optional.of(customers.code())
        .filter(Bundles.FORM_LANGUAGES::contains)
        .orElseGet(() -> desk.surroundings().workspace().language());
  }
}
