package org.vastine.channels.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.ChannelProvidersContract;
import org.vastine.application.channel.CheckedAccount;
import org.vastine.channels.http.AnswerFamilies;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.mastodon.MastodonProvider;
import org.vastine.channels.tck.SettableClock;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;

final class PluginChannelProvidersTest extends ChannelProvidersContract {

  private static final ChannelKind TINY = new ChannelKind("tiny");

  @TempDir private Path folder;

  @Override
  protected ChannelProviders providers() {
    PluginJars.working(folder.resolve("a.jar"), "zebra");
    PluginJars.working(folder.resolve("b.jar"), "ant");
    return providers(Set.of(mastodon()));
  }

  @Test
  void a_jar_that_is_dropped_in_brings_its_provider() {
    PluginJars.working(folder.resolve("tiny.jar"), "tiny");

    try (PluginChannelProviders providers = providers(Set.of())) {
      ChannelProvider tiny = providers.of(TINY).orElseThrow();

      assertThat(providers.problems()).isEmpty();
      assertThat(tiny.description().name()).isEqualTo("Tiny tiny");
      assertThat(tiny.check(anAccount())).isEqualTo(ChannelAnswer.done(new CheckedAccount("tiny")));
    }
  }

  @Test
  void those_on_board_and_those_dropped_in_stand_in_one_list_by_name() {
    PluginJars.working(folder.resolve("a.jar"), "zebra");
    PluginJars.working(folder.resolve("b.jar"), "ant");

    try (PluginChannelProviders providers = providers(Set.of(mastodon()))) {
      assertThat(providers.all())
          .extracting(provider -> provider.description().name())
          .containsExactly("Mastodon", "Tiny ant", "Tiny zebra");
    }
  }

  @Test
  void without_a_folder_there_are_those_on_board() {
    PluginFolder nowhere = new PluginFolder(folder.resolve("nowhere"));

    try (PluginChannelProviders providers =
        new PluginChannelProviders(Set.of(mastodon()), nowhere)) {
      assertThat(providers.all()).hasSize(1);
      assertThat(providers.of(TINY)).isEmpty();
    }
  }

  @Test
  void broken_jars_are_reported_with_their_reason_and_stop_nothing() throws IOException {
    Files.writeString(folder.resolve("a-garbage.jar"), "this is not a jar");
    PluginJars.naming(folder.resolve("b-missing.jar"), "plugin.Missing");
    PluginJars.withConstructor(
        folder.resolve("c-throws.jar"),
        "thrower",
        "if (true) throw new IllegalStateException(\"no\");");
    PluginJars.withConstructor(
        folder.resolve("d-links.jar"),
        "linker",
        "try { Class.forName(\"org.vastine.channels.http.OutboundHttp\"); }"
            + " catch (ClassNotFoundException e) { throw new NoClassDefFoundError(e.getMessage()); }");
    PluginJars.working(folder.resolve("e-tiny.jar"), "tiny");
    Files.writeString(folder.resolve("readme.txt"), "not a jar and not looked at");

    try (PluginChannelProviders providers = providers(Set.of())) {
      assertThat(providers.of(TINY)).isPresent();
      assertThat(providers.all()).hasSize(1);
      assertThat(providers.problems())
          .extracting(PluginProblem::jar)
          .containsExactly("a-garbage.jar", "b-missing.jar", "c-throws.jar", "d-links.jar");
      assertThat(providers.problems().get(0).reason()).contains("not a readable jar");
      assertThat(providers.problems().get(1).reason()).contains("plugin.Missing");
      assertThat(providers.problems().get(2).reason()).contains("IllegalStateException");
      assertThat(providers.problems().get(3).reason()).contains("NoClassDefFoundError");
    }
  }

  @Test
  void two_providers_of_one_kind_are_an_error_that_names_both() {
    PluginJars.working(folder.resolve("first.jar"), "tiny");
    PluginJars.working(folder.resolve("second.jar"), "tiny");

    assertThatThrownBy(() -> providers(Set.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kind tiny")
        .hasMessageContaining("first.jar")
        .hasMessageContaining("second.jar");
  }

  @Test
  void a_plugin_cannot_take_the_place_of_a_provider_on_board() {
    PluginJars.working(folder.resolve("mine.jar"), "mastodon");

    assertThatThrownBy(() -> providers(Set.of(mastodon())))
        .hasMessageContaining("on board")
        .hasMessageContaining("mine.jar");
  }

  private PluginChannelProviders providers(Set<ChannelProvider> onBoard) {
    return new PluginChannelProviders(onBoard, new PluginFolder(folder));
  }

  private static ChannelProvider mastodon() {
    SettableClock clock = new SettableClock();
    return new MastodonProvider(OutboundHttp.usual(), new AnswerFamilies(clock), clock);
  }

  private static AccountAccess anAccount() {
    UUID id = UUID.randomUUID();
    return new AccountAccess(
        new WorkspaceId(id),
        new ChannelAccount(new ChannelAccountId(id), TINY, "Tiny", Map.of(), AccountState.ACTIVE),
        Map.of());
  }
}
