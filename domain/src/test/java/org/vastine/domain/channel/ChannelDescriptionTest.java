package org.vastine.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.mention.ChannelKind;

final class ChannelDescriptionTest {

  private static final ChannelKind KIND = new ChannelKind("forum");
  private static final TextLimit LIMIT = new TextLimit(500, TextLimit.Unit.CODE_POINTS, 0);
  private static final Setting HOST =
      new Setting(
          "host",
          Setting.Type.HOST,
          Map.of("en", "Host"),
          Map.of(),
          true,
          Optional.empty(),
          List.of());

  @Test
  void a_limit_is_found_by_who_will_see_the_reply() {
    ChannelDescription description =
        description(
            Capabilities.of(Capability.REPLY_PUBLIC),
            Optional.of(LIMIT),
            List.of(HOST),
            Optional.empty());

    assertThat(description.limit(true)).contains(LIMIT);
    assertThat(description.limit(false)).isEmpty();
  }

  @Test
  void a_reply_capability_and_its_limit_come_together() {
    assertRefused(
        Capabilities.of(Capability.REPLY_PUBLIC), Optional.empty(), List.of(), Optional.empty());
    assertRefused(Capabilities.of(), Optional.of(LIMIT), List.of(), Optional.empty());
  }

  @Test
  void polling_and_its_interval_come_together() {
    assertRefused(Capabilities.of(Capability.POLL), Optional.empty(), List.of(), Optional.empty());
    assertRefused(
        Capabilities.of(), Optional.empty(), List.of(), Optional.of(Duration.ofMinutes(1)));
  }

  @Test
  void two_settings_of_one_name_are_refused() {
    assertRefused(Capabilities.of(), Optional.empty(), List.of(HOST, HOST), Optional.empty());
  }

  @Test
  void what_a_platform_lacks_is_said_with_the_name_of_the_capability() {
    assertThat(ChannelAnswer.cannot(Capability.REPLY_PRIVATE))
        .isEqualTo(
            new ChannelAnswer.Refused<>(
                "channel.cannot-reply-private", "the platform lacks reply_private"));
  }

  private static void assertRefused(
      Capabilities capabilities,
      Optional<TextLimit> limit,
      List<Setting> settings,
      Optional<Duration> every) {
    assertThatThrownBy(() -> description(capabilities, limit, settings, every))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("forum");
  }

  private static ChannelDescription description(
      Capabilities capabilities,
      Optional<TextLimit> limit,
      List<Setting> settings,
      Optional<Duration> every) {
    return new ChannelDescription(
        KIND, "Forum", capabilities, limit, Optional.empty(), settings, every);
  }
}
