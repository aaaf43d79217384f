package org.vastine.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class BadRequestsTest {

  /** The id of nothing that is there. */
  private static final String NOBODYS = "0198e0a0-0000-7000-8000-00000000dead";

  private static final String PATH = "/api/v1/triage-checks";

  private static WebWorld world;
  private static Api api;

  @BeforeAll
  static void start() {
    world = new WebWorld();
    api = world.as(Role.ADMIN);
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "nonsense",
        "[]",
        "'text'",
        "{'texts':['a']} tail",
        "{'texts':[],'texts':[]}"
      })
  void malformed_json_is_told_with_its_place(String body) {
    Reply reply = api.post(PATH, body);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("request.not-json");
    assertThat(reply.json().at("/facts").has("line")).isTrue();
  }

  @Test
  void what_was_wrong_is_told_in_its_own_letters() {
    Reply reply = api.post(PATH, "{'şehir':1}");

    assertThat(reply.body()).contains("/şehir");
  }

  @Test
  void bytes_that_are_no_utf8_are_told_with_their_place() {
    byte[] bytes = "{\"texts\":[\"ab?\"]}".getBytes(StandardCharsets.UTF_8);
    bytes[13] = (byte) 0xC3;

    Reply reply = api.postBytes(PATH, bytes);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("request.not-utf8");
    assertThat(reply.text("/facts/byte")).isEqualTo("13");
  }

  @Test
  void half_of_a_character_is_told_with_its_place() {
    Reply reply = api.post(PATH, "{'texts':['fine','\\ud83d']}");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("request.half-character");
    assertThat(reply.text("/errors/0/pointer")).isEqualTo("/texts/1");
  }

  @Test
  void unknown_names_are_refused_by_name() {
    Reply reply = api.post(PATH, "{'texts':['a'],'colour':'red','a/b':1}");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().at("/errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/colour", "/a~1b");
    assertThat(reply.json().at("/errors").findValuesAsText("code")).containsOnly("field.unknown");
  }

  @Test
  void endless_nests_are_refused() {
    String deep = "[".repeat(5_000) + "]".repeat(5_000);

    assertThat(api.post(PATH, "{'texts':" + deep + "}").code()).isEqualTo("request.too-deep");
  }

  @Test
  void a_body_beyond_the_limit_is_refused() {
    String big = "x".repeat(Bodies.ONE_THING);

    Reply reply = api.post("/api/v1/drafts", "{'case':'" + NOBODYS + "','text':'" + big + "'}");

    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.text("/facts/most")).isEqualTo(Integer.toString(Bodies.ONE_THING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json; charset=iso-8859-1", "application/xml"})
  void another_type_of_body_is_refused(String type) {
    assertThat(api.postAs(type, PATH, "{}").status()).isEqualTo(415);
  }

  @Test
  void a_compressed_body_is_refused_rather_than_misread() {
    Reply reply = api.with("Content-Encoding", "gzip").post(PATH, "{'texts':['a']}");

    assertThat(reply.status()).isEqualTo(415);
  }

  @Test
  void too_many_texts_are_refused_and_the_most_are_not() {
    String thousand =
        Stream.generate(() -> "'a'")
            .limit(1_000)
            .reduce((one, two) -> one + "," + two)
            .orElseThrow();

    Reply most = api.post(PATH, "{'texts':[" + thousand + "]}");
    Reply more = api.post(PATH, "{'texts':[" + thousand + ",'b']}");

    assertThat(most.json().at("/assessments")).hasSize(1_000);
    assertThat(more.status()).isEqualTo(422);
  }

  @Test
  void texts_may_hold_whatever_people_write() {
    Reply reply = api.post(PATH, "{'texts':['','\\u0000\\u202e\\u0007', 'ı İ ş']}");

    assertThat(reply.status()).isEqualTo(200);
  }

  @Test
  void a_key_that_does_not_fit_is_refused() {
    Reply reply =
        world
            .as(Role.ADMIN)
            .with("Idempotency-Key", "k".repeat(201))
            .post("/api/v1/tokens", "{'name':'x','scopes':['read_cases']}");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.code()).isEqualTo("kernel.idempotency-key-invalid");
  }
}
