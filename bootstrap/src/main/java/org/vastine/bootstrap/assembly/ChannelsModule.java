package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.nio.file.Path;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.intake.ImportFiles;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.channels.email.EmailProvider;
import org.vastine.channels.feed.FeedProvider;
import org.vastine.channels.handin.HandedInProvider;
import org.vastine.channels.http.HostNames;
import org.vastine.channels.http.HttpLimits;
import org.vastine.channels.importfile.FileSystemImportFiles;
import org.vastine.channels.mastodon.MastodonProvider;
import org.vastine.channels.plugin.PluginChannelProviders;
import org.vastine.channels.plugin.PluginFolder;
import org.vastine.channels.sandbox.SandboxProvider;

/** Wires the platforms on board, and those that are dropped in. */
final class ChannelsModule extends AbstractModule {

  private final Settings settings;

  ChannelsModule(Settings settings) {
    this.settings = settings;
  }

  @Override
  protected void configure() {
    bind(HostNames.class).toInstance(HostNames.ofThisMachine());
    bind(HttpLimits.class).toInstance(HttpLimits.USUAL);
    bind(PluginFolder.class)
        .toInstance(
            new PluginFolder(
                settings
                    .plugins()
                    .folder()
                    .orElseGet(() -> settings.data().home().resolve(Path.of("plugins")))));
    bind(ChannelProviders.class).to(PluginChannelProviders.class);
    bind(PluginChannelProviders.class).in(Singleton.class);
    bind(ImportFiles.class).to(FileSystemImportFiles.class);
    Multibinder<ChannelProvider> onBoard =
        Multibinder.newSetBinder(binder(), ChannelProvider.class);
    onBoard.addBinding().to(HandedInProvider.class).in(Singleton.class);
    onBoard.addBinding().to(SandboxProvider.class).in(Singleton.class);
    onBoard.addBinding().to(FeedProvider.class).in(Singleton.class);
    onBoard.addBinding().to(EmailProvider.class).in(Singleton.class);
    onBoard.addBinding().to(MastodonProvider.class).in(Singleton.class);
  }
}
