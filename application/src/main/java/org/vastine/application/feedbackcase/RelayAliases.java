package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.RelayBrake;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.team.MemberId;

/** The addresses under which members are reached about cases (R16). */
public interface RelayAliases {

  /** Keeps a new alias, or one that was shut off. */
  void store(RelayAlias alias);

  /** One alias, and until the transaction ends nobody else changes it. */
  Optional<RelayAlias> lock(AliasId id);

  /** Those of a member, the newest first, at most {@code limit}. */
  List<RelayAlias> ofMember(MemberId member, int limit);

  /** Those that lead into a case, the newest first. */
  List<RelayAlias> ofCase(CaseId id);

  /** Counts one more mail of this sender, and gives what there were in the running hour. */
  RelayBrake count(AliasId id, Handle sender, Instant now);
}
