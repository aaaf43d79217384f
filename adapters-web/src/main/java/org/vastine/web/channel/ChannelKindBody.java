package org.vastine.web.channel;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.Setting;
import org.vastine.domain.kernel.Labelled;

/** A platform as its provider describes it, as answers tell it. */
record ChannelKindBody(
    String kind,
    String name,
    List<String> capabilities,
    Optional<TextLimitBody> publicLimit,
    Optional<TextLimitBody> privateLimit,
    List<SettingBody> settings,
    Optional<Long> pullEverySeconds) {
  record SettingBody(
      String name,
      String type,
      Map<String, String> label,
      Map<String, String> help,
      boolean required,
      Optional<String> fallback,
      List<String> choices) {
    static SettingBody of(Setting setting) {
      return new SettingBody(
          setting.name(),
          setting.type().label(),
          setting.label(),
          setting.help(),
          setting.required(),
          setting.fallback(),
          setting.choices());
    }
  }

  static ChannelKindBody of(ChannelDescription described) {
    return new ChannelKindBody(
        described.kind().name(),
        described.name(),
        described.capabilities().allowed().stream().sorted().map(Labelled::label).toList(),
        described.publicLimit().map(TextLimitBody::of),
        described.privateLimit().map(TextLimitBody::of),
        described.settings().stream().map(SettingBody::of).toList(),
        described.pullEvery().map(Duration::toSeconds));
  }
}
