package org.vastine.application.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.sandbox.SandboxItem.State;
import org.vastine.application.world.Given;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;

final class SandboxByMembersTest {

  private final InMemoryWorld world = new InMemoryWorld();
  private final WorkspaceId workspace = new WorkspaceId(world.ids().next());
  private final Actor anybody = new Actor(workspace, By.VASTINE, Set.of());
  private final Actor vastine = Actor.vastine(workspace);
  private final ChannelAccount account =
      inside(() -> new Given(world, world.ids()).anAccountNamed("Acme"));
  private final SwitchSandbox switchSandbox =
      new SwitchSandbox(
          world.transactions(),
          world.channelAccounts(),
          world.sandboxPages(),
          world.auditLog(),
          world.clock());
  private final HideOnSandbox hide = new HideOnSandbox(world.transactions(), world.sandboxPages());

  @Test
  void switches_are_set_and_who_set_them_is_kept() {
    SandboxSwitches outage = new SandboxSwitches(true, Duration.ofSeconds(2), false, true);

    Decision<SandboxPage> decision =
        switchSandbox.handle(vastine, new SwitchSandbox.Command(account.id(), outage));

    assertThat(decision.map(SandboxPage::switches)).isEqualTo(Decision.accepted(outage));
    assertThat(inside(() -> world.sandboxPages().open(account.id().value(), "Acme")).switches())
        .isEqualTo(outage);
    assertThat(inside(() -> world.auditLog().latest(1)).getFirst().action())
        .isEqualTo("sandbox.switched");
  }

  @Test
  void whoever_reads_channels_is_told_where_the_pages_are() {
    ListSandboxPages list =
        new ListSandboxPages(new Permitted(world.transactions()), world.sandboxPages());
    SandboxPage page = inside(() -> world.sandboxPages().open(account.id().value(), "Acme"));

    assertThat(list.handle(vastine, new ListSandboxPages.Command()))
        .isEqualTo(Decision.accepted(List.of(page)));
    assertThat(list.handle(anybody, new ListSandboxPages.Command()))
        .isEqualTo(
            Decision.refused(
                Refusal.of(Refusal.Kind.NOT_ALLOWED, "team.permission-needed")
                    .with("permission", Permission.READ_CHANNELS.label())));
  }

  @Test
  void switching_needs_its_permission_and_a_sandbox() {
    SwitchSandbox.Command known = new SwitchSandbox.Command(account.id(), SandboxSwitches.NONE);
    SwitchSandbox.Command unknown =
        new SwitchSandbox.Command(new ChannelAccountId(UUID.randomUUID()), SandboxSwitches.NONE);

    assertThat(switchSandbox.handle(anybody, known))
        .isEqualTo(
            Decision.refused(
                Refusal.of(Refusal.Kind.NOT_ALLOWED, "team.permission-needed")
                    .with("permission", Permission.CHANGE_CHANNELS.label())));
    assertThat(switchSandbox.handle(vastine, unknown))
        .isEqualTo(Decision.refused(Refusal.Kind.NOT_FOUND, "channel-account.not-found"));
  }

  @Test
  void a_visitors_item_is_hidden_and_shown_again() {
    SandboxItem item = put(comment(false));

    assertThat(hidden(vastine, item.id(), true).map(SandboxItem::state))
        .isEqualTo(Decision.accepted(State.HIDDEN));
    assertThat(hidden(vastine, item.id(), false).map(SandboxItem::state))
        .isEqualTo(Decision.accepted(State.VISIBLE));
  }

  @Test
  void hiding_needs_its_permission_and_a_visitors_item() {
    SandboxItem ours = put(comment(true));
    SandboxItem deleted = put(comment(false).in(State.DELETED));
    Decision<SandboxItem> noSuchItem =
        Decision.refused(Refusal.Kind.NOT_FOUND, "sandbox.no-such-item");

    assertThat(hidden(anybody, ours.id(), true)).isInstanceOf(Decision.Refused.class);
    assertThat(hidden(vastine, ours.id(), true)).isEqualTo(noSuchItem);
    assertThat(hidden(vastine, deleted.id(), true)).isEqualTo(noSuchItem);
    assertThat(hidden(vastine, UUID.randomUUID(), true)).isEqualTo(noSuchItem);
  }

  private Decision<SandboxItem> hidden(Actor actor, UUID item, boolean hidden) {
    return hide.handle(actor, new HideOnSandbox.Command(account.id(), item, hidden));
  }

  private SandboxItem put(SandboxItem item) {
    return inside(() -> {
      world.sandboxPages().open(account.id().value(), "Acme");
      return world.sandboxPages().put(account.id().value(), item);
    });
  }

  private SandboxItem comment(boolean ours) {
    return new SandboxItem(
        world.ids().next(),
        0,
        Optional.empty(),
        false,
        ours,
        "Kai",
        "Words",
        Given.NOW,
        State.VISIBLE,
        Optional.empty());
  }

  private <T> T inside(Supplier<T> work) {
    return world.transactions().inWorkspace(workspace, work);
  }
}
