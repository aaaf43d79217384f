package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.util.Set;
import org.vastine.application.factrequest.ReadCaseFacts;
import org.vastine.application.goodwill.ReadCaseGoodwill;
import org.vastine.application.handoff.ReadHandOff;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts together how a case is put right: in private, with what was asked, by what is given. */
final class RemedyGroup {
  /** Grants that are still on their way to the customer. */
  private static final Set<String> GOING_ON = Set.of("asked", "approved", "offered", "handed_over");

  private final ReadHandOff privately;
  private final ReadCaseFacts facts;
  private final ReadCaseGoodwill goodwill;

  /** Takes the use cases that it shows. */
  @Inject
  RemedyGroup(ReadHandOff privately, ReadCaseFacts facts, ReadCaseGoodwill goodwill) {
    this.privately = privately;
    this.facts = facts;
    this.goodwill = goodwill;
  }

  RemedyModel of(CaseSight sight) {
    Desk desk = sight.desk();
    FeedbackCase it = sight.it();
    PrivateModel talk =
        CasePrivate.of(
            desk,
            desk.orTell(privately.handle(desk.actor(), new ReadHandOff.Command(it.id()))),
            sight.words(),
            sight.unveiled());
    FactsModel asked = asked(desk, it);
    GoodwillModel given =
        CaseGifts.of(
            desk,
            desk.orTell(goodwill.handle(desk.actor(), new ReadCaseGoodwill.Command(it.id()))),
            sight.words());
    return new RemedyModel(head(sight, talk, asked, given), talk, asked, given);
  }

  private FactsModel asked(Desk desk, FeedbackCase it) {
    return it.factRequests().all().isEmpty() && it.factRequests().noted().isEmpty()
        ? FactsModel.none(CaseFactRequests.mayAsk(desk, it), CaseFactRequests.mayNote(desk, it))
        : CaseFactRequests.of(
            desk, desk.orTell(facts.handle(desk.actor(), new ReadCaseFacts.Command(it.id()))));
  }

  private static GroupModel head(
      CaseSight sight, PrivateModel talk, FactsModel asked, GoodwillModel given) {
    Shell s = sight.shell();
    boolean lead = given.lead();
    GroupModel.Notes notes = new GroupModel.Notes();
    boolean talking = talk.state().equals("offered") || talk.state().equals("accepted");
    notes.sayIf(
        !talk.state().equals("not_offered"),
        s.t("group.privately", "state", s.t("hand-off-state." + talk.state())));
    notes.urge(talk.choice().read().isPresent(), s.t("group.way-named"));
    talk.contacts().stream()
        .filter(PrivateModel.ContactLine::open)
        .forEach(one -> notes.note(one.words(), one.overdue()));
    if (!talk.strangers().isEmpty()) {
      notes.urge(true, s.n("group.strangers", talk.strangers().size()));
    }
    asked.requests().stream()
        .findFirst()
        .ifPresent(
            one -> notes.say(s.t("group.asked", "state", s.t("facts-state." + one.state()))));
    notes.sayIf(given.isShown() && given.locked(), s.t("group.goodwill-locked"));
    given.grants().stream()
        .filter(one -> GOING_ON.contains(one.state()))
        .forEach(one ->
            notes.note(
                s.t(
                    "group.grant",
                    "kind",
                    s.t("grant-kind." + one.kind()),
                    "amount",
                    one.amount(),
                    "state",
                    s.t("grant-state." + one.state())),
                lead && one.waitsForLead() && one.state().equals("asked")));
    boolean underWay =
        talking
            || talk.contacts().stream().anyMatch(PrivateModel.ContactLine::open)
            || asked.requests().stream().anyMatch(one -> one.state().equals("asked") || one.see())
            || given.grants().stream().anyMatch(one -> GOING_ON.contains(one.state()));
    notes.orElse(s.t("group.holds-remedy"));
    return notes.of(sight.desk(), "remedy", underWay && !sight.it().isEnded());
  }
}
