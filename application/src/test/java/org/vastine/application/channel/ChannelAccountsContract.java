package org.vastine.application.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.mention.ChannelAccountId;

/** What every {@link ChannelAccounts} keeps to. */
public abstract class ChannelAccountsContract extends PortContract {

  private static final Map<String, String> SECRETS = Map.of("password", "s3cret-ÄÖ-ğ", "key", "k");

  @Test
  final void a_stored_account_comes_back_and_its_secrets_only_on_access() {
    ChannelAccount account = account("Shop page", AccountState.ACTIVE);

    doInside(() -> ports().channelAccounts().store(account, SECRETS));

    assertThat(inside(() -> ports().channelAccounts().find(account.id()))).contains(account);
    assertThat(inside(() -> ports().channelAccounts().access(account.id())))
        .contains(new AccountAccess(ours(), account, SECRETS));
  }

  @Test
  final void an_absent_account_is_not_found() {
    ChannelAccountId absent = new ChannelAccountId(ids.next());

    assertThat(inside(() -> ports().channelAccounts().find(absent))).isEmpty();
    assertThat(inside(() -> ports().channelAccounts().access(absent))).isEmpty();
    assertThat(inside(() -> ports().channelAccounts().all())).isEmpty();
    refused(() -> ports().channelAccounts().moveCursor(absent, new Cursor("5")));
  }

  @Test
  final void newer_settings_take_the_place_of_the_former_ones() {
    ChannelAccount account = account("Shop page", AccountState.ACTIVE);
    ChannelAccount changed =
        new ChannelAccount(
            account.id(),
            account.kind(),
            "Shop page 2",
            Map.of("host", "example.org"),
            AccountState.PAUSED);
    doInside(() -> ports().channelAccounts().store(account, SECRETS));

    doInside(() -> ports().channelAccounts().store(changed, Map.of()));

    assertThat(inside(() -> ports().channelAccounts().all())).containsExactly(changed);
  }

  @Test
  final void secrets_that_are_not_named_keep_their_values() {
    ChannelAccount account = account("Shop page", AccountState.ACTIVE);
    doInside(() -> ports().channelAccounts().store(account, SECRETS));

    doInside(() -> ports().channelAccounts().store(account, Map.of("key", "newer")));

    assertThat(inside(() -> ports().channelAccounts().access(account.id()).orElseThrow().secrets()))
        .isEqualTo(Map.of("password", "s3cret-ÄÖ-ğ", "key", "newer"));
  }

  @Test
  final void R2_those_that_listen_are_known() {
    ChannelAccount keepsAll = account("Own page", AccountState.ACTIVE);
    ChannelAccount listens = account("Search", AccountState.PAUSED).listening(true);
    doInside(() -> {
      ports().channelAccounts().store(keepsAll, SECRETS);
      ports().channelAccounts().store(listens, SECRETS);
    });

    assertThat(inside(() -> ports().channelAccounts().listening())).containsExactly(listens.id());
    assertThat(inside(() -> ports().channelAccounts().find(listens.id()))).contains(listens);
    assertThat(elsewhere(() -> ports().channelAccounts().listening())).isEmpty();
    doInside(() -> ports().channelAccounts().store(listens.listening(false), Map.of()));
    assertThat(inside(() -> ports().channelAccounts().listening())).isEmpty();
  }

  @Test
  final void all_come_by_name() {
    ChannelAccount second = inside(() -> given().anAccountNamed("Beta"));
    ChannelAccount first = inside(() -> given().anAccountNamed("Alpha"));

    assertThat(inside(() -> ports().channelAccounts().all())).containsExactly(first, second);
  }

  @Test
  final void a_cursor_begins_at_the_start_and_moves() {
    ChannelAccount account = inside(() -> given().anAccount());
    assertThat(inside(() -> ports().channelAccounts().cursor(account.id())))
        .isEqualTo(Cursor.START);

    Cursor moved = new Cursor("{\"after\":\"x\"}" + "y".repeat(9_000));
    doInside(() -> ports().channelAccounts().moveCursor(account.id(), moved));
    doInside(() -> ports().channelAccounts().store(account, Map.of()));

    assertThat(inside(() -> ports().channelAccounts().cursor(account.id()))).isEqualTo(moved);
  }

  @Test
  final void another_workspace_sees_nothing() {
    ChannelAccount account = account("Ours", AccountState.ACTIVE);
    doInside(() -> ports().channelAccounts().store(account, SECRETS));

    assertThat(elsewhere(() -> ports().channelAccounts().all())).isEmpty();
    assertThat(elsewhere(() -> ports().channelAccounts().find(account.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().channelAccounts().access(account.id()))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_never_happened() {
    ChannelAccount kept = inside(() -> given().anAccount());

    rolledBack(() -> {
      ports().channelAccounts().store(kept.in(AccountState.GONE), SECRETS);
      ports().channelAccounts().moveCursor(kept.id(), new Cursor("5"));
    });

    assertThat(inside(() -> ports().channelAccounts().find(kept.id()))).contains(kept);
    assertThat(inside(() -> ports().channelAccounts().cursor(kept.id()))).isEqualTo(Cursor.START);
    assertThat(inside(() -> ports().channelAccounts().access(kept.id()).orElseThrow().secrets()))
        .isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().channelAccounts().store(null, Map.of()));
    refused(() -> ports().channelAccounts().find(null));
  }

  private ChannelAccount account(String name, AccountState state) {
    return new ChannelAccount(
        new ChannelAccountId(ids.next()),
        Given.SANDBOX,
        name,
        Map.of("title", "Otsikko 'ğ'", "empty", ""),
        state);
  }
}
