package org.vastine.application.channel;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What could not be read and waits for a person (R1). */
public final class ListUnreadableItems {

  private final Permitted permitted;
  private final UnreadableItems items;

  /** Needs the items. */
  @Inject
  public ListUnreadableItems(Permitted permitted, UnreadableItems items) {
    this.permitted = permitted;
    this.items = items;
  }

  /**
   * What is asked.
   *
   * @param account those of one account only
   * @param after where the former page ended
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(Optional<ChannelAccountId> account, Optional<String> after, int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /** Gives a page, the latest first. */
  public Decision<Page<UnreadableItems.Unreadable>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> items.list(command.account(), command.after(), command.limit()));
  }
}
