package org.vastine.web.factrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vastine.application.factrequest.AnswerFacts;
import org.vastine.application.world.Given;
import org.vastine.domain.factrequest.TypedFacts;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Facts asked for and read by the web API. */
@DisplayName("R18 fact requests by the web API")
class FactRequestApiTest {

  private static final String WISH =
      "{'language':'fi','facts':[{'kind':'name','required':true},{'kind':'phone'},"
          + "{'kind':'question','question':'Which shop?','why':'To ask there.'}]}";

  private final WebWorld world = new WebWorld();
  private final Api aino = world.as(Role.RESPONDER);
  private FeedbackCase feedbackCase;
  private String path;

  @BeforeEach
  void open() {
    feedbackCase =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
    path = "/api/v1/cases/" + feedbackCase.id() + "/fact-requests";
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Reply asked() {
    Reply asked = aino.post(path, WISH);
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    return asked;
  }

  private static String one(Reply asked) {
    return "/api/v1/fact-requests/" + asked.text("/request/id");
  }

  private void answer(Reply asked) {
    String link = asked.text("/link");
    Decision<AnswerFacts.Outcome> outcome =
        world
            .get(AnswerFacts.class)
            .handle(
                new AnswerFacts.Command(
                    new Secret(link.substring(link.lastIndexOf('/') + 1)),
                    "192.0.2.1",
                    new TypedFacts(
                        Map.of("fact-1", "Maija", "fact-2", "+358401234567"),
                        Set.of("phone"),
                        "refund",
                        "")));
    assertThat(outcome).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  @DisplayName("R18 the whole way by the web API")
  void wholeWay() {
    Reply asked = asked();
    assertThat(asked.text("/request/state")).isEqualTo("asked");
    assertThat(asked.text("/text")).contains(asked.text("/link")).contains("yksityisesti");
    assertThat(asked.text("/link")).matches("http://127\\.0\\.0\\.1:\\d+/f/vsf_[\\w-]{80,}");
    assertThat(aino.get(one(asked) + "/answers").code()).isEqualTo("facts.not-now");

    answer(asked);

    Reply read = aino.get(one(asked) + "/answers");
    assertThat(read.text("/answers/0/answer")).isEqualTo("Maija");
    assertThat(read.text("/answers/2/question")).isEqualTo("Which shop?");
    assertThat(read.json().at("/answers/2/answer").isMissingNode()).isTrue();
    assertThat(read.text("/contact/0")).isEqualTo("phone");
    Reply ofCase = aino.get(path);
    assertThat(ofCase.text("/requests/0/state")).isEqualTo("answered");
    assertThat(ofCase.text("/wanted/wanted")).isEqualTo("refund");
    assertThat(ofCase.text("/wanted/match")).isEqualTo("nothing");
    assertThat(ofCase.body()).doesNotContain("Maija").doesNotContain("401234567");

    assertThat(aino.post(one(asked) + "/erase").text("/state")).isEqualTo("erased");
    assertThat(aino.get(one(asked) + "/answers").code()).isEqualTo("facts.not-now");
    Reply timeline = aino.get("/api/v1/cases/" + feedbackCase.id() + "/timeline");
    assertThat(timeline.json().at("/items").findValuesAsText("type"))
        .contains("facts-asked", "facts-answered", "facts-erased");
    assertThat(timeline.body()).doesNotContain("Maija").doesNotContain("vsf_");
  }

  @Test
  @DisplayName("R18 facts, consent and a promise in one step, and one text for all of it")
  void oneStep() {
    String wish =
        "{'language':'en','facts':[{'kind':'order_reference'}],'contact':['mail','phone'],"
            + "'promise':{'what':'Call them','by':'2026-03-02T15:00'}}";

    Reply asked = aino.post(path, wish);

    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    assertThat(asked.text("/text").lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("by mail or call you"))
        .anyMatch(line -> line.startsWith("You will hear from me by") && line.contains("15:00"));
    assertThat(asked.body()).contains("\"email\"", "\"phone\"");
    Reply timeline = aino.get("/api/v1/cases/" + feedbackCase.id() + "/timeline");
    assertThat(timeline.json().at("/items").findValuesAsText("type"))
        .containsSubsequence("facts-asked", "contact-asked", "promise-made");
    assertThat(aino.post(path, wish.replace("15:00", "03:00")).status()).isEqualTo(409);
  }

  @Test
  @DisplayName("R18 the link is told once, also under the same Idempotency-Key")
  void linkOnce() {
    Api same = aino.with("Idempotency-Key", "facts-1");
    Reply first = same.post(path, WISH);
    Reply again = same.post(path, WISH);
    assertThat(first.text("/link")).contains("/f/vsf_");
    assertThat(again.text("/request/id")).isEqualTo(first.text("/request/id"));
    assertThat(again.body()).doesNotContain("vsf_");
    assertThat(aino.get(path).body()).doesNotContain("vsf_");
  }

  @Test
  @DisplayName("R18 one link at a time; a new one after the old is taken back")
  void withdraw() {
    Reply asked = asked();
    assertThat(aino.post(path, WISH).code()).isEqualTo("facts.already-asked");
    assertThat(aino.post(one(asked) + "/withdraw").text("/state")).isEqualTo("withdrawn");
    assertThat(aino.post(one(asked) + "/withdraw").code()).isEqualTo("facts.not-now");
    assertThat(aino.post(path, WISH).status()).isEqualTo(201);
  }

  @Test
  @DisplayName("R18 wrong wishes are refused with their reason")
  void wrong() {
    assertThat(aino.post(path, "{'language':'fi','facts':[]}").status()).isEqualTo(422);
    assertThat(aino.post(path, "{'language':'fi','facts':[{'kind':'shoe_size'}]}").status())
        .isEqualTo(422);
    assertThat(aino.post(path, "{'language':'la','facts':[{'kind':'name'}]}").status())
        .isEqualTo(422);
    assertThat(
            aino.post(path, "{'language':'fi','facts':[{'kind':'name'},{'kind':'name'}]}").code())
        .isEqualTo("facts.asked-twice");
    assertThat(
            aino.post(path, "{'language':'fi','facts':[{'kind':'question','question':'Why?'}]}")
                .code())
        .isEqualTo("facts.why-missing");
    assertThat(
            aino.post(
                    path,
                    "{'language':'fi','facts':[{'kind':'name','why':'%s'}]}"
                        .replace("%s", "x".repeat(201)))
                .status())
        .isEqualTo(422);
    assertThat(aino.get("/api/v1/fact-requests/" + feedbackCase.id() + "/answers").code())
        .isEqualTo("facts.not-found");
    String before = aino.get(path).header("ETag");
    asked();
    assertThat(aino.with("If-Match", before).post(path, WISH).status()).isEqualTo(412);
  }

  @Test
  @DisplayName("R18 R43 answers are for those with the permission, whoever reads cases")
  void permissions() {
    Reply asked = asked();
    answer(asked);
    assertThat(world.as(Role.AUDITOR).get(one(asked) + "/answers").status()).isEqualTo(403);
    assertThat(world.as(Role.AUDITOR).get(path).status()).isEqualTo(200);
    assertThat(world.program(Permission.READ_CASES).get(one(asked) + "/answers").status())
        .isEqualTo(403);
    assertThat(world.program(Permission.READ_FACTS).get(one(asked) + "/answers").status())
        .isEqualTo(200);
    assertThat(world.as(Role.AUDITOR).post(one(asked) + "/erase").status()).isEqualTo(403);
  }

  @Test
  @DisplayName("R18 a wish that was said in the thread is noted by hand")
  void noted() {
    String wanted = "/api/v1/cases/" + feedbackCase.id() + "/wanted-outcome";
    Reply noted = aino.put(wanted, "{'wanted':'refund'}");
    assertThat(noted.status()).as(noted.body()).isEqualTo(200);
    assertThat(noted.text("/wanted/wanted")).isEqualTo("refund");
    assertThat(noted.text("/wanted/match")).isEqualTo("nothing");
    assertThat(noted.text("/wanted/notedBy")).isNotBlank();
    assertThat(
            aino.get("/api/v1/cases/" + feedbackCase.id() + "/timeline")
                .json()
                .at("/items")
                .findValuesAsText("type"))
        .contains("wanted-noted");
    assertThat(aino.put(wanted, "{'wanted':'the moon'}").status()).isEqualTo(422);
    assertThat(aino.put(wanted, "{}").status()).isEqualTo(422);
    assertThat(world.as(Role.AUDITOR).put(wanted, "{'wanted':'refund'}").status()).isEqualTo(403);
  }

  @Test
  @DisplayName("R18 the form speaks German and Spanish as well")
  void moreLanguages() {
    for (String language : List.of("de", "es")) {
      Reply asked = aino.post(path, "{'language':'" + language + "','facts':[{'kind':'name'}]}");
      assertThat(asked.status()).as(asked.body()).isEqualTo(201);
      assertThat(asked.text("/text")).contains(language.equals("de") ? "privat" : "privado");
      assertThat(
              aino.post("/api/v1/fact-requests/" + asked.text("/request/id") + "/withdraw")
                  .status())
          .isEqualTo(200);
    }
  }
}
