package org.vastine.application.presence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.presence.Presence;

/** What goes on on our own channels, and which of them are flagged (R4). */
public interface Presences {

  /** From how many characters on a text is compared; shorter ones everybody may use everywhere. */
  int SHORTEST_COMPARED = 20;

  /**
   * Words and where they stand.
   *
   * @param text the words, without what is blank around them
   * @param ours whether we published them, rather than heard them
   * @param accounts on which channels
   * @param times how often in all
   * @param lastAt when the last time
   */
  record Words(
      String text, boolean ours, Set<ChannelAccountId> accounts, int times, Instant lastAt) {
    /** Copies the accounts. */
    public Words {
      accounts = Set.copyOf(accounts);
    }
  }

  /** Every account that does not only listen, by its id. */
  List<Presence> all();

  /**
   * What was published and heard since then, each wording once: those on several channels first,
   * and then the latest first; of ours and of others' at most so many each.
   */
  List<Words> words(Instant since, int limit);

  /** The accounts that are flagged as neglected. */
  Set<ChannelAccountId> flagged();

  /** Flags an account; one that is flagged stays so. */
  void flag(ChannelAccountId account, Instant at);

  /** Takes the flag off. */
  void unflag(ChannelAccountId account);
}
