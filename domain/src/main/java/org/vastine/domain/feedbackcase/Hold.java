package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.team.MemberId;

/**
 * Who has the case.
 *
 * @param owner whose case it is, shown to all
 * @param claim who may send on it right now
 */
public record Hold(Optional<MemberId> owner, Optional<Claim> claim) {

  /** Nobody has it. */
  static final Hold NONE = new Hold(Optional.empty(), Optional.empty());

  /**
   * A lock with a lease: until it ends nobody else can send on the case (R12).
   *
   * @param member who holds it
   * @param until when it ends by itself
   */
  public record Claim(MemberId member, Instant until) {}

  /** Who holds the claim at this moment; a lease that is over holds nothing. */
  public Optional<MemberId> holder(Instant now) {
    return claim.filter(held -> now.isBefore(held.until())).map(Claim::member);
  }

  Hold claimedBy(MemberId member, Instant until) {
    return new Hold(Optional.of(member), Optional.of(new Claim(member, until)));
  }

  Hold released() {
    return new Hold(owner, Optional.empty());
  }

  Hold ownedBy(MemberId member) {
    return new Hold(Optional.of(member), claim.filter(held -> held.member().equals(member)));
  }
}
