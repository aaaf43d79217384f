package org.vastine.application.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;

/** The mentions of the workspace, each once, with all its wordings. */
public interface Mentions {

  /** Those of an account that are ours already, by the platform's ids. */
  Map<ExternalId, Mention> known(ChannelAccountId account, Collection<ExternalId> externalIds);

  /**
   * Adds mentions whose (account, external id) is new, and gives the ids of those that were added.
   * Of one that somebody else added meanwhile nothing is stored. Waits for a parallel transaction
   * that adds the same one.
   */
  Set<MentionId> addNew(List<Mention> mentions);

  /**
   * Stores an edit (a higher revision, with its wording kept beside the earlier ones) or a
   * deletion.
   */
  void revise(Mention mention);

  /** One mention. */
  Optional<Mention> find(MentionId id);

  /** Several, in no order; unknown ids are left out. */
  List<Mention> findAll(Collection<MentionId> ids);

  /** All wordings of a mention, the first one first. */
  List<InboundMention> revisions(MentionId id);
}
