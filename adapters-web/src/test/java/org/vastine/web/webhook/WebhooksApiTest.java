package org.vastine.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.webhook.SendWebhooks;
import org.vastine.application.webhook.TestCaller;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Webhooks of the web API. */
class WebhooksApiTest {

  private static final String HOOKS = "/api/v1/webhooks";
  private static final String SHOP = "{'name':'Shop','url':'https://hooks.example.org/in'}";

  private final WebWorld world = new WebWorld();
  private final Api api = world.as(Role.ADMIN);
  private final TestCaller receiver = world.get(TestCaller.class);

  @AfterEach
  void stop() {
    world.close();
  }

  private String added(String body) {
    Reply added = api.post(HOOKS, body);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return HOOKS + "/" + added.text("/webhook/id");
  }

  private void sends() {
    world
        .get(SendWebhooks.class)
        .handle(Actor.vastine(world.workspace()), new SendWebhooks.Command());
  }

  private String takesIn(String words) {
    String mention =
        "{'account':'"
            + world.anAccount().id()
            + "','mentions':[{'externalId':'c-"
            + words.length()
            + "','author':{'externalId':'maija'},'text':'"
            + words
            + "','publishedAt':'2026-03-02T06:00:00Z'}]}";
    Reply taken = world.program(Permission.TAKE_IN_MENTIONS).post("/api/v1/mentions", mention);
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    return taken.text("/results/0/case");
  }

