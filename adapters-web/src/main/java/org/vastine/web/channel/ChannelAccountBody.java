package org.vastine.web.channel;

import java.util.Map;
import java.util.UUID;
import org.vastine.domain.channel.ChannelAccount;

/** A channel account as answers tell it; its secrets are not part of it. */
record ChannelAccountBody(
    UUID id,
    String kind,
    String name,
    Map<String, String> settings,
    String state,
    boolean listens,
    String webhook) {
  static ChannelAccountBody of(UUID workspace, ChannelAccount account) {
    return new ChannelAccountBody(
        account.id().value(),
        account.kind().name(),
        account.name(),
        account.settings(),
        account.state().label(),
        account.listens(),
        "/webhooks/" + workspace + "/" + account.id());
  }
}
