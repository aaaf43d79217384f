package org.vastine.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

class AlertMessageTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final MemberId AINO = new MemberId(new UUID(7, 1));
  private static final Destination CHAT =
      new Destination.Webhook(new AlertWebhookId(new UUID(7, 2)));

  private static AlertMessage taken(Destination to) {
    return AlertMessage.made(new AlertMessageId(new UUID(7, 3)), AINO, to, NOON).taken();
  }

  @Test
  void R3_a_mail_whose_outcome_nobody_knows_is_not_sent_again() {
    AlertMessage after = taken(Destination.mail()).after(new OutletAnswer.Unknown(), NOON, 0.5);

    assertThat(after.state()).isEqualTo(MessageState.UNKNOWN);
    assertThat(after.endedAt()).contains(NOON);
  }

  @Test
  void R3_a_webhook_is_called_again_with_the_same_id() {
    AlertMessage after = taken(CHAT).after(new OutletAnswer.Unknown(), NOON, 1);

    assertThat(after.state()).isEqualTo(MessageState.WAITING);
    assertThat(after.id()).isEqualTo(taken(CHAT).id());
    assertThat(after.nextAt()).isEqualTo(NOON.plusSeconds(2));
  }

  @Test
  void what_was_certainly_not_taken_is_tried_again_for_about_an_hour() {
    AlertMessage message = taken(Destination.mail());
    Instant now = NOON;
    while (!message.state().isEnded()) {
      message = message.after(new OutletAnswer.NotNow(), now, 0.5);
      if (!message.state().isEnded()) {
        now = message.nextAt();
        message = message.taken();
      }
    }
    assertThat(message.state()).isEqualTo(MessageState.FAILED);
    assertThat(message.attempts()).isEqualTo(15);
    assertThat(Duration.between(NOON, now)).isBetween(Duration.ofMinutes(30), Duration.ofHours(2));
  }

  @Test
  void destinations_have_names_that_lead_back_to_them() {
    assertThat(Destination.of(CHAT.key())).isEqualTo(CHAT);
    assertThat(Destination.of("email")).isEqualTo(Destination.mail());
    assertThatThrownBy(() -> Destination.of("fax")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void addresses_of_webhooks_are_plain_web_addresses() {
    assertThat(AlertWebhook.address(" https://hooks.example.org/in?k=1 "))
        .contains(URI.create("https://hooks.example.org/in?k=1"));
    for (String wrong :
        new String[] {
          "",
          "hooks.example.org",
          "ftp://example.org/",
          "https:///x",
          "https://me:pw@example.org/",
          "https://example.org/#x",
          "https://exa mple.org/",
          "https://example.org/" + "x".repeat(999)
        }) {
      assertThat(AlertWebhook.address(wrong)).as(wrong).isEqualTo(Optional.empty());
    }
  }

  @Test
  void settings_keep_their_bounds() {
    AlertSettings usual =
        AlertSettings.usual(AINO, Role.ADMIN.permissions(), ZoneId.of("Europe/Helsinki"));
    assertThat(usual.rules()).hasSize(5);
    assertThat(usual.week()).hasSize(7);
    assertThatThrownBy(() ->
            new AlertSettings(
                AINO,
                1,
                usual.hours(),
                Set.of(),
                Duration.ofMinutes(61),
                usual.lead(),
                usual.rules()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AlertRule.of(Set.of(), AlertScope.ALL, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
