package org.vastine.persistence.channel;

import static org.vastine.persistence.schema.Tables.CHANNEL_ACCOUNT;
import static org.vastine.persistence.schema.Tables.CHANNEL_CURSOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.Cursor;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Vault;

/** Channel accounts, in PostgreSQL; their secrets sealed. */
public final class PostgresChannelAccounts implements ChannelAccounts {

  private final CurrentTransaction current;
  private final Vault vault;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresChannelAccounts(CurrentTransaction current, Vault vault) {
    this.current = current;
    this.vault = vault;
  }

  @Override
  public List<ChannelAccount> all() {
    return select(DSL.noCondition());
  }

  @Override
  public Set<ChannelAccountId> listening() {
    return current
        .sql()
        .select(CHANNEL_ACCOUNT.ID)
        .from(CHANNEL_ACCOUNT)
        .where(CHANNEL_ACCOUNT.LISTENS)
        .fetchSet(row -> new ChannelAccountId(row.value1()));
  }

  @Override
  public Optional<ChannelAccount> find(ChannelAccountId id) {
    return select(CHANNEL_ACCOUNT.ID.eq(id.value())).stream().findFirst();
  }

  private List<ChannelAccount> select(Condition which) {
    return current
        .sql()
        .select(
            CHANNEL_ACCOUNT.ID,
            CHANNEL_ACCOUNT.KIND,
            CHANNEL_ACCOUNT.NAME,
            CHANNEL_ACCOUNT.SETTINGS,
            CHANNEL_ACCOUNT.STATE,
            CHANNEL_ACCOUNT.LISTENS)
        .from(CHANNEL_ACCOUNT)
        .where(which)
        .orderBy(CHANNEL_ACCOUNT.NAME, CHANNEL_ACCOUNT.ID)
        .fetch(PostgresChannelAccounts::account);
  }

  private static ChannelAccount account(Record row) {
    return new ChannelAccount(
        new ChannelAccountId(row.get(CHANNEL_ACCOUNT.ID)),
        new ChannelKind(row.get(CHANNEL_ACCOUNT.KIND)),
        row.get(CHANNEL_ACCOUNT.NAME),
        Facts.of(row.get(CHANNEL_ACCOUNT.SETTINGS)).allStrings(),
        Labels.of(AccountState.class, row.get(CHANNEL_ACCOUNT.STATE)),
        row.get(CHANNEL_ACCOUNT.LISTENS));
  }

  @Override
  public Optional<AccountAccess> access(ChannelAccountId id) {
    return find(id).map(account -> new AccountAccess(current.workspace(), account, secrets(id)));
  }

  @Override
  public void store(ChannelAccount account, Map<String, String> secrets) {
    Map<String, String> all = new TreeMap<>(secrets(account.id()));
    all.putAll(secrets);
    String document = Facts.none().with("secrets", all).text();
    current
        .sql()
        .insertInto(CHANNEL_ACCOUNT)
        .set(CHANNEL_ACCOUNT.WORKSPACE_ID, current.workspace().value())
        .set(CHANNEL_ACCOUNT.ID, account.id().value())
        .set(CHANNEL_ACCOUNT.KIND, account.kind().name())
        .set(CHANNEL_ACCOUNT.NAME, account.name())
        .set(CHANNEL_ACCOUNT.SETTINGS, settings(account).jsonb())
        .set(CHANNEL_ACCOUNT.STATE, account.state().label())
        .set(CHANNEL_ACCOUNT.LISTENS, account.listens())
        .set(CHANNEL_ACCOUNT.SECRETS, vault.seal(document, context(account.id())))
        .onConflict(CHANNEL_ACCOUNT.WORKSPACE_ID, CHANNEL_ACCOUNT.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private static Facts settings(ChannelAccount account) {
    Facts settings = Facts.none();
    account.settings().forEach(settings::with);
    return settings;
  }

  /** Locked, so that two changes of one account do not lose each other's secrets. */
  private Map<String, String> secrets(ChannelAccountId id) {
    return current
        .sql()
        .select(CHANNEL_ACCOUNT.SECRETS)
        .from(CHANNEL_ACCOUNT)
        .where(CHANNEL_ACCOUNT.ID.eq(id.value()))
        .forNoKeyUpdate()
        .fetchOptional(row -> vault.open(row.value1(), context(id)))
        .map(document -> Facts.parse(document).strings("secrets"))
        .orElse(Map.of());
  }

  private String context(ChannelAccountId id) {
    return current.workspace() + "/channel-account/" + id;
  }

  @Override
  public Cursor cursor(ChannelAccountId id) {
    return current
        .sql()
        .select(CHANNEL_CURSOR.VALUE)
        .from(CHANNEL_CURSOR)
        .where(CHANNEL_CURSOR.ACCOUNT_ID.eq(id.value()))
        .fetchOptional(row -> new Cursor(row.value1()))
        .orElse(Cursor.START);
  }

  @Override
  public void moveCursor(ChannelAccountId id, Cursor cursor) {
    int moved =
        current
            .sql()
            .insertInto(CHANNEL_CURSOR)
            .columns(CHANNEL_CURSOR.WORKSPACE_ID, CHANNEL_CURSOR.ACCOUNT_ID, CHANNEL_CURSOR.VALUE)
            .select(
                DSL.select(
                        CHANNEL_ACCOUNT.WORKSPACE_ID, CHANNEL_ACCOUNT.ID, DSL.val(cursor.value()))
                    .from(CHANNEL_ACCOUNT)
                    .where(CHANNEL_ACCOUNT.ID.eq(id.value())))
            .onConflict(CHANNEL_CURSOR.WORKSPACE_ID, CHANNEL_CURSOR.ACCOUNT_ID)
            .doUpdate()
            .setAllToExcluded()
            .execute();
    if (moved != 1) {
      throw new IllegalStateException("there is no account to move on");
    }
  }
}
