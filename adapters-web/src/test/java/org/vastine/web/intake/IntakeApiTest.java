package org.vastine.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class IntakeApiTest {

  /** The id of nothing that is there. */
  private static final String NOBODYS = "0198e0a0-0000-7000-8000-00000000dead";

  private static final String PATH = "/api/v1/mentions";

  private final WebWorld world = new WebWorld();
  private ChannelAccount account;
  private Api api;

  @BeforeEach
  void connect() {
    account = world.anAccount();
    api = world.program(Permission.TAKE_IN_MENTIONS, Permission.READ_CASES);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private String intake(String... items) {
    return "{'account':'" + account.id() + "','mentions':[" + String.join(",", items) + "]}";
  }

  private static String item(String id, String text) {
    return item(id, text, "2026-03-02T08:59:00Z");
  }

  private static String item(String id, String text, String publishedAt) {
    return "{'externalId':'"
        + id
        + "','thread':'post-1','author':{'externalId':'u1','name':'Aino'},"
        + "'text':'"
        + text
        + "','publishedAt':'"
        + publishedAt
        + "'}";
  }

  @Test
  void R1_takes_in_each_item_once_and_knows_edits() {
    Reply first = api.post(PATH, intake(item("c1", "Missä paketti?"), item("c2", "Miksi?")));
    Reply again = api.post(PATH, intake(item("c1", "Missä paketti?"), item("c2", "Miksi näin?")));

    assertThat(first.json().at("/results").findValuesAsText("outcome"))
        .containsExactly("new", "new");
    assertThat(again.json().at("/results").findValuesAsText("outcome"))
        .containsExactly("duplicate", "edited");
    assertThat(again.json().at("/results/1/revision").asInt()).isEqualTo(2);
    Reply detail = api.get(PATH + "/" + again.text("/results/1/mention"));
    assertThat(detail.json().at("/revisions").findValuesAsText("text"))
        .containsExactly("Miksi?", "Miksi näin?");
    assertThat(api.get(PATH + "?account=" + account.id()).json().at("/items")).hasSize(2);
  }

  @Test
  void what_many_bring_at_once_is_stored_and_nobody_fails_because_of_another() throws Exception {
    List<Callable<Integer>> callers = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      String words = number == 20 ? "a bug" : "Missä?";
      String body = intake(item("c" + number, words));
      callers.add(() -> api.post(PATH, body).status());
    }

    int stored = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> status : threads.invokeAll(callers)) {
        stored += status.get() == 200 ? 1 : 0;
      }
    }

    assertThat(stored).isEqualTo(39);
    assertThat(api.get(PATH + "?limit=100").json().at("/items")).hasSize(39);
  }

  @Test
  void a_removal_is_recorded() {
    api.post(PATH, intake(item("c1", "Missä?")));

    Reply removed = api.post(PATH, intake("{'externalId':'c1','removed':true}"));
    Reply unknown = api.post(PATH, intake("{'externalId':'c9','removed':true}"));

    assertThat(removed.text("/results/0/outcome")).isEqualTo("removed");
    assertThat(unknown.text("/results/0/outcome")).isEqualTo("not_ours");
  }

  @Test
  void an_item_that_is_wrong_is_refused_by_itself() {
    Reply reply =
        api.post(
            PATH,
            intake(
                item("c1", "fine"),
                "{'externalId':'c2','text':'no author','publishedAt':'yesterday','colour':1}",
                item("c3", "too early", "1970-01-01T00:00:00Z"),
                item("c4", "too late", "2036-01-01T00:00:00Z"),
                item("c5", "x".repeat(100_001)),
                item("c6", "fine as well")));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().at("/results").findValuesAsText("outcome"))
        .containsExactly("new", "refused", "refused", "refused", "refused", "new");
    assertThat(reply.json().at("/results/1/errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder(
            "/mentions/1/author", "/mentions/1/publishedAt", "/mentions/1/colour");
    assertThat(reply.text("/results/2/code")).isEqualTo("mention.implausible-publication-time");
    assertThat(reply.text("/results/3/code")).isEqualTo("mention.implausible-publication-time");
    assertThat(reply.text("/results/4/errors/0/code")).isEqualTo("field.too-long");
  }

  @Test
  void a_text_of_a_megabyte_is_refused_by_itself() {
    Reply reply = api.post(PATH, intake(item("c1", "fine"), item("c2", "x".repeat(1_000_000))));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().at("/results").findValuesAsText("outcome"))
        .containsExactly("new", "refused");
    assertThat(reply.text("/results/1/errors/0/pointer")).isEqualTo("/mentions/1/text");
    assertThat(reply.text("/results/1/errors/0/code")).isEqualTo("field.too-long");
  }

  @Test
  void a_mention_of_half_a_character_is_told_with_its_place_and_nothing_is_taken_in() {
    Reply reply = api.post(PATH, intake(item("c1", "fine"), item("c2", "half: \\ud83d")));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("request.half-character");
    assertThat(reply.text("/errors/0/pointer")).isEqualTo("/mentions/1/text");
    assertThat(api.get(PATH).json().at("/items")).isEmpty();
  }

  @Test
  void keeps_what_people_write_and_shows_what_no_store_can_hold() {
    Reply taken = api.post(PATH, intake(item("c1", "a\\u0000b \\u202eoof ı İ 😀")));

    Reply read = api.get(PATH + "/" + taken.text("/results/0/mention"));

    assertThat(read.text("/text")).isEqualTo("a\uFFFDb \u202Eoof ı İ 😀");
  }

  @Test
  void a_key_gives_the_same_answer_and_stores_nothing_twice() {
    Api keyed = api.with("Idempotency-Key", "batch-7");

    Reply first = keyed.post(PATH, intake(item("c1", "Missä?")));
    Reply again = keyed.post(PATH, intake(item("c1", "Missä?")));
    Reply other = keyed.post(PATH, intake(item("c2", "Miksi?")));

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.text("/results/0/outcome")).isEqualTo("new");
    assertThat(other.status()).isEqualTo(422);
  }

  @Test
  void refuses_too_many_items_an_unknown_account_and_a_caller_who_may_not() {
    String[] many = new String[501];
    Arrays.fill(many, item("c1", "a"));

    assertThat(api.post(PATH, intake(many)).status()).isEqualTo(422);
    assertThat(api.post(PATH, intake()).status()).isEqualTo(422);
    assertThat(
            api.post(PATH, intake(item("c1", "a")).replace(account.id().toString(), NOBODYS))
                .code())
        .isEqualTo("channel-account.not-found");
    assertThat(world.as(Role.AUDITOR).post(PATH, intake(item("c1", "a"))).status()).isEqualTo(403);
    assertThat(api.get(PATH + "/" + NOBODYS).code()).isEqualTo("mention.not-found");
  }

  @Test
  void a_platform_is_believed_only_with_its_signature() {
    api.post(PATH, intake(item("c1", "Missä?")));
    String hook = "/webhooks/" + world.workspace() + "/" + account.id();
    Api platform = world.stranger();

    assertThat(platform.with("X-Signature", "right").postAs("text/plain", hook, "c1").status())
        .isEqualTo(200);
    assertThat(platform.with("X-Signature", "wrong").postAs("text/plain", hook, "c1").code())
        .isEqualTo("webhook.not-authentic");
    assertThat(platform.get(hook + "?challenge=hello").body()).isEqualTo("hello");
    assertThat(platform.get("/webhooks/" + NOBODYS + "/" + account.id()).status()).isEqualTo(404);
    assertThat(api.get(PATH).text("/items/0/state")).isEqualTo("deleted");
  }

  @Test
  void a_file_is_taken_in_row_by_row() {
    String path = "/api/v1/imports?account=" + account.id();

    Reply report = api.postAs("application/x-ndjson", path, "one\nbad\ntwo\n");
    Reply again = api.postAs("application/x-ndjson", path, "one\nbad\ntwo\n");

    assertThat(report.json().at("/takenIn").asInt()).isEqualTo(2);
    assertThat(report.json().at("/bad/0/line").asInt()).isEqualTo(2);
    assertThat(again.json().at("/takenIn").asInt()).isEqualTo(2);
    assertThat(again.json().at("/bad")).isEmpty();
    assertThat(api.get(PATH).json().at("/items")).hasSize(2);
    assertThat(api.postAs("text/plain", path, "one").status()).isEqualTo(415);
    assertThat(api.postAs("text/csv", "/api/v1/imports?account=" + NOBODYS, "one").status())
        .isEqualTo(404);
  }
}
