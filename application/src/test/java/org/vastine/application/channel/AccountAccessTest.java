package org.vastine.application.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Permission;

/** What a platform is asked with, and what nobody may read in a log. */
final class AccountAccessTest {

  private final Casework work = new Casework();
  private final AccountAccess access =
      new AccountAccess(
          work.vastine.workspace(),
          new ChannelAccount(
              new ChannelAccountId(work.world.ids().next()),
              work.account.kind(),
              "Page",
              Map.of("server", "social.example", "token", "old"),
              AccountState.ACTIVE),
          Map.of("token", "s3cret"));

  @Test
  void a_setting_is_found_wherever_it_is_kept_and_a_secret_one_before_an_open_one() {
    assertThat(access.setting("server")).contains("social.example");
    assertThat(access.setting("token")).contains("s3cret");
    assertThat(access.setting("port")).isEmpty();
    assertThat(access.required("server")).isEqualTo("social.example");
    assertThatThrownBy(() -> access.required("port"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("port");
  }

  @Test
  void secrets_are_told_by_name_only() {
    assertThat(access.toString()).contains("token", "Page").doesNotContain("s3cret");
  }

  @Test
  void headers_are_found_however_they_are_written_and_parameters_as_they_are() {
    WebhookRequest request =
        new WebhookRequest(
            "GET",
            Map.of("x-signature", List.of("one", "two")),
            Map.of("challenge", List.of("1158201444")),
            new byte[0]);

    assertThat(request.header("X-Signature")).contains("one");
    assertThat(request.header("X-Other")).isEmpty();
    assertThat(request.parameter("challenge")).contains("1158201444");
    assertThat(request.parameter("Challenge")).isEmpty();
  }

  @Test
  void a_place_to_go_on_from_is_of_a_length_that_can_be_kept() {
    String longest = "7".repeat(10_000);
    String longer = longest + "7";

    assertThat(new Cursor(longest).isStart()).isFalse();
    assertThat(Cursor.START.isStart()).isTrue();
    assertThatThrownBy(() -> new Cursor(longer)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void accounts_whose_secrets_no_key_opens_are_named() {
    ChannelAccount locked = work.inside(() -> work.given.anAccountNamed("Locked page"));
    assertThat(accepted(checks(work.world.channelAccounts()))).isEmpty();

    assertThat(accepted(checks(unreadable(locked)))).containsExactly("Locked page");
    assertThat(
            code(
                new CheckSecrets(
                        new Permitted(work.world.transactions()), work.world.channelAccounts())
                    .handle(work.lacking(Permission.READ_AUDIT), new CheckSecrets.Command())))
        .isEqualTo("team.permission-needed");
  }

  /** The accounts as they are, but that nobody opens the secrets of one. */
  private ChannelAccounts unreadable(ChannelAccount locked) {
    ChannelAccounts whole = work.world.channelAccounts();
    return new ChannelAccounts() {
      @Override
      public List<ChannelAccount> all() {
        return whole.all();
      }

      @Override
      public Set<ChannelAccountId> listening() {
        return whole.listening();
      }

      @Override
      public Optional<ChannelAccount> find(ChannelAccountId id) {
        return whole.find(id);
      }

      @Override
      public Optional<AccountAccess> access(ChannelAccountId id) {
        if (id.equals(locked.id())) {
          throw new UnreadableSecrets("another key", new IllegalStateException());
        }
        return whole.access(id);
      }

      @Override
      public void store(ChannelAccount account, Map<String, String> secrets) {
        whole.store(account, secrets);
      }

      @Override
      public Cursor cursor(ChannelAccountId id) {
        return whole.cursor(id);
      }

      @Override
      public void moveCursor(ChannelAccountId id, Cursor cursor) {
        whole.moveCursor(id, cursor);
      }
    };
  }

  private Decision<List<String>> checks(ChannelAccounts accounts) {
    return new CheckSecrets(new Permitted(work.world.transactions()), accounts)
        .handle(work.vastine, new CheckSecrets.Command());
  }
}
