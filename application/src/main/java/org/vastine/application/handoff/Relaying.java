package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.feedbackcase.RelayAliases;
import org.vastine.application.kernel.Ids;
import org.vastine.application.team.NewSecrets;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;

/** Makes aliases out of the mailboxes of the workspace, within the transaction that is open. */
public final class Relaying {

  private final ChannelAccounts accounts;
  private final ChannelProviders providers;
  private final RelayAliases aliases;
  private final NewSecrets secrets;
  private final AuditLog audit;
  private final Ids ids;

  /** Needs the mailboxes, the aliases, and chance that nobody can guess. */
  @Inject
  public Relaying(
      ChannelAccounts accounts,
      ChannelProviders providers,
      RelayAliases aliases,
      NewSecrets secrets,
      AuditLog audit,
      Ids ids) {
    this.accounts = accounts;
    this.providers = providers;
    this.aliases = aliases;
    this.secrets = secrets;
    this.audit = audit;
    this.ids = ids;
  }

  /** The aliases. */
  RelayAliases aliases() {
    return aliases;
  }

  /** The accounts whose mailbox can relay, by name. */
  List<ChannelAccount> mailboxes() {
    RelayToken any = RelayToken.of(secrets.next().value());
    return accounts.all().stream()
        .filter(account -> account.state() == AccountState.ACTIVE)
        .filter(account -> address(account.id(), any).isPresent())
        .toList();
  }

  /** The accounts under whose address anybody reaches the team by mail, by name. */
  List<ChannelAccount> teamMailboxes() {
    return accounts.all().stream()
        .filter(account -> account.state() == AccountState.ACTIVE)
        .filter(account -> teamAddress(account.id()).isPresent())
        .toList();
  }

  /** The address of the team: that of the named mailbox, or of the first that works. */
  Decision<String> teamAddress(Optional<ChannelAccountId> mailbox) {
    return mailbox.map(List::of).orElseGet(this::active).stream()
        .flatMap(account -> teamAddress(account).stream())
        .findFirst()
        .<Decision<String>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.CONFLICT, "hand-off.no-team-mailbox"));
  }

  private Optional<String> teamAddress(ChannelAccountId account) {
    return accounts
        .access(account)
        .flatMap(access ->
            providers.of(access.account().kind()).flatMap(provider -> provider.address(access)));
  }

  /** The alias of a member on a case that works; a new one where there is none. */
  Decision<RelayAlias> standing(
      Actor actor,
      MemberId member,
      CaseId caseId,
      Optional<ChannelAccountId> mailbox,
      Instant now) {
    return aliases.ofCase(caseId).stream()
        .filter(alias -> alias.isOpen() && alias.member().equals(member))
        .filter(alias -> mailbox.isEmpty() || mailbox.get().equals(alias.account()))
        .findFirst()
        .<Decision<RelayAlias>>map(Decision::accepted)
        .orElseGet(() -> made(actor, member, caseId, mailbox, now));
  }

  /** A new alias; refused where no mailbox can relay. */
  Decision<RelayAlias> made(
      Actor actor,
      MemberId member,
      CaseId caseId,
      Optional<ChannelAccountId> mailbox,
      Instant now) {
    RelayToken token = RelayToken.of(secrets.next().value());
    return mailbox.map(List::of).orElseGet(this::active).stream()
        .flatMap(account ->
            address(account, token)
                .map(address ->
                    new RelayAlias(
                        new AliasId(ids.next()),
                        token,
                        member,
                        caseId,
                        account,
                        address,
                        now,
                        Optional.empty()))
                .stream())
        .findFirst()
        .<Decision<RelayAlias>>map(alias -> Decision.accepted(kept(actor, "alias.made", alias)))
        .orElseGet(() -> Decision.refused(Refusal.Kind.CONFLICT, "hand-off.no-mailbox"));
  }

  /** Keeps an alias, and in the audit log that it changed; never its address. */
  RelayAlias kept(Actor actor, String action, RelayAlias alias) {
    aliases.store(alias);
    audit.add(
        new AuditLog.Entry(
            alias.shutAt().orElse(alias.madeAt()),
            actor.by(),
            action,
            alias.id().toString(),
            Map.of("case", alias.caseId().toString(), "member", alias.member().toString())));
    return alias;
  }

  private List<ChannelAccountId> active() {
    return accounts.all().stream()
        .filter(account -> account.state() == AccountState.ACTIVE)
        .map(ChannelAccount::id)
        .toList();
  }

  private Optional<String> address(ChannelAccountId account, RelayToken token) {
    return accounts.access(account).flatMap(access -> address(access, token));
  }

  private Optional<String> address(AccountAccess access, RelayToken token) {
    return providers
        .of(access.account().kind())
        .flatMap(provider -> provider.relayAddress(access, token.value()));
  }
}
