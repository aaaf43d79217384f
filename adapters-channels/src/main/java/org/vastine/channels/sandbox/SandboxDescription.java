package org.vastine.channels.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.channel.Capabilities;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.Setting;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.mention.ChannelKind;

/** What the practice platform is. */
final class SandboxDescription {

  static final ChannelKind KIND = new ChannelKind("sandbox");
  static final String TITLE = "title";
  static final TextLimit LIMIT = new TextLimit(1_000, TextLimit.Unit.CODE_POINTS, 0);

  static final ChannelDescription DESCRIPTION =
      new ChannelDescription(
          KIND,
          "Sandbox",
          Capabilities.of(
              Capability.READ_PUBLIC,
              Capability.READ_PRIVATE,
              Capability.SEE_EDITS,
              Capability.SEE_REMOVALS,
              Capability.REPLY_PUBLIC,
              Capability.REPLY_PRIVATE,
              Capability.POLL),
          Optional.of(LIMIT),
          Optional.of(LIMIT),
          List.of(title()),
          Optional.of(Duration.ofSeconds(15)));

  private SandboxDescription() {}

  private static Setting title() {
    return new Setting(
        TITLE,
        Setting.Type.TEXT,
        Map.of("en", "Brand", "fi", "Brändi", "sv", "Varumärke", "tr", "Marka"),
        Map.of(
            "en", "The name that the practice page shows as its owner",
            "fi", "Nimi, jonka harjoitussivu näyttää omistajanaan",
            "sv", "Namnet som övningssidan visar som ägare",
            "tr", "Alıştırma sayfasının sahibi olarak gösterdiği ad"),
        false,
        Optional.of("Acme"),
        List.of());
  }
}
