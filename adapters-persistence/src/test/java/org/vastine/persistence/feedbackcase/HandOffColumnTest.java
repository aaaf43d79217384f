package org.vastine.persistence.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;

class HandOffColumnTest {

  private static final Instant DUE = Instant.parse("2026-02-28T23:59:59.123456Z");

  private static Contact contact(ContactState state, Optional<ContactOutcome> outcome) {
    return new Contact(
        new ContactId(UUID.randomUUID()),
        ContactKind.VISIT,
        new MemberId(UUID.randomUUID()),
        DUE,
        Optional.of(new CaseTextId(UUID.randomUUID())),
        state,
        true,
        outcome,
        outcome.map(_ -> new CaseTextId(UUID.randomUUID())));
  }

  @Test
  void what_is_written_is_read_again() {
    HandOff.Offer offer =
        new HandOff.Offer(
            HandOffWay.CALL,
            new MemberId(UUID.randomUUID()),
            Optional.of(new AliasId(UUID.randomUUID())),
            List.of(HandOffWay.MAIL));
    MentionId mail = new MentionId(UUID.randomUUID());
    AuthorId writer = new AuthorId(UUID.randomUUID());
    HandOff handOff =
        new HandOff(
            HandOffState.REFUSED,
            Optional.of(offer),
            Optional.of(
                new HandOff.Sending(
                    new DeliveryId(UUID.randomUUID()), OfferPurpose.EXPLANATION, offer)),
            true,
            new Contacts(
                List.of(
                    contact(ContactState.OPEN, Optional.empty()),
                    contact(ContactState.DONE, Optional.of(ContactOutcome.AGREED))),
                2),
            new PrivateTalk(
                List.of(writer),
                List.of(mail),
                Optional.of(new ChannelAccountId(UUID.randomUUID())),
                Optional.of(new MentionId(UUID.randomUUID())),
                List.of(
                    new PrivateTalk.Stranger(
                        mail,
                        writer,
                        new AliasId(UUID.randomUUID()),
                        new CaseId(UUID.randomUUID())))),
            Optional.of(HandOffWay.CALL));

    assertThat(HandOffColumn.handOff(HandOffColumn.column(handOff))).isEqualTo(handOff);
  }

  @Test
  void nothing_takes_no_room() {
    assertThat(HandOffColumn.column(HandOff.NONE)).isNull();
    assertThat(HandOffColumn.handOff(null)).isEqualTo(HandOff.NONE);
  }
}
