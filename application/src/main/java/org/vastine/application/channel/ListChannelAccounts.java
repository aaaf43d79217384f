package org.vastine.application.channel;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.watch.WatchTerms;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Which channel accounts are connected, and how each is doing (R1). */
public final class ListChannelAccounts {

  private final Permitted permitted;
  private final ChannelAccounts accounts;
  private final Coverage coverage;
  private final WatchTerms terms;

  /** Needs the accounts and their coverage, and whether there is anything to listen for. */
  @Inject
  public ListChannelAccounts(
      Permitted permitted, ChannelAccounts accounts, Coverage coverage, WatchTerms terms) {
    this.permitted = permitted;
    this.accounts = accounts;
    this.coverage = coverage;
    this.terms = terms;
  }

  /** What is asked: all of them. */
  public record Command() {}

  /**
   * An account and how it is doing.
   *
   * @param deaf whether it listens while no watch term is active, so that all of it is passed over
   */
  public record AccountView(
      ChannelAccount account, Coverage.AccountCoverage coverage, boolean deaf) {}

  /** Gives them by name. */
  public Decision<List<AccountView>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CHANNELS,
        () -> {
          boolean nothingToHear = !terms.anyActive();
          return accounts.all().stream()
              .map(account ->
                  new AccountView(
                      account, coverage.of(account.id()), account.listens() && nothingToHear))
              .toList();
        });
  }
}
