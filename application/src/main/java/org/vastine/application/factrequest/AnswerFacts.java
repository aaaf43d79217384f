package org.vastine.application.factrequest;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.vastine.application.feedbackcase.CasePlanning;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactFault;
import org.vastine.domain.factrequest.Filled;
import org.vastine.domain.factrequest.TypedFacts;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseFactRequests;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;

/**
 * The customer answers. Of two forms posted at once one is taken: both wait for the case's lock,
 * and the second finds the link used.
 */
public final class AnswerFacts {

  private final FactAccess access;
  private final FactRequestBook book;
  private final CaseWork work;
  private final CasePlanning planning;
  private final FactRequestRules rules;

  /** Needs the way in, the book of requests, and what a case is planned by. */
  @Inject
  public AnswerFacts(
      FactAccess access,
      FactRequestBook book,
      CaseWork work,
      CasePlanning planning,
      FactRequestRules rules) {
    this.access = access;
    this.book = book;
    this.work = work;
    this.planning = planning;
    this.rules = rules;
  }

  /**
   * What is asked.
   *
   * @param link what the link carries
   * @param address the network address it is asked from
   * @param typed what was filled in
   */
  public record Command(Secret link, String address, TypedFacts typed) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** The form that it is about. */
    OpenFactForm.View view();

    /** The answers are taken; the link is used. */
    record Taken(OpenFactForm.View view) implements Outcome {}

    /** Some fields cannot be taken; nothing is kept, and the link still works. */
    record Faulty(OpenFactForm.View view, List<FactFault> faults) implements Outcome {
      /** Copies the faults. */
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  /** Gives what became of it. */
  public Decision<Outcome> handle(Command command) {
    return access.by(
        command.link(),
        command.address(),
        opened ->
            switch (command.typed().against(opened.entry().form())) {
              case Filled.Complete(FactAnswers answers) -> take(opened, answers);
              case Filled.Faulty(List<FactFault> faults) ->
                  Decision.accepted(new Outcome.Faulty(OpenFactForm.view(opened, rules), faults));
            });
  }

  private Decision<Outcome> take(FactAccess.Opened opened, FactAnswers answers) {
    FactRequestBook.Entry entry = opened.entry();
    return work.changeWithin(
            Actor.vastine(opened.workspace().id()),
            entry.caseId(),
            ExpectedVersion.ANY,
            situation ->
                new CaseFactRequests(situation.now())
                    .answer(situation.feedbackCase(), entry.id(), answers, rules.keep())
                    .map(events -> planned(situation, events)))
        .map(after -> {
          after
              .factRequests()
              .find(entry.id())
              .flatMap(request -> request.eraseAt())
              .ifPresent(eraseAt -> book.answer(entry.id(), answers, eraseAt));
          return new Outcome.Taken(OpenFactForm.view(opened, rules));
        });
  }

  /** A case that the facts wake has to be answered again, by a time of its own. */
  private List<CaseEvent> planned(CaseWork.Situation situation, List<CaseEvent> events) {
    FeedbackCase before = situation.feedbackCase();
    List<CaseEvent> all = new ArrayList<>(events);
    if (before.hasAnswer()) {
      FeedbackCase after = before.applyAll(events);
      all.addAll(planning.of(after, situation.now()).plannedAgain(after));
    }
    return all;
  }
}
