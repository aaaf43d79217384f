package org.vastine.application.sandbox;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member makes things go wrong on a practice page, or right again. */
public final class SwitchSandbox {

  private static final String KIND = "sandbox";

  private final Transactions transactions;
  private final ChannelAccounts accounts;
  private final SandboxPages pages;
  private final AuditLog audit;
  private final InstantSource clock;

  /**
   * What is asked.
   *
   * @param account the sandbox's channel account
   * @param switches how they are to be
   */
  public record Command(ChannelAccountId account, SandboxSwitches switches) {}

  /** Needs the pages, and the audit log that keeps who switched what. */
  @Inject
  public SwitchSandbox(
      Transactions transactions,
      ChannelAccounts accounts,
      SandboxPages pages,
      AuditLog audit,
      InstantSource clock) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.pages = pages;
    this.audit = audit;
    this.clock = clock;
  }

  /** Gives the page as it is then. */
  public Decision<SandboxPage> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.CHANGE_CHANNELS)
        .<Decision<SandboxPage>>map(Decision::refused)
        .orElseGet(
            () -> transactions.inWorkspace(actor.workspace(), () -> switched(actor, command)));
  }

  private Decision<SandboxPage> switched(Actor actor, Command command) {
    Optional<ChannelAccount> account =
        accounts.find(command.account()).filter(each -> each.kind().name().equals(KIND));
    if (account.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "channel-account.not-found");
    }
    SandboxPage page = pages.open(command.account().value(), titleOf(account.get()));
    SandboxSwitches switches = command.switches();
    pages.set(page.id(), switches);
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "sandbox.switched",
            page.id().toString(),
            Map.of(
                "outage", String.valueOf(switches.outage()),
                "delay", switches.delay().toString(),
                "rate-limited", String.valueOf(switches.rateLimited()),
                "lost-receipts", String.valueOf(switches.lostReceipts()))));
    return Decision.accepted(new SandboxPage(page.id(), page.slug(), page.title(), switches));
  }

  private static String titleOf(ChannelAccount account) {
    return account.settings().getOrDefault("title", account.name());
  }
}