  @Test
  void what_a_webhook_gets_is_changed_and_its_address_and_secret_stay() {
    String hook = added(SHOP);
    String account = world.anAccount().id().toString();

    Reply changed =
        api.put(hook, "{'name':'Store','events':['closed'],'channelAccounts':['" + account + "']}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.text("/name")).isEqualTo("Store");
    assertThat(changed.text("/events/0")).isEqualTo("closed");
    assertThat(changed.text("/channelAccounts/0")).isEqualTo(account);
    assertThat(changed.text("/url")).isEqualTo("https://hooks.example.org/in");

    takesIn("irritated Where is my parcel");
    sends();
    assertThat(api.get(hook + "/deliveries").json().at("/items")).isEmpty();
    assertThat(api.put(hook, "{'name':'Store','events':['exploded']}").code())
        .isEqualTo("webhook.event-unknown");
    assertThat(api.put(hook, "{'name':' '}").status()).isEqualTo(422);
    assertThat(world.as(Role.LEAD).put(hook, "{'name':'Store'}").status()).isEqualTo(403);
    assertThat(api.put(HOOKS + "/00000000-0000-7000-8000-000000000000", "{'name':'A'}").code())
        .isEqualTo("webhook.not-found");
    assertThat(api.put(hook, "{'name':'Store'}").json().at("/events")).isEmpty();
  }

  @Test
  void a_webhook_shows_its_secret_once_and_is_kept_until_it_is_removed() {
    String account = world.anAccount().id().toString();
    Reply added =
        api.post(
            HOOKS,
            "{'name':'Shop','url':'https://hooks.example.org/in','events':['opened','closed'],"
                + "'channelAccounts':['"
                + account
                + "']}");
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(added.text("/secret")).isNotBlank();

    Reply listed = api.get(HOOKS);
    assertThat(listed.body()).doesNotContain(added.text("/secret"));
    assertThat(listed.text("/items/0/name")).isEqualTo("Shop");
    assertThat(listed.text("/items/0/state")).isEqualTo("active");
    assertThat(listed.text("/items/0/events/0")).isEqualTo("closed");
    assertThat(listed.text("/items/0/channelAccounts/0")).isEqualTo(account);

    String hook = HOOKS + "/" + added.text("/webhook/id");
    assertThat(api.delete(hook).status()).isEqualTo(204);
    assertThat(api.delete(hook).code()).isEqualTo("webhook.not-found");
    assertThat(api.get(HOOKS).json().at("/items")).isEmpty();
  }

  @Test
  void a_repeated_request_adds_one_webhook_and_tells_no_secret_again() {
    Api once = api.with("Idempotency-Key", "shop-1");
    Reply first = once.post(HOOKS, SHOP);
    Reply again = once.post(HOOKS, SHOP);

    assertThat(again.text("/webhook/id")).isEqualTo(first.text("/webhook/id"));
    assertThat(again.json().has("secret")).isFalse();
    assertThat(api.get(HOOKS).json().at("/items")).hasSize(1);
  }

  @Test
  void what_cannot_be_is_refused_with_what_to_do() {
    assertThat(api.post(HOOKS, SHOP.replace("https:", "file:")).code())
        .isEqualTo("webhook.address-invalid");
    assertThat(api.post(HOOKS, SHOP.replace("hooks.example.org", "127.0.0.1")).code())
        .isEqualTo("webhook.address-not-allowed");
    assertThat(api.post(HOOKS, SHOP.replace("Shop", " ")).code()).isEqualTo("webhook.name-invalid");
    assertThat(api.post(HOOKS, SHOP.replace("}", ",'events':['exploded']}")).code())
        .isEqualTo("webhook.event-unknown");
    assertThat(api.post(HOOKS, SHOP.replace("}", ",'channelAccounts':['x']}")).body())
        .contains("/channelAccounts");
    assertThat(
            api.post(
                    HOOKS,
                    SHOP.replace(
                        "}", ",'channelAccounts':['0198c1d2-3e4f-7a5b-8c6d-7e8f90a1b2c3']}"))
                .code())
        .isEqualTo("webhook.account-unknown");
    for (int number = 0; number < 10; number++) {
      added(SHOP);
    }
    assertThat(api.post(HOOKS, SHOP).code()).isEqualTo("webhook.too-many");
  }

  @Test
  void only_who_may_keep_webhooks_sees_them() {
    String hook = added(SHOP);
    Api lead = world.as(Role.LEAD);

    assertThat(lead.get(HOOKS).status()).isEqualTo(403);
    assertThat(lead.post(HOOKS, SHOP).status()).isEqualTo(403);
    assertThat(lead.get(hook + "/deliveries").status()).isEqualTo(403);
    assertThat(lead.post(hook + "/test").status()).isEqualTo(403);
    assertThat(world.program(Permission.CHANGE_WEBHOOKS).get(HOOKS).status()).isEqualTo(200);
  }

  @Test
  void it_tells_what_a_webhook_was_told_and_what_it_answered() {
    String hook = added(SHOP.replace("}", ",'events':['opened']}"));
    String about = takesIn("Where is my parcel?");
    receiver.answers(503);
    sends();

    Reply log = api.get(hook + "/deliveries");
    assertThat(log.status()).as(log.body()).isEqualTo(200);
    assertThat(log.text("/items/0/event")).isEqualTo(about + ".1");
    assertThat(log.text("/items/0/type")).isEqualTo("opened");
    assertThat(log.text("/items/0/state")).isEqualTo("waiting");
    assertThat(log.json().at("/items/0/answer/status").asInt()).isEqualTo(503);
    assertThat(api.get(HOOKS).json().at("/items/0/waiting").asInt()).isEqualTo(1);
    assertThat(api.get(HOOKS).json().at("/items/0/failures").asInt()).isEqualTo(1);
    assertThat(api.get(hook + "/deliveries?after=nowhere").status()).isEqualTo(400);
  }

  @Test
  void it_is_suspended_and_resumed_and_what_waited_is_sent() {
    String hook = added(SHOP.replace("}", ",'events':['opened']}"));
    assertThat(api.post(hook + "/suspend").text("/suspendedBecause")).isEqualTo("by_hand");
    takesIn("Where is my parcel?");
    sends();
    assertThat(receiver.arrived).isEmpty();

    Reply resumed = api.post(hook + "/resume");
    assertThat(resumed.text("/state")).isEqualTo("active");
    assertThat(resumed.json().at("/waiting").asInt()).isEqualTo(1);
    sends();
    assertThat(receiver.arrived).hasSize(1);
  }

  @Test
  void a_test_tells_what_the_webhook_answered() {
    String hook = added(SHOP);
    receiver.answers(404);
    Reply tested = api.post(hook + "/test");

    assertThat(tested.status()).as(tested.body()).isEqualTo(200);
    assertThat(tested.text("/outcome")).isEqualTo("refused");
    assertThat(tested.json().at("/status").asInt()).isEqualTo(404);
    assertThat(receiver.arrived.getFirst().document().type()).isEqualTo("test");
  }

  @Test
  void one_event_or_all_since_a_moment_are_sent_again() {
    String hook = added(SHOP.replace("}", ",'events':['opened']}"));
    String about = takesIn("Where is my parcel?");
    sends();
    String again = hook + "/deliveries/again";

    assertThat(api.post(again, "{'event':'" + about + ".1'}").json().at("/count").asInt())
        .isEqualTo(1);
    assertThat(api.post(again, "{'event':'" + about + ".1'}").code())
        .isEqualTo("webhook.delivery-not-found");
    sends();
    assertThat(api.post(again, "{'since':'2020-01-01T00:00:00Z'}").json().at("/count").asInt())
        .isEqualTo(1);
    sends();
    assertThat(receiver.arrived).hasSize(3);
    assertThat(api.post(again, "{'event':'x'}").body()).contains("/event");
    assertThat(api.post(again, "{}").status()).isEqualTo(422);
    assertThat(
            api.post(again, "{'event':'" + about + ".1','since':'2020-01-01T00:00:00Z'}").status())
        .isEqualTo(422);
  }

  @Test
  void another_secret_is_shown_once_with_the_end_of_the_earlier_one() {
    String hook = added(SHOP);
    Reply rotated = api.post(hook + "/secret");

    assertThat(rotated.status()).as(rotated.body()).isEqualTo(200);
    assertThat(rotated.text("/secret")).isNotBlank();
    assertThat(rotated.text("/earlierUntil")).isNotBlank();
    assertThat(api.get(HOOKS).body()).doesNotContain(rotated.text("/secret"));
  }
}
