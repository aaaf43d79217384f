package org.vastine.application.mention;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What was said about us, the newest taken in first. */
public final class ListMentions {

  private final Transactions transactions;
  private final MentionList mentions;

  /** Needs the list. */
  @Inject
  public ListMentions(Transactions transactions, MentionList mentions) {
    this.transactions = transactions;
    this.mentions = mentions;
  }

  /**
   * What is asked.
   *
   * @param account of this channel account only
   * @param after where the former page ended
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(Optional<ChannelAccountId> account, Optional<String> after, int limit) {

    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /** Gives a page. */
  public Decision<Page<Mention>> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.READ_CASES)
        .<Decision<Page<Mention>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                transactions.inWorkspace(
                    actor.workspace(),
                    () -> mentions.newest(command.account(), command.after(), command.limit()))));
  }
}
