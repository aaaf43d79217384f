package org.vastine.persistence.feedbackcase;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.Grant;
import org.vastine.domain.feedbackcase.GrantDeviation;
import org.vastine.domain.feedbackcase.GrantEvent;
import org.vastine.domain.feedbackcase.Grants;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.Deviation;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.goodwill.NormRange;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Facts;

/** What is given on a case, as events and as a column of the folded row, written and read. */
final class GrantFacts {

  private GrantFacts() {}

  static Facts facts(GrantEvent event) {
    Facts facts = Facts.none().with("grant", event.grant().value());
    return switch (event) {
      case GrantEvent.GrantAsked e ->
          deviation(money(facts, e.amount()), e.deviation())
              .with("asker", e.asker().value())
              .with("budget", e.budget().value())
              .with("kind", e.kind())
              .with("what", e.what().value())
              .with("lead_needed", e.leadNeeded());
      case GrantEvent.GrantMoved e ->
          facts
              .with("member", e.member().value())
              .withOptional("note", e.note(), CaseTextId::toString);
    };
  }

  /** The event of that name; empty where it is another concern's. */
  static Optional<CaseEvent> read(String name, Instant at, By by, Facts facts) {
    return switch (name) {
      case "grant-asked" -> Optional.of(asked(at, by, facts));
      case "grant-approved" -> moved(GrantStep.APPROVE, at, by, facts);
      case "grant-refused" -> moved(GrantStep.REFUSE, at, by, facts);
      case "grant-offered" -> moved(GrantStep.OFFER, at, by, facts);
      case "grant-handed-over" -> moved(GrantStep.HAND_OVER, at, by, facts);
      case "grant-delivered" -> moved(GrantStep.DELIVER, at, by, facts);
      case "grant-returned" -> moved(GrantStep.RETURN, at, by, facts);
      case "grant-cancelled" -> moved(GrantStep.CANCEL, at, by, facts);
      default -> Optional.empty();
    };
  }

  static JSONB column(Grants grants) {
    return Facts.none().withEach("all", grants.all(), GrantFacts::of).jsonb();
  }

  static Grants grants(JSONB column) {
    return new Grants(Facts.of(column).each("all", GrantFacts::grant));
  }

  private static GrantEvent asked(Instant at, By by, Facts facts) {
    return new GrantEvent.GrantAsked(
        at,
        by,
        new GrantId(facts.uuid("grant")),
        new MemberId(facts.uuid("asker")),
        new BudgetId(facts.uuid("budget")),
        facts.label(GrantKind.class, "kind"),
        money(facts),
        new CaseTextId(facts.uuid("what")),
        facts.yes("lead_needed"),
        deviation(facts));
  }

  private static Optional<CaseEvent> moved(GrantStep step, Instant at, By by, Facts facts) {
    return Optional.of(
        new GrantEvent.GrantMoved(
            at,
            by,
            new GrantId(facts.uuid("grant")),
            new MemberId(facts.uuid("member")),
            step,
            facts.optional("note", id -> new CaseTextId(UUID.fromString(id)))));
  }

  private static Facts of(Grant grant) {
    return deviation(money(Facts.none(), grant.amount()), grant.deviation())
        .with("id", grant.id().value())
        .with("budget", grant.budget().value())
        .with("kind", grant.kind())
        .with("what", grant.what().value())
        .with("asker", grant.asker().value())
        .with("asked_at", grant.askedAt())
        .with("lead_needed", grant.leadNeeded())
        .with("state", grant.state())
        .withOptional("approver", grant.approver(), MemberId::toString)
        .with("changed_at", grant.changedAt());
  }

  private static Grant grant(Facts facts) {
    return new Grant(
        new GrantId(facts.uuid("id")),
        new BudgetId(facts.uuid("budget")),
        facts.label(GrantKind.class, "kind"),
        money(facts),
        new CaseTextId(facts.uuid("what")),
        new MemberId(facts.uuid("asker")),
        facts.instant("asked_at"),
        facts.yes("lead_needed"),
        deviation(facts),
        facts.label(GrantState.class, "state"),
        facts.optional("approver", id -> new MemberId(UUID.fromString(id))),
        facts.instant("changed_at"));
  }

  private static Facts deviation(Facts facts, Optional<GrantDeviation> deviation) {
    deviation.ifPresent(differs ->
        facts.with(
            "deviation",
            Facts.none()
                .with("way", differs.from().way())
                .with("kind", differs.from().norm().kind())
                .with("least", differs.from().norm().least().minor())
                .with("most", differs.from().norm().most().minor())
                .with("reason", differs.reason().value())));
    return facts;
  }

  /** What was asked for before there were norms has none. */
  private static Optional<GrantDeviation> deviation(Facts facts) {
    if (!facts.has("deviation")) {
      return Optional.empty();
    }
    Money like = money(facts);
    Facts differs = facts.facts("deviation");
    return Optional.of(
        new GrantDeviation(
            new Deviation(
                differs.label(Deviation.Way.class, "way"),
                new NormRange(
                    differs.label(GrantKind.class, "kind"),
                    like.of(differs.whole("least")),
                    like.of(differs.whole("most")))),
            new CaseTextId(differs.uuid("reason"))));
  }

  private static Facts money(Facts facts, Money amount) {
    return facts
        .with("amount", amount.minor())
        .with("currency", amount.currency().getCurrencyCode());
  }

  private static Money money(Facts facts) {
    return new Money(facts.whole("amount"), Currency.getInstance(facts.string("currency")));
  }
}
