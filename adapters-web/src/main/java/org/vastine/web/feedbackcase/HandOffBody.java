package org.vastine.web.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.Contact;
import org.vastine.domain.feedbackcase.HandOff;
import org.vastine.domain.feedbackcase.PrivateTalk;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.MentionId;

/** The way of a case from public to private, as answers tell it. */
public record HandOffBody(
    String state,
    boolean explained,
    Optional<OfferBody> offer,
    List<ContactBody> contacts,
    List<UUID> privateMentions,
    List<StrangerBody> strangers,
    Optional<String> chosen) {

  /** What was offered last. */
  public record OfferBody(String way, List<String> others, UUID member, Optional<UUID> alias) {
    static OfferBody of(HandOff.Offer offer) {
      return new OfferBody(
          offer.way().label(),
          offer.others().stream().map(Labelled::label).toList(),
          offer.member().value(),
          offer.alias().map(AliasId::value));
    }
  }

  /** A call or a visit. */
  public record ContactBody(
      UUID id,
      String kind,
      UUID member,
      Instant due,
      String state,
      boolean overdue,
      Optional<String> outcome) {
    static ContactBody of(Contact contact) {
      return new ContactBody(
          contact.id().value(),
          contact.kind().label(),
          contact.member().value(),
          contact.due(),
          contact.state().label(),
          contact.overdue(),
          contact.outcome().map(Labelled::label));
    }
  }

  /** A mail to an alias from somebody who takes no part. */
  public record StrangerBody(UUID mention, UUID author, UUID alias, UUID apart) {
    static StrangerBody of(PrivateTalk.Stranger stranger) {
      return new StrangerBody(
          stranger.mention().value(),
          stranger.author().value(),
          stranger.alias().value(),
          stranger.apart().value());
    }
  }

  /** Tells it. */
  public static HandOffBody of(HandOff handOff) {
    return new HandOffBody(
        handOff.state().label(),
        handOff.explained(),
        handOff.offer().map(OfferBody::of),
        handOff.contacts().all().stream().map(ContactBody::of).toList(),
        handOff.talk().mentions().stream().map(MentionId::value).toList(),
        handOff.talk().strangers().stream().map(StrangerBody::of).toList(),
        handOff.chosen().map(Labelled::label));
  }
}
