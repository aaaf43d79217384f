package org.vastine.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.WebhookAnswer;
import org.vastine.application.channel.WebhookRequest;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What platforms tell us by themselves: by webhooks, and on a line that we keep open. */
final class ReceiveWebhookTest {

  private static final ChannelAccountId NOWHERE = new ChannelAccountId(new UUID(9, 9));
  private static final WebhookRequest REQUEST =
      new WebhookRequest("POST", Map.of(), Map.of(), new byte[0]);

  private final Casework work = new Casework();
  private final ScriptedPlatform platform =
      new ScriptedPlatform(Capability.WEBHOOK, Capability.LISTEN);
  private final List<ChannelAccountId> hinted = new ArrayList<>();

  private Decision<ReceiveWebhook.Received> calls(
      Actor who, ScriptedPlatform from, ChannelAccountId id) {
    return new ReceiveWebhook(
            work.world.transactions(),
            work.world.channelAccounts(),
            from,
            work.takeIn(),
            (workspace, account) -> {
              assertThat(workspace).isEqualTo(work.vastine.workspace());
              hinted.add(account);
            })
        .handle(who, new ReceiveWebhook.Command(id, REQUEST));
  }

  private Decision<ReceiveWebhook.Received> calls(WebhookAnswer reading) {
    platform.answers(reading);
    return calls(work.vastine, platform, work.account.id());
  }

  private Coverage.WayState pushed() {
    return work.inside(() -> work.world.coverage().of(work.account.id())).ways().stream()
        .filter(way -> way.way() == Coverage.Way.PUSH)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void R1_what_a_platform_sends_is_taken_in_and_answered_without_words() {
    InboundItem item = new InboundItem.Published(work.given.wrote("Maija", "irritated: hm"));

    assertThat(accepted(calls(new WebhookAnswer.Items(List.of(item)))).body()).isEmpty();

    assertThat(pushed().takenIn()).isEqualTo(1);
    assertThat(hinted).isEmpty();
  }

  @Test
  void R1_what_we_cannot_read_is_kept_for_a_person() {
    InboundItem.Unreadable broken =
        new InboundItem.Unreadable(Optional.empty(), "unreadable.not-json", "{");

    assertThat(accepted(calls(new WebhookAnswer.Unreadable(broken))).body()).isEmpty();

    assertThat(pushed().setAside()).isEqualTo(1);
  }

  @Test
  void a_platform_that_asks_whether_we_are_there_gets_its_words_back() {
    assertThat(accepted(calls(new WebhookAnswer.Challenge("1158201444"))).body())
        .contains("1158201444");
  }

  @Test
  void a_platform_that_only_says_that_there_is_something_is_asked_soon() {
    assertThat(accepted(calls(new WebhookAnswer.PullNow())).body()).isEmpty();

    assertThat(hinted).containsExactly(work.account.id());
  }

  @Test
  void who_cannot_show_to_be_the_platform_is_told_nothing() {
    Refusal forged = refusal(calls(new WebhookAnswer.NotAuthentic()));

    assertThat(forged.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(forged.code()).isEqualTo("webhook.not-authentic");
    // Nobody finds out which accounts there are, nor of which kind.
    assertThat(refusal(calls(work.vastine, platform, NOWHERE))).isEqualTo(forged);
    assertThat(refusal(calls(work.vastine, new ScriptedPlatform(), work.account.id())))
        .isEqualTo(forged);
  }

  @Test
  void a_paused_account_is_tried_again_by_its_platform() {
    work.inside(() -> {
      work.world.channelAccounts().store(work.account.in(AccountState.PAUSED), Map.of());
      return true;
    });

    Refusal paused = refusal(calls(new WebhookAnswer.Challenge("1158201444")));

    assertThat(paused.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
    assertThat(paused.code()).isEqualTo("channel-account.paused");
  }

  private static Refusal refusal(Decision<?> decision) {
    if (decision instanceof Decision.Refused<?>(Refusal refusal)) {
      return refusal;
    }
    throw new AssertionError("not refused: " + decision);
  }

  private Decision<ListenResult> listens(
      Actor who, ScriptedPlatform to, ChannelAccountId id, Runnable hint) {
    return new ListenToAccount(
            new Permitted(work.world.transactions()), work.world.channelAccounts(), to)
        .handle(who, new ListenToAccount.Command(id, hint))
        .map(listening -> new ListenResult(listening::close));
  }

  private record ListenResult(Runnable stop) {}

  @Test
  void a_line_is_kept_open_to_a_platform_that_talks_and_is_shut_again() {
    List<String> hints = new ArrayList<>();

    ListenResult listening =
        accepted(listens(work.vastine, platform, work.account.id(), () -> hints.add("news")));
    listening.stop().run();

    assertThat(platform.heard()).containsExactly("listens to " + work.account.name(), "stopped");
    assertThat(hints).containsExactly("news");
  }

  @Test
  void nobody_listens_where_nothing_is_said() {
    assertThat(code(listens(work.vastine, platform, NOWHERE, () -> {})))
        .isEqualTo("channel-account.not-found");
    assertThat(
            code(
                listens(
                    work.vastine,
                    new ScriptedPlatform(Capability.WEBHOOK),
                    work.account.id(),
                    () -> {})))
        .isEqualTo("channel-kind.cannot-listen");
  }

  @Test
  void it_takes_the_permission_to_take_in() {
    Actor idle = work.lacking(Permission.TAKE_IN_MENTIONS);

    assertThat(code(calls(idle, platform, work.account.id()))).isEqualTo("team.permission-needed");
    assertThat(code(listens(idle, platform, work.account.id(), () -> {})))
        .isEqualTo("team.permission-needed");
    assertThat(platform.heard()).isEmpty();
  }
}
