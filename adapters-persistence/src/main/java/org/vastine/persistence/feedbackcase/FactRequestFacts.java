package org.vastine.persistence.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jooq.JSONB;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.FactRequestState;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FactRequest;
import org.vastine.domain.feedbackcase.FactRequestEvent;
import org.vastine.domain.feedbackcase.FactRequests;
import org.vastine.domain.feedbackcase.WantedNoted;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** What was asked on a case, as events and as a column of the folded row, written and read. */
final class FactRequestFacts {

  private FactRequestFacts() {}

  static Facts facts(FactRequestEvent event) {
    Facts facts = Facts.none().with("request", event.request().value());
    return switch (event) {
      case FactRequestEvent.FactsAsked e ->
          facts.with("member", e.member().value()).with("until", e.until());
      case FactRequestEvent.ContactAsked e ->
          facts.withTexts("contact", e.ways().stream().sorted().toList(), Labelled::label);
      case FactRequestEvent.FactsAnswered e ->
          facts
              .withTexts("contact", e.contact().stream().sorted().toList(), Labelled::label)
              .withOptional("wanted", e.wanted(), Labelled::label)
              .with("erase_at", e.eraseAt());
      case FactRequestEvent.FactsExpired _,
          FactRequestEvent.FactsWithdrawn _,
          FactRequestEvent.FactsErased _ ->
          facts;
    };
  }

  static Facts facts(WantedNoted event) {
    return Facts.none().with("member", event.member().value()).with("wanted", event.wanted());
  }

  /** The event of that name; empty where it is another concern's. */
  static Optional<CaseEvent> read(String name, Instant at, By by, Facts facts) {
    return switch (name) {
      case "facts-asked" ->
          Optional.of(
              new FactRequestEvent.FactsAsked(
                  at,
                  by,
                  request(facts),
                  new MemberId(facts.uuid("member")),
                  facts.instant("until")));
      case "contact-asked" ->
          Optional.of(new FactRequestEvent.ContactAsked(at, by, request(facts), contact(facts)));
      case "facts-answered" ->
          Optional.of(
              new FactRequestEvent.FactsAnswered(
                  at,
                  by,
                  request(facts),
                  contact(facts),
                  facts.optional("wanted", label -> Labels.of(WantedOutcome.class, label)),
                  facts.instant("erase_at")));
      case "facts-expired" ->
          Optional.of(new FactRequestEvent.FactsExpired(at, by, request(facts)));
      case "facts-withdrawn" ->
          Optional.of(new FactRequestEvent.FactsWithdrawn(at, by, request(facts)));
      case "facts-erased" -> Optional.of(new FactRequestEvent.FactsErased(at, by, request(facts)));
      case "wanted-noted" ->
          Optional.of(
              new WantedNoted(
                  at,
                  by,
                  new MemberId(facts.uuid("member")),
                  facts.label(WantedOutcome.class, "wanted")));
      default -> Optional.empty();
    };
  }

  static JSONB column(FactRequests requests) {
    Facts facts = Facts.none().withEach("all", requests.all(), FactRequestFacts::of);
    requests
        .noted()
        .ifPresent(noted ->
            facts
                .with("noted_wanted", noted.wanted())
                .with("noted_by", noted.member().value())
                .with("noted_at", noted.at()));
    return facts.jsonb();
  }

  static FactRequests requests(JSONB column) {
    Facts facts = Facts.of(column);
    return new FactRequests(
        facts.each("all", FactRequestFacts::requested),
        facts
            .optional("noted_wanted", label -> Labels.of(WantedOutcome.class, label))
            .map(wanted ->
                new FactRequests.Noted(
                    wanted, new MemberId(facts.uuid("noted_by")), facts.instant("noted_at"))));
  }

  private static Facts of(FactRequest request) {
    return Facts.none()
        .with("id", request.id().value())
        .with("member", request.member().value())
        .with("asked_at", request.askedAt())
        .with("until", request.until())
        .with("state", request.state())
        .withTexts("contact", request.contact().stream().sorted().toList(), Labelled::label)
        .withOptional("wanted", request.wanted(), Labelled::label)
        .withOptional("erase_at", request.eraseAt(), at -> Moments.kept(at).toString())
        .with("changed_at", request.changedAt());
  }

  private static FactRequest requested(Facts facts) {
    return new FactRequest(
        new FactRequestId(facts.uuid("id")),
        new MemberId(facts.uuid("member")),
        facts.instant("asked_at"),
        facts.instant("until"),
        facts.label(FactRequestState.class, "state"),
        contact(facts),
        facts.optional("wanted", label -> Labels.of(WantedOutcome.class, label)),
        facts.optional("erase_at", Instant::parse),
        facts.instant("changed_at"));
  }

  private static FactRequestId request(Facts facts) {
    return new FactRequestId(facts.uuid("request"));
  }

  private static Set<ContactWay> contact(Facts facts) {
    return Set.copyOf(facts.eachText("contact", label -> Labels.of(ContactWay.class, label)));
  }
}
