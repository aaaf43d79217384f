package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vastine.application.factrequest.ReadFactAnswers;
import org.vastine.web.console.Shell;

/**
 * What a customer answered, as a member reads it.
 *
 * @param caseId on which case
 * @param request which request
 * @param language of the customer's words
 * @param rows the answers in the order of the form
 * @param contact by what the customer may be contacted
 * @param wanted what would satisfy them
 * @param wantedWords the same in their words
 * @param erasedOn when the answers are erased
 */
public record FactAnswersModel(
    String caseId,
    String request,
    String language,
    List<Row> rows,
    String contact,
    Optional<String> wanted,
    Optional<String> wantedWords,
    String erasedOn) {

  /** A fact and what was answered. */
  public record Row(String name, Optional<String> answer) {}

  static FactAnswersModel of(Shell s, ReadFactAnswers.View view) {
    var facts = view.form().facts();
    return new FactAnswersModel(
        view.feedbackCase().id().toString(),
        view.request().id().toString(),
        view.form().language().code(),
        IntStream.range(0, facts.size())
            .mapToObj(place ->
                new Row(
                    CaseFactRequests.name(s, facts.get(place)), view.answers().values().get(place)))
            .toList(),
        CaseFactRequests.contact(s, view.request()),
        view.answers().wanted().map(wanted -> s.t("wanted." + wanted.label())),
        view.answers().wantedWords(),
        view.request().eraseAt().map(s::full).orElse(""));
  }
}
