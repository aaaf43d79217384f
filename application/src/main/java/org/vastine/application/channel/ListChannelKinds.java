package org.vastine.application.channel;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Which kinds of channels can be connected here, plug-ins included. */
public final class ListChannelKinds {

  private final Permitted permitted;
  private final ChannelProviders providers;

  /** Needs the providers. */
  @Inject
  public ListChannelKinds(Permitted permitted, ChannelProviders providers) {
    this.permitted = permitted;
    this.providers = providers;
  }

  /** What is asked: all of them. */
  public record Command() {}

  /** Gives their descriptions, by name. */
  public Decision<List<ChannelDescription>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CHANNELS,
        () -> providers.all().stream().map(ChannelProvider::description).toList());
  }
}
