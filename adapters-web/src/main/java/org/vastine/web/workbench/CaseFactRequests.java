package org.vastine.web.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.factrequest.ReadCaseFacts;
import org.vastine.domain.factrequest.AskedFact;
import org.vastine.domain.factrequest.FactRequestState;
import org.vastine.domain.feedbackcase.FactRequest;
import org.vastine.domain.feedbackcase.FactRequests;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.WantedAndGiven;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts what was asked of the customer into words. */
final class CaseFactRequests {
  private CaseFactRequests() {}

  /** Whether the viewer may ask for facts on a case as it stands. */
  static boolean mayAsk(Desk desk, FeedbackCase it) {
    return mayNote(desk, it)
        && it.factRequests()
            .asked()
            .filter(open -> open.isOpen(desk.shell().moments().now()))
            .isEmpty();
  }

  /** Whether the viewer may note what the customer of a case as it stands said they want. */
  static boolean mayNote(Desk desk, FeedbackCase it) {
    Shell s = desk.shell();
    return s.may(Permission.WRITE_REPLIES)
        && !it.isEnded()
        && it.hold().holder(s.moments().now()).filter(member -> !desk.isMe(member)).isEmpty();
  }

  static FactsModel of(Desk desk, ReadCaseFacts.View view) {
    return new FactsModel(
        view.lines().reversed().stream().map(line -> line(desk, line)).toList(),
        view.wanted()
            .map(wanted -> wanted(desk, wanted, view.feedbackCase().factRequests().noted())),
        mayAsk(desk, view.feedbackCase()),
        mayNote(desk, view.feedbackCase()));
  }

  private static FactsModel.Line line(Desk desk, ReadCaseFacts.Line line) {
    Shell s = desk.shell();
    FactRequest request = line.request();
    boolean answered = request.state() == FactRequestState.ANSWERED;
    boolean maySee = s.may(Permission.READ_FACTS) && answered;
    return new FactsModel.Line(
        request.id().toString(),
        request.state().label(),
        s.t("facts.by", "member", desk.name(request.member()), "time", s.full(request.askedAt())),
        line.form().facts().stream().map(fact -> name(s, fact)).collect(Collectors.joining(", ")),
        notes(s, request),
        maySee,
        request.state() == FactRequestState.ASKED && s.may(Permission.WRITE_REPLIES),
        maySee);
  }

  private static List<String> notes(Shell s, FactRequest request) {
    List<String> notes = new ArrayList<>();
    switch (request.state()) {
      case ASKED -> notes.add(s.t("facts.until", "time", s.full(request.until())));
      case ANSWERED -> {
        notes.add(s.t("facts.answered", "time", s.full(request.changedAt())));
        notes.add(contact(s, request));
        request.eraseAt().ifPresent(at -> notes.add(s.t("facts.erased-on", "time", s.full(at))));
      }
      case EXPIRED, WITHDRAWN, ERASED ->
          notes.add(s.t("facts.since", "time", s.full(request.changedAt())));
    }
    return notes;
  }

  /** By what a customer agreed to be contacted. */
  static String contact(Shell s, FactRequest request) {
    return request.contact().isEmpty()
        ? s.t("facts.no-contact")
        : s.t(
            "facts.contact",
            "ways",
            request.contact().stream()
                .sorted()
                .map(way -> s.t("contact-way." + way.label()))
                .collect(Collectors.joining(", ")));
  }

  /** What a fact is called. */
  static String name(Shell s, AskedFact fact) {
    return fact.question().orElseGet(() -> s.t("fact-kind." + fact.kind().label()));
  }

  private static FactsModel.Wanted wanted(
      Desk desk, WantedAndGiven it, Optional<FactRequests.Noted> noted) {
    Shell s = desk.shell();
    String given =
        Stream.concat(
                it.given().stream().map(kind -> s.t("grant-kind." + kind.label())),
                it.solved() ? Stream.of(s.t("facts.solved")) : Stream.empty())
            .collect(Collectors.joining(", "));
    return new FactsModel.Wanted(
        s.t("wanted." + it.wanted().label()),
        it.wanted().label(),
        noted.map(note ->
            s.t("facts.noted", "member", desk.name(note.member()), "time", s.full(note.at()))),
        it.how().label(),
        Optional.of(given).filter(words -> !words.isEmpty()));
  }
}
