package org.vastine.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;

final class ChannelAccountTest {

  private static final Map<String, String> SETTINGS = Map.of("host", "example.org");

  private static ChannelAccount called(String name) {
    return new ChannelAccount(
        new ChannelAccountId(new UUID(7, 1)),
        new ChannelKind("forum"),
        name,
        SETTINGS,
        AccountState.ACTIVE);
  }

  @Test
  void an_account_has_a_name_of_up_to_a_hundred_characters() {
    assertThat(called("x").name()).isEqualTo("x");
    assertThat(called("x".repeat(100)).name()).hasSize(100);
    assertThatIllegalArgumentException().isThrownBy(() -> called("x".repeat(101)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void an_account_without_a_name_is_refused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> called(name));
  }

  @Test
  void R2_an_account_keeps_all_that_it_hears_until_it_is_told_to_listen() {
    ChannelAccount all = called("Our forum");

    assertThat(all.listens()).isFalse();
    assertThat(all.listening(true))
        .isEqualTo(
            new ChannelAccount(
                all.id(), all.kind(), "Our forum", SETTINGS, AccountState.ACTIVE, true));
    assertThat(all.listening(true).listening(false)).isEqualTo(all);
  }

  @Test
  void what_happens_to_an_account_leaves_its_settings_alone() {
    ChannelAccount listening = called("Our forum").listening(true);

    assertThat(listening.in(AccountState.PAUSED))
        .isEqualTo(
            new ChannelAccount(
                listening.id(),
                listening.kind(),
                "Our forum",
                SETTINGS,
                AccountState.PAUSED,
                true));
  }
}
