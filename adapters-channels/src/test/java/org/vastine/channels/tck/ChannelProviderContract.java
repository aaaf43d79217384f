package org.vastine.channels.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PulledPage;
import org.vastine.application.channel.WebhookAnswer;
import org.vastine.application.channel.WebhookRequest;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.Setting;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;

/**
 * What every channel provider must do. A provider's test extends this class, hands over its
 * provider and a fake of its platform, and cannot change any rule: what a platform lacks is said by
 * the provider's capabilities and by the fake's {@link FakePlatform#cannotHappen()}, and then the
 * refusal is tested in place of the deed.
 */
public abstract class ChannelProviderContract extends TroubleRules {

  private static final int MOST_TRIES = 60;
  private static final String TOKEN = "via-k7m3-q9x2-hd4t";
  private static final String OTHER_TOKEN = "via-b2n8-w5rc-7xqz";

  @Test
  final void a_provider_describes_itself_the_same_at_every_call() {
    ChannelDescription description = provider().description();

    assertThat(provider().description()).isEqualTo(description);
    assertThat(description.name()).isNotBlank();
    assertThat(
            description.capabilities().allows(Capability.POLL)
                || description.capabilities().allows(Capability.WEBHOOK))
        .as("some way for mentions to come in")
        .isTrue();
  }

  @Test
  final void all_settings_speak_the_same_languages() {
    List<Setting> settings = provider().description().settings();

    assertThat(settings.stream().map(setting -> setting.label().keySet()).distinct())
        .hasSizeLessThanOrEqualTo(1);
    assertThat(settings)
        .allSatisfy(setting ->
            assertThat(
                    setting.help().isEmpty()
                        || setting.help().keySet().equals(setting.label().keySet()))
                .as("languages of the help of %s", setting.name())
                .isTrue());
  }

  @Test
  final void every_secret_of_the_account_is_declared_as_one_and_every_setting_is_known() {
    Map<String, Setting> settings = new HashMap<>();
    provider().description().settings().forEach(setting -> settings.put(setting.name(), setting));

    assertThat(settings.keySet()).containsAll(access().secrets().keySet());
    assertThat(settings.keySet()).containsAll(access().account().settings().keySet());
    assertThat(access().secrets().keySet()).allMatch(name -> settings.get(name).isSecret());
    assertThat(access().account().settings().keySet())
        .noneMatch(name -> settings.get(name).isSecret());
  }

  @Test
  final void a_check_says_under_which_name_we_appear_and_changes_nothing() {
    assertThat(done(provider().check(access())).actsAs()).isNotBlank();

    assertThat(platform().ourReplies()).isEmpty();
  }

  @Test
  final void a_webhook_is_believed_only_when_it_is_signed() {
    WebhookRequest real =
        declares(Capability.WEBHOOK)
            ? platform().webhookAbout(write("Kai", "Where is my parcel?"))
            : new WebhookRequest("POST", Map.of(), Map.of(), new byte[] {'{', '}'});
    WebhookRequest unsigned = new WebhookRequest(real.method(), Map.of(), Map.of(), real.body());
    byte[] changed = real.body().clone();
    changed[changed.length / 2] ^= 1;
    WebhookRequest tampered =
        new WebhookRequest(real.method(), real.headers(), real.query(), changed);

    assertThat(provider().receive(access(), unsigned))
        .isInstanceOf(WebhookAnswer.NotAuthentic.class);
    assertThat(provider().receive(access(), tampered))
        .isInstanceOf(WebhookAnswer.NotAuthentic.class);
    if (declares(Capability.WEBHOOK)) {
      assertThat(provider().receive(access(), real))
          .isInstanceOfAny(WebhookAnswer.Items.class, WebhookAnswer.PullNow.class);
    } else {
      assertThat(provider().receive(access(), real)).isInstanceOf(WebhookAnswer.NotAuthentic.class);
    }
  }

  @Test
  final void a_webhook_brings_the_item_that_it_is_about() {
    assumeThat(declares(Capability.WEBHOOK)).isTrue();
    ExternalId id = write("Kai", "Where is my parcel?");

    WebhookAnswer answer = provider().receive(access(), platform().webhookAbout(id));

    List<ExternalId> ids =
        answer instanceof WebhookAnswer.Items(List<InboundItem> items)
            ? new Pulled(List.of(PulledPage.of(items, Cursor.START, false)), Cursor.START).ids()
            : pullAll(Cursor.START).ids();
    assertThat(ids).contains(id);
  }

