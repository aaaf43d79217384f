package org.vastine.persistence.feedbackcase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.Contact;
import org.vastine.domain.feedbackcase.Contacts;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.HandOff;
import org.vastine.domain.feedbackcase.PrivateTalk;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.ContactState;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;

/** The way from public to private as a column of the folded row; null while there is none. */
final class HandOffColumn {

  private HandOffColumn() {}

  static @Nullable JSONB column(HandOff handOff) {
    return handOff.equals(HandOff.NONE) ? null : facts(handOff).jsonb();
  }

  static HandOff handOff(@Nullable JSONB column) {
    return column == null ? HandOff.NONE : handOff(Facts.of(column));
  }

  private static Facts facts(HandOff handOff) {
    PrivateTalk talk = handOff.talk();
    Facts facts =
        Facts.none()
            .with("state", handOff.state())
            .with("explained", handOff.explained())
            .with("misses", handOff.contacts().missesInRow())
            .withEach("contacts", handOff.contacts().all(), HandOffColumn::contact)
            .withTexts("parties", talk.parties(), author -> author.value().toString())
            .withTexts("mentions", talk.mentions(), MentionId::toString)
            .withOptional("account", talk.account(), account -> account.value().toString())
            .withOptional("in_thread", talk.inThread(), MentionId::toString)
            .withEach("strangers", talk.strangers(), HandOffColumn::stranger)
            .withOptional("chosen", handOff.chosen(), Labelled::label);
    Facts offered = handOff.offer().map(offer -> facts.with("offer", offer(offer))).orElse(facts);
    return handOff
        .sending()
        .map(sending ->
            offered.with(
                "sending",
                Facts.none()
                    .with("delivery", sending.delivery().value())
                    .with("purpose", sending.purpose())
                    .with("offer", offer(sending.offer()))))
        .orElse(offered);
  }

  private static HandOff handOff(Facts facts) {
    return new HandOff(
        facts.label(HandOffState.class, "state"),
        facts.has("offer") ? Optional.of(offer(facts.facts("offer"))) : Optional.empty(),
        facts.has("sending") ? Optional.of(sending(facts.facts("sending"))) : Optional.empty(),
        facts.yes("explained"),
        new Contacts(facts.each("contacts", HandOffColumn::contact), facts.number("misses")),
        new PrivateTalk(
            facts.eachText("parties", id -> new AuthorId(UUID.fromString(id))),
            facts.eachText("mentions", id -> new MentionId(UUID.fromString(id))),
            facts.optional("account", id -> new ChannelAccountId(UUID.fromString(id))),
            facts.optional("in_thread", id -> new MentionId(UUID.fromString(id))),
            facts.each("strangers", HandOffColumn::stranger)),
        way(facts, "chosen"));
  }

  /** Stored before there were several ways, an offer has one. */
  static List<HandOffWay> others(Facts facts) {
    return facts.has("others")
        ? facts.eachText("others", label -> Labels.of(HandOffWay.class, label))
        : List.of();
  }

  /** A way that may not be named. */
  static Optional<HandOffWay> way(Facts facts, String name) {
    return facts.optional(name, label -> Labels.of(HandOffWay.class, label));
  }

  private static HandOff.Sending sending(Facts facts) {
    return new HandOff.Sending(
        new DeliveryId(facts.uuid("delivery")),
        facts.label(OfferPurpose.class, "purpose"),
        offer(facts.facts("offer")));
  }

  private static Facts offer(HandOff.Offer offer) {
    return Facts.none()
        .with("way", offer.way())
        .with("member", offer.member().value())
        .withOptional("alias", offer.alias(), AliasId::toString)
        .withTexts("others", offer.others(), Labelled::label);
  }

  private static HandOff.Offer offer(Facts facts) {
    return new HandOff.Offer(
        facts.label(HandOffWay.class, "way"),
        new MemberId(facts.uuid("member")),
        facts.optional("alias", id -> new AliasId(UUID.fromString(id))),
        others(facts));
  }

  private static Facts contact(Contact contact) {
    return Facts.none()
        .with("id", contact.id().value())
        .with("kind", contact.kind())
        .with("member", contact.member().value())
        .with("due", contact.due())
        .withOptional("note", contact.note(), CaseTextId::toString)
        .with("state", contact.state())
        .with("overdue", contact.overdue())
        .withOptional("outcome", contact.outcome(), Labelled::label)
        .withOptional("said", contact.said(), CaseTextId::toString);
  }

  private static Contact contact(Facts facts) {
    return new Contact(
        new ContactId(facts.uuid("id")),
        facts.label(ContactKind.class, "kind"),
        new MemberId(facts.uuid("member")),
        facts.instant("due"),
        text(facts, "note"),
        facts.label(ContactState.class, "state"),
        facts.yes("overdue"),
        facts.has("outcome")
            ? Optional.of(facts.label(ContactOutcome.class, "outcome"))
            : Optional.empty(),
        text(facts, "said"));
  }

  private static Facts stranger(PrivateTalk.Stranger stranger) {
    return Facts.none()
        .with("mention", stranger.mention().value())
        .with("author", stranger.author().value())
        .with("alias", stranger.alias().value())
        .with("apart", stranger.apart().value());
  }

  private static PrivateTalk.Stranger stranger(Facts facts) {
    return new PrivateTalk.Stranger(
        new MentionId(facts.uuid("mention")),
        new AuthorId(facts.uuid("author")),
        new AliasId(facts.uuid("alias")),
        new CaseId(facts.uuid("apart")));
  }

  private static Optional<CaseTextId> text(Facts facts, String name) {
    return facts.optional(name, id -> new CaseTextId(UUID.fromString(id)));
  }
}
