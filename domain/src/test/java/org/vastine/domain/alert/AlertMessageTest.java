package org.vastine.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.JudgedCases;
import org.vastine.domain.kernel.Callback;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

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
    assertThat(Callback.address(" https://hooks.example.org/in?k=1 "))
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
      assertThat(Callback.address(wrong)).as(wrong).isEqualTo(Optional.empty());
    }
  }

  @Test
  void settings_keep_their_bounds() {
    AlertSettings usual =
        AlertSettings.usual(AINO, Role.ADMIN.permissions(), ZoneId.of("Europe/Helsinki"));
    assertThat(usual.rules()).hasSize(8);
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

  @Test
  void R3_a_message_whose_reason_is_gone_is_given_up() {
    AlertMessage waiting = AlertMessage.made(new AlertMessageId(new UUID(7, 3)), AINO, CHAT, NOON);

    AlertMessage after = waiting.givenUp(NOON.plusSeconds(9));

    assertThat(after.state()).isEqualTo(MessageState.FAILED);
    assertThat(after.endedAt()).contains(NOON.plusSeconds(9));
    assertThat(after.attempts()).isZero();
  }

  @Test
  void the_longest_address_of_a_webhook_has_a_thousand_characters() {
    String thousand = "https://example.org/" + "x".repeat(980);

    assertThat(Callback.address(thousand)).contains(URI.create(thousand));
    assertThat(Callback.address(thousand + "x")).isEqualTo(Optional.empty());
  }

  private static AlertWebhook webhook(String name, String url) {
    return new AlertWebhook(new AlertWebhookId(new UUID(7, 2)), AINO, name, URI.create(url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "Our chat", "Päivystys 😀"})
  void a_webhook_is_called_something_short_on_one_line(String name) {
    assertThat(webhook(name, "https://example.org/").name()).isEqualTo(name);
    assertThat(Callback.isName("x".repeat(80))).isTrue();
    assertThat(Callback.isName("x".repeat(81))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " chat", "chat ", "a\nb", "a\u0007b"})
  void other_names_of_webhooks_are_refused(String name) {
    assertThat(Callback.isName(name)).isFalse();
    assertThatThrownBy(() -> webhook(name, "https://example.org/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_webhook_is_nowhere_but_at_an_address_that_can_be_called() {
    assertThatThrownBy(() -> webhook("chat", "ftp://example.org/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AlertSettings settings(Duration window, Duration lead, List<AlertRule> rules) {
    AlertSettings usual =
        AlertSettings.usual(AINO, Role.ADMIN.permissions(), ZoneId.of("Europe/Helsinki"));
    return new AlertSettings(AINO, 1, usual.hours(), Set.of(), window, lead, rules);
  }

  private static List<AlertRule> rules(int number) {
    return Stream.of(AlertKind.values())
        .flatMap(kind ->
            Stream.of(AlertScope.values())
                .map(scope -> AlertRule.of(Set.of(kind), scope, Set.of())))
        .limit(number)
        .toList();
  }

  @Test
  void twenty_rules_are_the_most_and_the_same_one_twice_is_one() {
    Duration hour = Duration.ofHours(1);
    List<AlertRule> twice = Stream.concat(rules(20).stream(), rules(3).stream()).toList();

    assertThat(settings(hour, hour, rules(20)).rules()).hasSize(20);
    assertThat(settings(hour, hour, twice).rules()).hasSize(20);
    assertThatThrownBy(() -> settings(hour, hour, rules(21)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"PT0S,PT5M", "PT1H,PT2H"})
  void a_window_of_up_to_an_hour_and_a_lead_of_five_minutes_to_two_hours_are_right(
      Duration window, Duration lead) {
    assertThat(settings(window, lead, List.of()).window()).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource({"PT-1S,PT30M", "PT1H1S,PT30M", "PT5M,PT4M59S", "PT5M,PT2H1S"})
  void other_windows_and_leads_are_refused(Duration window, Duration lead) {
    assertThatThrownBy(() -> settings(window, lead, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void R3_a_case_of_one_mention_is_an_opening() {
    FeedbackCase opened = JudgedCases.of(Style.QUESTION);
    FeedbackCase further = opened.applyAll(JudgedCases.writtenAgain(opened, Style.QUESTION, NOON));

    assertThat(AlertedCase.of(opened, "mastodon"))
        .isEqualTo(
            new AlertedCase(
                Style.QUESTION, "mastodon", LanguageTag.of("fi"), Optional.empty(), true));
    assertThat(AlertedCase.of(further, "mastodon").single()).isFalse();
  }
}
