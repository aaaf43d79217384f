package org.vastine.web.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.application.factrequest.AskFacts;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.web.console.Bundles;
import org.vastine.web.console.Desk;
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
