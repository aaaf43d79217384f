package org.vastine.channels.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.channels.http.AnswerFamilies;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.tck.SettableClock;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.channel.ChannelAnswer;

final class MastodonCheckTest {

  private final SettableClock clock = new SettableClock();
  private final FakeMastodon server = new FakeMastodon(clock);
  private final OutboundHttp http = OutboundHttp.usual();
  private final MastodonProvider provider =
      new MastodonProvider(http, new AnswerFamilies(clock), clock);

  @AfterEach
  void close() {
    http.close();
    server.close();
  }

  @Test
  void the_account_of_the_token_is_named() {
    assertThat(provider.check(MastodonPlatform.accessTo(server.root().toString() + "/")))
        .isEqualTo(ChannelAnswer.done(new CheckedAccount("@acme")));
  }

  @Test
  void a_server_that_allows_less_than_we_promise_is_refused() {
    server.allowOnly(499);

    assertThat(provider.check(MastodonPlatform.accessTo(server.root().toString())))
        .isEqualTo(
            new ChannelAnswer.Refused<>("mastodon.limit-too-short", "the server allows 499"));
  }

  @Test
  void an_address_that_is_none_is_named() {
    assertThat(provider.check(MastodonPlatform.accessTo("not an address")))
        .isEqualTo(new ChannelAnswer.Refused<>("channel.setting-unreadable", "server"));
  }

  @Test
  void a_token_does_not_travel_in_clear_over_the_internet() {
    assertThat(provider.check(inPublic("http://social.example")))
        .isEqualTo(new ChannelAnswer.Refused<>("channel.needs-https", "server"));
  }

  @Test
  void a_server_in_a_private_network_is_refused_unless_the_account_allows_it() {
    ChannelAnswer<CheckedAccount> answer = provider.check(inPublic("https://127.0.0.1:1"));

    assertThat(answer)
        .isInstanceOfSatisfying(
            ChannelAnswer.Refused.class,
            refused -> assertThat(refused.code()).isEqualTo("channel.address-not-allowed"));
  }

  private static AccountAccess inPublic(String address) {
    AccountAccess access = MastodonPlatform.accessTo(address);
    ChannelAccount account = access.account();
    return new AccountAccess(
        access.workspace(),
        new ChannelAccount(
            account.id(),
            account.kind(),
            account.name(),
            Map.of(MastodonDescription.SERVER, address),
            account.state()),
        access.secrets());
  }
}
