package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.RelayAliases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member's own aliases, the newest first (R16). */
public final class ListAliases {

  private static final int MOST = 200;

  private final Permitted permitted;
  private final RelayAliases aliases;
  private final ChannelAccounts accounts;

  /** Needs the aliases and the names of the mailboxes. */
  @Inject
  public ListAliases(Permitted permitted, RelayAliases aliases, ChannelAccounts accounts) {
    this.permitted = permitted;
    this.aliases = aliases;
    this.accounts = accounts;
  }

  /** What is asked: one's own. */
  public record Command() {}

  /** Gives them, at most 200. */
  public Decision<List<AliasView>> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            permitted.read(
                actor,
                Permission.WORK_CASES,
                () -> {
                  Map<ChannelAccountId, String> names = names();
                  return aliases.ofMember(member, MOST).stream()
                      .map(alias ->
                          new AliasView(alias, names.getOrDefault(alias.account(), ""), true))
                      .toList();
                }));
  }

  private Map<ChannelAccountId, String> names() {
    return accounts.all().stream()
        .collect(Collectors.toMap(ChannelAccount::id, ChannelAccount::name));
  }
}