  @Test
  final void R16_an_address_that_relays_is_the_tokens_own_and_the_same_at_every_call() {
    Optional<String> address = provider().relayAddress(access(), TOKEN);

    assertThat(provider().relayAddress(access(), TOKEN)).isEqualTo(address);
    assertThat(provider().relayAddress(access(), OTHER_TOKEN).isPresent())
        .isEqualTo(address.isPresent());
    address.ifPresent(one -> {
      assertThat(one).isNotBlank();
      assertThat(provider().relayAddress(access(), OTHER_TOKEN)).isNotEqualTo(address);
      assertThat(access().secrets().values()).noneMatch(one::contains);
    });
  }

  @Test
  final void R16_what_is_sent_to_an_address_that_relays_comes_in_with_its_token_and_nothing_else() {
    ExternalId plain = write("Kai", "Where is my parcel?");
    Optional<ExternalId> relayed =
        provider()
            .relayAddress(access(), TOKEN)
            .map(address -> platform().someoneWritesTo(address, "Mira", "It is me, Mira."));

    List<InboundItem.Published> published =
        pullAll(Cursor.START).items().stream()
            .filter(InboundItem.Published.class::isInstance)
            .map(InboundItem.Published.class::cast)
            .toList();

    assertThat(published)
        .filteredOn(item -> item.mention().externalId().equals(plain))
        .hasSize(1)
        .allMatch(item -> item.relay().isEmpty());
    relayed.ifPresent(id ->
        assertThat(published)
            .filteredOn(item -> item.mention().externalId().equals(id))
            .hasSize(1)
            .allMatch(item -> item.relay().equals(Optional.of(TOKEN)))
            .allMatch(item -> item.mention().audience() == Audience.PRIVATE));
  }

  @Test
  final void a_listener_hears_that_something_is_new_until_it_is_closed()
      throws InterruptedException {
    CountDownLatch heard = new CountDownLatch(1);
    ChannelProvider.Listening listening = provider().listen(access(), heard::countDown);
    try {
      if (declares(Capability.LISTEN)) {
        for (int tries = 0; tries < MOST_TRIES && heard.getCount() > 0; tries++) {
          write("Kai", "Anyone there? " + tries);
          boolean hinted = heard.await(250, TimeUnit.MILLISECONDS);
          assertThat(hinted || tries < MOST_TRIES - 1).as("a hint within 15 seconds").isTrue();
        }
      } else {
        write("Kai", "Anyone there?");
        assertThat(heard.getCount()).isEqualTo(1);
      }
    } finally {
      listening.close();
      listening.close();
    }
  }

  @Test
  final void no_secret_appears_in_logs_answers_or_text_forms() {
    Collection<String> secrets = access().secrets().values();
    assertThat(secrets.isEmpty())
        .as("an account with secrets to look for, where the description has any")
        .isEqualTo(provider().description().settings().stream().noneMatch(Setting::isSecret));
    StringBuilder said = new StringBuilder();
    try (CapturedLogs logs = new CapturedLogs()) {
      said.append(access()).append(provider().description()).append(provider());
      String id = write("Kai", "Where is my parcel?").value();
      sayEverything(id, said);
      for (Trouble trouble : Trouble.values()) {
        if (canHappen(trouble)) {
          platform().make(trouble);
          sayEverything(id, said);
          platform().calm();
        }
      }
      said.append(logs.text());
    }

    assertThat(secrets).allSatisfy(secret -> assertThat(secret.length()).isGreaterThanOrEqualTo(8));
    assertThat(secrets).allSatisfy(secret -> assertThat(said.toString()).doesNotContain(secret));
  }

  private void sayEverything(String id, StringBuilder said) {
    List<Object> answers = new ArrayList<>();
    answers.add(provider().check(access()));
    answers.add(provider().pull(access(), Cursor.START));
    replyable()
        .ifPresent(audience -> {
          OutgoingReply reply = strayReply(id, audience);
          answers.add(provider().send(access(), reply));
          answers.add(provider().find(access(), reply));
        });
    answers.forEach(answer -> said.append(answer).append('\n'));
  }

  private OutgoingReply strayReply(String id, Audience audience) {
    ExternalId item = new ExternalId(id);
    return new OutgoingReply(
        UUID.randomUUID(),
        "We are on it",
        audience,
        item,
        item,
        new Handle(
            provider().description().kind(),
            new ExternalId("kai@example.org"),
            "Kai",
            Optional.empty()),
        Optional.empty(),
        clock.instant());
  }
}
