package org.vastine.domain.feedbackcase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;

/**
 * What was written to us in private about a case that stands elsewhere.
 *
 * @param parties who takes part by mail: the first who wrote to an alias, and whom members let in
 * @param mentions what they wrote, in order
 * @param account the account through which the latest of it came; empty while nothing did
 * @param inThread the latest mention in the thread of the case itself; there once something came
 *     from elsewhere
 * @param strangers what waits for a member
 */
public record PrivateTalk(
    List<AuthorId> parties,
    List<MentionId> mentions,
    Optional<ChannelAccountId> account,
    Optional<MentionId> inThread,
    List<Stranger> strangers) {

  /** Nothing. */
  static final PrivateTalk NONE =
      new PrivateTalk(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

  /**
   * A mail to an alias from somebody who takes no part.
   *
   * @param apart the case that the mail has for itself
   */
  public record Stranger(MentionId mention, AuthorId author, AliasId alias, CaseId apart) {}

  /** Copies the lists. */
  public PrivateTalk {
    parties = List.copyOf(parties);
    mentions = List.copyOf(mentions);
    strangers = List.copyOf(strangers);
  }

  /** Whether mail of this author joins the case: the first who writes takes part. */
  public boolean admits(AuthorId author) {
    return parties.isEmpty() || parties.contains(author);
  }

  /** The stranger's mail of that mention. */
  public Optional<Stranger> stranger(MentionId mention) {
    return strangers.stream().filter(each -> each.mention().equals(mention)).findFirst();
  }

  /** The latest of it. */
  public Optional<MentionId> latest() {
    return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.getLast());
  }

  PrivateTalk joined(HandOffEvent.PrivateMentionJoined joined, MentionId latestBefore) {
    List<AuthorId> all =
        joined.alias().isEmpty() || parties.contains(joined.author())
            ? parties
            : Stream.concat(parties.stream(), Stream.of(joined.author())).toList();
    return new PrivateTalk(
        all,
        Stream.concat(mentions.stream(), Stream.of(joined.mention())).toList(),
        Optional.of(joined.account()),
        Optional.of(inThread.orElse(latestBefore)),
        strangers);
  }

  PrivateTalk inThread(MentionId mention) {
    return inThread.isEmpty()
        ? this
        : new PrivateTalk(parties, mentions, account, Optional.of(mention), strangers);
  }

  PrivateTalk wrote(HandOffEvent.StrangerWrote wrote) {
    Stranger stranger = new Stranger(wrote.mention(), wrote.author(), wrote.alias(), wrote.apart());
    return new PrivateTalk(
        parties,
        mentions,
        account,
        inThread,
        Stream.concat(strangers.stream(), Stream.of(stranger)).toList());
  }

  PrivateTalk decided(HandOffEvent.StrangerDecided decided) {
    return new PrivateTalk(
        parties,
        mentions,
        account,
        inThread,
        strangers.stream().filter(each -> !each.mention().equals(decided.mention())).toList());
  }
}
