package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.MemberId;

/**
 * An address under which one member is reached about one case, and that can be shut off, so that
 * nobody has to give away their own (R16).
 *
 * @param id which alias
 * @param token what is in the address and in no other
 * @param member whom it reaches
 * @param caseId which case what arrives belongs to
 * @param account the mailbox behind it
 * @param address the whole address
 * @param madeAt when it was made
 * @param shutAt when it was shut off; empty while it works
 */
public record RelayAlias(
    AliasId id,
    RelayToken token,
    MemberId member,
    CaseId caseId,
    ChannelAccountId account,
    String address,
    Instant madeAt,
    Optional<Instant> shutAt) {

  /** Refuses null, and an address without the token. */
  public RelayAlias {
    requireNonNull(id, "id is null");
    requireNonNull(shutAt, "shutAt is null");
    if (!address.contains(token.value())) {
      throw new IllegalArgumentException("alias " + id + " has an address of another token");
    }
  }

  /** Whether what arrives is let through. */
  public boolean isOpen() {
    return shutAt.isEmpty();
  }

  /** Shut off for good; by its member, or by somebody who manages members. */
  public Decision<RelayAlias> shut(MemberId who, boolean managesMembers, Instant now) {
    if (!who.equals(member) && !managesMembers) {
      return Decision.refused(Refusal.Kind.NOT_ALLOWED, "alias.not-yours");
    }
    return isOpen()
        ? Decision.accepted(
            new RelayAlias(id, token, member, caseId, account, address, madeAt, Optional.of(now)))
        : Decision.refused(Refusal.Kind.CONFLICT, "alias.shut");
  }
}
