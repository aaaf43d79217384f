package org.vastine.channels.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;

class HandedInProviderTest {

  private final HandedInProvider provider = new HandedInProvider();
  private final AccountAccess access =
      new AccountAccess(
          new WorkspaceId(new UUID(0, 1)),
          new ChannelAccount(
              new ChannelAccountId(new UUID(0, 2)),
              HandedInProvider.KIND,
              "Reviews of 2024",
              Map.of(),
              AccountState.ACTIVE),
          Map.of());

  @Test
  void an_account_needs_no_settings() {
    assertThat(provider.description().settings()).isEmpty();
    assertThat(provider.check(access)).isEqualTo(ChannelAnswer.done(new CheckedAccount("Import")));
  }

  @Test
  void nothing_comes_in_by_itself_and_asking_says_so() {
    assertThat(provider.description().capabilities().bringItems()).isFalse();
    assertThat(provider.pull(access, Cursor.START))
        .isEqualTo(ChannelAnswer.cannot(Capability.POLL));
  }

  @ParameterizedTest
  @EnumSource
  void there_is_nowhere_to_answer(Audience audience) {
    ExternalId item = new ExternalId("c7");
    OutgoingReply reply =
        new OutgoingReply(
            new UUID(0, 3),
            "On its way",
            audience,
            item,
            item,
            new Handle(HandedInProvider.KIND, new ExternalId("aino"), "Aino", Optional.empty()),
            Optional.empty(),
            Instant.EPOCH);

    assertThat(provider.send(access, reply))
        .isEqualTo(ChannelAnswer.cannot(Capability.replyTo(audience)));
    assertThat(provider.find(access, reply))
        .isEqualTo(ChannelAnswer.cannot(Capability.replyTo(audience)));
  }
}
