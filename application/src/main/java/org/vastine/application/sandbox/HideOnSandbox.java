package org.vastine.application.sandbox;

import jakarta.inject.Inject;
import java.util.UUID;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.sandbox.SandboxItem.State;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member hides a visitor's item on a practice page, or shows it again. */
public final class HideOnSandbox {

  private final Transactions transactions;
  private final SandboxPages pages;

  /**
   * What is asked.
   *
   * @param account the sandbox's channel account
   * @param item a visitor's item
   * @param hidden whether to hide it or to show it again
   */
  public record Command(ChannelAccountId account, UUID item, boolean hidden) {}

  /** Needs the pages. */
  @Inject
  public HideOnSandbox(Transactions transactions, SandboxPages pages) {
    this.transactions = transactions;
    this.pages = pages;
  }

  /** Gives the item as it is then. */
  public Decision<SandboxItem> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.WORK_CASES)
        .<Decision<SandboxItem>>map(Decision::refused)
        .orElseGet(() -> transactions.inWorkspace(actor.workspace(), () -> hidden(command)));
  }

  private Decision<SandboxItem> hidden(Command command) {
    UUID page = command.account().value();
    return pages
        .item(page, command.item())
        .filter(item -> !item.ours() && item.state() != State.DELETED)
        .map(item -> pages.put(page, item.in(command.hidden() ? State.HIDDEN : State.VISIBLE)))
        .map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "sandbox.no-such-item"));
  }
}
