package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.policy.Policies;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferWording;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.policy.Choices.ContactChoice;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;

/**
 * Which address an offer gives, as the policy chose between showing the person and not exposing
 * them (R16). Within the transaction that is open.
 */
public final class OfferContacts {

  private final Relaying relaying;
  private final Members members;
  private final Policies policies;

  /** Needs the mailboxes, who the members are, and what was chosen. */
  @Inject
  public OfferContacts(Relaying relaying, Members members, Policies policies) {
    this.relaying = relaying;
    this.members = members;
    this.policies = policies;
  }

  /**
   * What is given.
   *
   * @param alias the alias, where the address is one
   * @param words the address and the number, as they stand in the offer
   */
  record Given(Optional<RelayAlias> alias, OfferWording.Contact words) {}

  /** What the active policy chose. */
  ContactChoice chosen() {
    return policies.active().choices().contact();
  }

  /**
   * Messages need no address; who is to be called or seen needs one, or the number of our exchange,
   * to say when.
   */
  Decision<Given> of(
      Actor actor,
      MemberId member,
      PrepareOffer.Command command,
      Optional<String> number,
      Instant now) {
    if (command.ways().stream().allMatch(HandOffWay.MESSAGE::equals)) {
      return Decision.accepted(
          new Given(Optional.empty(), new OfferWording.Contact(Optional.empty(), false, number)));
    }
    Decision<Given> given = address(actor, member, command, number, now);
    boolean numberWillDo = !command.ways().contains(HandOffWay.MAIL) && number.isPresent();
    return given instanceof Decision.Refused<Given> && numberWillDo
        ? Decision.accepted(
            new Given(Optional.empty(), new OfferWording.Contact(Optional.empty(), false, number)))
        : given;
  }

  private Decision<Given> address(
      Actor actor,
      MemberId member,
      PrepareOffer.Command command,
      Optional<String> number,
      Instant now) {
    return switch (chosen()) {
      case RELAY_ALIAS ->
          relaying
              .standing(actor, member, command.caseId(), command.mailbox(), now)
              .map(alias ->
                  new Given(
                      Optional.of(alias),
                      new OfferWording.Contact(Optional.of(alias.address()), false, number)));
      case OWN_ADDRESS ->
          Decision.accepted(
              new Given(
                  Optional.empty(),
                  new OfferWording.Contact(
                      Optional.of(members.find(member).orElseThrow().email().value()),
                      false,
                      number)));
      case TEAM_ADDRESS ->
          relaying
              .teamAddress(command.mailbox())
              .map(address ->
                  new Given(
                      Optional.empty(),
                      new OfferWording.Contact(Optional.of(address), true, number)));
    };
  }
}
