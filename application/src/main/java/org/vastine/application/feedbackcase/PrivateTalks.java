package org.vastine.application.feedbackcase;

import java.util.Collection;
import java.util.Map;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;

/** Which case it belongs to what somebody writes in private (R17). */
public interface PrivateTalks {

  /** An alias, and the key of the case that it leads into. */
  record Address(RelayAlias alias, CaseKey key) {}

  /** The aliases with these tokens, shut ones too; unknown tokens are left out. */
  Map<RelayToken, Address> byToken(Collection<RelayToken> tokens);

  /**
   * The latest case of each of these authors on an account whose thread was offered to go on in
   * private, and that did not end; authors without one are left out.
   */
  Map<AuthorId, CaseKey> offered(ChannelAccountId account, Collection<AuthorId> authors);
}
