package org.vastine.persistence.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Facts;

/** Events on the way from public to private, written and read. */
final class HandOffFacts {

  private HandOffFacts() {}

  static Facts facts(HandOffEvent event) {
    Facts facts = Facts.none();
    return switch (event) {
      case HandOffEvent.OfferQueued e ->
          facts
              .with("delivery", e.delivery().value())
              .with("purpose", e.purpose())
              .with("way", e.way())
              .with("member", e.member().value())
              .withOptional("alias", e.alias(), AliasId::toString)
              .withTexts("others", e.others(), Labelled::label);
      case HandOffEvent.OfferSent e ->
          facts.with("delivery", e.delivery().value()).with("purpose", e.purpose());
      case HandOffEvent.OfferAccepted e -> facts.withOptional("way", e.way(), Labelled::label);
      case HandOffEvent.OfferRefused e ->
          facts.withOptional("note", e.note(), CaseTextId::toString);
      case HandOffEvent.CustomerUnreachable e -> facts.with("tries", e.tries());
      case HandOffEvent.HandOffEnded e -> facts.with("note", e.note().value());
      case HandOffEvent.ContactPlanned e ->
          facts
              .with("contact", e.contact().value())
              .with("kind", e.kind())
              .with("member", e.member().value())
              .with("due", e.due())
              .withOptional("note", e.note(), CaseTextId::toString);
      case HandOffEvent.ContactMoved e ->
          facts
              .with("contact", e.contact().value())
              .with("member", e.member().value())
              .with("due", e.due())
              .with("reason", e.reason().value());
      case HandOffEvent.ContactHandedOver e ->
          facts.with("contact", e.contact().value()).with("to", e.to().value());
      case HandOffEvent.ContactDone e ->
          facts
              .with("contact", e.contact().value())
              .with("outcome", e.outcome())
              .with("note", e.note().value());
      case HandOffEvent.ContactDropped e ->
          facts.with("contact", e.contact().value()).with("reason", e.reason().value());
      case HandOffEvent.ContactOverdue e ->
          facts.with("contact", e.contact().value()).with("due", e.due());
      case HandOffEvent.PrivateMentionJoined e ->
          facts
              .with("mention", e.mention().value())
              .with("author", e.author().value())
              .with("account", e.account().value())
              .withOptional("alias", e.alias(), AliasId::toString)
              .with("published_at", e.publishedAt());
      case HandOffEvent.StrangerWrote e ->
          facts
              .with("mention", e.mention().value())
              .with("author", e.author().value())
              .with("alias", e.alias().value())
              .with("apart", e.apart().value());
      case HandOffEvent.StrangerDecided e -> facts.with("mention", e.mention().value());
      case HandOffEvent.WroteToAliasOf e ->
          facts.with("mention", e.mention().value()).with("other", e.other().value());
    };
  }

  /** The event of that name; empty where it is another concern's. */
  static Optional<CaseEvent> read(String name, Instant at, By by, Facts facts) {
    return switch (name) {
      case "hand-off-queued" ->
          Optional.of(
              new HandOffEvent.OfferQueued(
                  at,
                  by,
                  new DeliveryId(facts.uuid("delivery")),
                  facts.label(OfferPurpose.class, "purpose"),
                  facts.label(HandOffWay.class, "way"),
                  new MemberId(facts.uuid("member")),
                  alias(facts),
                  HandOffColumn.others(facts)));
      case "hand-off-offered", "hand-off-explained" ->
          Optional.of(
              new HandOffEvent.OfferSent(
                  at,
                  by,
                  new DeliveryId(facts.uuid("delivery")),
                  facts.label(OfferPurpose.class, "purpose")));
      case "hand-off-accepted" ->
          Optional.of(new HandOffEvent.OfferAccepted(at, by, HandOffColumn.way(facts, "way")));
      case "hand-off-refused" ->
          Optional.of(new HandOffEvent.OfferRefused(at, by, text(facts, "note")));
      case "hand-off-unreachable" ->
          Optional.of(new HandOffEvent.CustomerUnreachable(at, by, facts.number("tries")));
      case "hand-off-ended" ->
          Optional.of(new HandOffEvent.HandOffEnded(at, by, new CaseTextId(facts.uuid("note"))));
      default -> contact(name, at, by, facts).or(() -> written(name, at, by, facts));
    };
  }

  private static Optional<CaseEvent> contact(String name, Instant at, By by, Facts facts) {
    return switch (name) {
      case "contact-planned" ->
          Optional.of(
              new HandOffEvent.ContactPlanned(
                  at,
                  by,
                  contact(facts),
                  facts.label(ContactKind.class, "kind"),
                  new MemberId(facts.uuid("member")),
                  facts.instant("due"),
                  text(facts, "note")));
      case "contact-handed-over" ->
          Optional.of(
              new HandOffEvent.ContactHandedOver(
                  at, by, contact(facts), new MemberId(facts.uuid("to"))));
      case "contact-moved" ->
          Optional.of(
              new HandOffEvent.ContactMoved(
                  at,
                  by,
                  contact(facts),
                  new MemberId(facts.uuid("member")),
                  facts.instant("due"),
                  new CaseTextId(facts.uuid("reason"))));
      case "contact-done" ->
          Optional.of(
              new HandOffEvent.ContactDone(
                  at,
                  by,
                  contact(facts),
                  facts.label(ContactOutcome.class, "outcome"),
                  new CaseTextId(facts.uuid("note"))));
      case "contact-dropped" ->
          Optional.of(
              new HandOffEvent.ContactDropped(
                  at, by, contact(facts), new CaseTextId(facts.uuid("reason"))));
      case "contact-overdue" ->
          Optional.of(
              new HandOffEvent.ContactOverdue(at, by, contact(facts), facts.instant("due")));
      default -> Optional.empty();
    };
  }

  private static Optional<CaseEvent> written(String name, Instant at, By by, Facts facts) {
    return switch (name) {
      case "private-mention-joined" ->
          Optional.of(
              new HandOffEvent.PrivateMentionJoined(
                  at,
                  by,
                  mention(facts),
                  new AuthorId(facts.uuid("author")),
                  new ChannelAccountId(facts.uuid("account")),
                  alias(facts),
                  facts.instant("published_at")));
      case "stranger-wrote" ->
          Optional.of(
              new HandOffEvent.StrangerWrote(
                  at,
                  by,
                  mention(facts),
                  new AuthorId(facts.uuid("author")),
                  new AliasId(facts.uuid("alias")),
                  new CaseId(facts.uuid("apart"))));
      case "stranger-let-in" ->
          Optional.of(new HandOffEvent.StrangerDecided(at, by, mention(facts), true));
      case "stranger-left-out" ->
          Optional.of(new HandOffEvent.StrangerDecided(at, by, mention(facts), false));
      case "wrote-to-alias" ->
          Optional.of(
              new HandOffEvent.WroteToAliasOf(
                  at, by, mention(facts), new CaseId(facts.uuid("other"))));
      default -> Optional.empty();
    };
  }

  private static ContactId contact(Facts facts) {
    return new ContactId(facts.uuid("contact"));
  }

  private static MentionId mention(Facts facts) {
    return new MentionId(facts.uuid("mention"));
  }

  private static Optional<AliasId> alias(Facts facts) {
    return facts.optional("alias", id -> new AliasId(UUID.fromString(id)));
  }

  private static Optional<CaseTextId> text(Facts facts, String name) {
    return facts.optional(name, id -> new CaseTextId(UUID.fromString(id)));
  }
}
