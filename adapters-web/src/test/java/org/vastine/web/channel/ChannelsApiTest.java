package org.vastine.web.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class ChannelsApiTest {

  private static final String PATH = "/api/v1/channel-accounts";
  private static final String SECRET = "correct-horse-battery";

  private final WebWorld world = new WebWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  private static String account(String title) {
    return "{'kind':'sandbox','name':'Page','settings':{'title':'"
        + title
        + "','password':'"
        + SECRET
        + "'}}";
  }

  @Test
  void an_account_is_connected_tried_paused_and_resumed_and_keeps_its_secret() {
    Api admin = world.as(Role.ADMIN);

    Reply connected = admin.post(PATH, account("acme"));
    String one = connected.header("Location");

    assertThat(connected.status()).isEqualTo(201);
    assertThat(connected.text("/actsAs")).isEqualTo("@acme");
    assertThat(connected.body()).doesNotContain(SECRET);
    assertThat(admin.get(one).body()).doesNotContain(SECRET);
    assertThat(admin.post(one + "/check").text("/actsAs")).isEqualTo("@acme");
    assertThat(admin.post(one + "/pause").text("/state")).isEqualTo("paused");
    assertThat(admin.post(one + "/pause").status()).isEqualTo(409);
    assertThat(admin.post(one + "/resume").text("/state")).isEqualTo("active");
    assertThat(admin.put(one, "{'name':'Shop','settings':{'title':'shop'}}").text("/name"))
        .isEqualTo("Shop");
    assertThat(admin.get(PATH).json().at("/items")).hasSize(1);
    assertThat(admin.get(one + "/coverage").status()).isEqualTo(200);
    assertThat(admin.get(one + "/unreadable-items").json().at("/items")).isEmpty();
  }

  @Test
  void R2_an_account_listens_once_there_is_a_term_to_listen_for_and_tells_what_it_passed_over() {
    Api admin = world.as(Role.ADMIN);
    String listens = "{'name':'Search','settings':{'title':'acme'},'listens':true}";
    Reply connected = admin.post(PATH, account("acme"));
    String one = connected.header("Location");
    assertThat(connected.json().at("/account/listens").asBoolean()).isFalse();
    assertThat(admin.put(one, listens).code()).isEqualTo("channel-account.nothing-to-listen-for");

    admin.post("/api/v1/watch-terms", "{'name':'Acme','query':'acme'}");
    assertThat(admin.put(one, listens).json().at("/listens").asBoolean()).isTrue();
    assertThat(
            admin
                .put(one, "{'name':'Search','settings':{'title':'acme'}}")
                .json()
                .at("/listens")
                .asBoolean())
        .isTrue();

    Reply taken =
        admin.post(
            "/api/v1/mentions",
            "{'account':'"
                + connected.text("/account/id")
                + "','mentions':[{'externalId':'1','thread':'1','author':{'externalId':'u','name':"
                + "'A'},'text':'What a day','publishedAt':'2026-03-02T08:59:00Z'}]}");
    assertThat(taken.text("/results/0/outcome")).as(taken.body()).isEqualTo("passed_over");
    Reply coverage = admin.get(one + "/coverage");
    assertThat(coverage.json().at("/passedOver/total").asLong()).isEqualTo(1);
    assertThat(coverage.text("/passedOver/lastAt")).startsWith("2026-03-02T");
  }

  @Test
  void settings_that_do_not_work_are_refused_with_what_to_mend() {
    Api admin = world.as(Role.ADMIN);

    assertThat(admin.post(PATH, account("broken")).code())
        .isEqualTo("channel-account.credentials-refused");
    assertThat(
            admin.post(PATH, "{'kind':'sandbox','name':'x','settings':{}}").text("/facts/setting"))
        .isEqualTo("title");
    assertThat(admin.post(PATH, "{'kind':'nowhere','name':'x','settings':{}}").status())
        .isEqualTo(404);
    assertThat(world.as(Role.RESPONDER).post(PATH, account("acme")).status()).isEqualTo(403);
    assertThat(admin.get(PATH + "/" + world.workspace()).status()).isEqualTo(404);
  }

  @Test
  void lists_the_platforms() {
    Api api = world.as(Role.RESPONDER);

    assertThat(api.get("/api/v1/channel-kinds").text("/items/0/kind")).isEqualTo("sandbox");
  }
}
