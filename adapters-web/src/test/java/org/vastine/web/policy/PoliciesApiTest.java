package org.vastine.web.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class PoliciesApiTest {

  private static final String DRAFT = "/api/v1/policies/draft";
  private static final String ACTIVATE = "/api/v1/policies/draft/activate";
  private static final String YAML = "application/yaml";

  private static WebWorld world;

  @BeforeAll
  static void start() {
    world = new WebWorld();
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @AfterEach
  void drop_the_draft() {
    lead().delete(DRAFT);
  }

  @Test
  void lists_and_reads_versions() {
    Api api = world.as(Role.RESPONDER);

    assertThat(api.get("/api/v1/policies").text("/items/0/state")).isEqualTo("active");
    assertThat(api.get("/api/v1/policies/active").json().at("/document/playbooks")).hasSize(10);
    assertThat(api.get("/api/v1/policies/1").text("/document/calendars/office/zone"))
        .isEqualTo("Europe/Helsinki");
    assertThat(api.get("/api/v1/policies/9999").code()).isEqualTo("policy.not-found");
    assertThat(api.get("/api/v1/policies/first").status()).isEqualTo(404);
  }

  @Test
  void R5_what_is_exported_as_yaml_or_json_is_imported_as_it_was() {
    String yaml = lead().with("Accept", YAML).get("/api/v1/policies/active/document").body();
    JsonNode json = lead().get("/api/v1/policies/active/document").json();

    assertThat(yaml).startsWith("format: 1\nname: ");
    assertThat(lead().putAs(YAML, DRAFT, yaml).json().at("/document")).isEqualTo(json);
    assertThat(lead().get("/api/v1/policies/differences").json().at("/items")).isEmpty();
    assertThat(lead().putAs("application/json", DRAFT, json.toString()).text("/revision"))
        .isEqualTo("2");
    assertThat(lead().get(DRAFT + "/document").json()).isEqualTo(json);
    assertThat(lead().get(DRAFT).json().at("/document")).isEqualTo(json);
  }

  @Test
  void R7_a_document_of_the_day_when_a_policy_had_one_calendar_means_the_same() {
    ObjectNode earlier = (ObjectNode) lead().get("/api/v1/policies/active/document").json();
    earlier.set("calendar", earlier.remove("calendars").path("office"));
    earlier.remove("defaultCalendar");

    lead().putAs("application/json", DRAFT, earlier.toString());

    assertThat(lead().get("/api/v1/policies/differences").json().at("/items")).isEmpty();
  }

  @Test
  void R7_a_further_calendar_is_seen_in_the_differences_by_its_name() {
    ObjectNode document = (ObjectNode) lead().get("/api/v1/policies/active/document").json();
    ObjectNode calendars = (ObjectNode) document.path("calendars");
    ObjectNode watch = calendars.putObject("weekend-watch").put("zone", "Europe/Helsinki");
    watch.putObject("week").putArray("saturday").add("10:00-16:00");
    assertThat(save(document).json().at("/errors").findValuesAsText("pointer"))
        .containsExactly("/calendars/weekend-watch");

    ((ObjectNode) document.at("/playbooks/urgent/targets")).put("calendar", "weekend-watch");
    save(document);

    assertThat(
            lead().get("/api/v1/policies/differences").json().at("/items").findValuesAsText("path"))
        .containsExactly("calendars.weekend-watch", "playbooks.urgent.targets.calendar");
  }

  private static Reply save(ObjectNode document) {
    return lead().putAs("application/json", DRAFT, document.toString());
  }

  @Test
  void R5_what_is_exported_is_as_the_published_schema_says() {
    String schema = world.stranger().get("/api/v1/policies/schema").body();

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(lead().get("/api/v1/policies/active/document").body(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void R5_a_faulty_document_is_refused_with_each_place() {
    ObjectNode document = withRule("{\"style\":[\"furious\"]}");
    document.put("weather", "rain");

    Reply refused = lead().putAs("application/json", DRAFT, document.toString());
    Reply checked =
        world
            .as(Role.RESPONDER)
            .postAs("application/json", "/api/v1/policies/check", document.toString());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("policy.faulty");
    assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/weather", "/rules/0/when/style/0");
    assertThat(refused.body()).contains("rules[0].when.style[0]: None of the values");
    assertThat(checked.json().at("/faults").findValuesAsText("path"))
        .containsExactlyInAnyOrder("weather", "rules[0].when.style[0]");
    assertThat(lead().get(DRAFT).code()).isEqualTo("policy.no-draft");
  }

  @Test
  void R6_an_activated_draft_decides_and_explains_itself_on_the_timeline() {
    Reply saved =
        lead().putAs("application/json", DRAFT, withRule("{\"language\":[\"fi\"]}").toString());
    Reply different = lead().get("/api/v1/policies/differences?from=active&to=draft");
    Reply activated = lead().with("If-Match", saved.header("ETag")).post(ACTIVATE);

    assertThat(different.text("/items/0/path")).isEqualTo("rules[finnish]");
    assertThat(activated.status()).isEqualTo(201);
    assertThat(lead().get(activated.header("Location")).json()).isEqualTo(activated.json());
    assertThat(lead().get("/api/v1/policies").json().at("/items").findValuesAsText("state"))
        .startsWith("active", "retired");

    FeedbackCase feedbackCase = world.given(given -> given.aCase());
    Reply corrected =
        lead()
            .put(
                "/api/v1/cases/" + feedbackCase.id() + "/triage",
                "{'style':'praise','language':'fi'}");
    assertThat(corrected.status()).isEqualTo(200);
    JsonNode planned = latestPlan(feedbackCase);
    assertThat(planned.at("/playbook").asText()).isEqualTo("constructive");
    assertThat(planned.at("/reasons/0/key").asText()).isEqualTo("plan.rule.applied");
    assertThat(planned.at("/reasons/0/facts/because").asText()).isEqualTo("language=fi");
  }

  @Test
  void R11_a_draft_is_tried_on_recorded_cases_before_it_lives() {
    FeedbackCase feedbackCase = world.given(given -> given.aCase());
    lead()
        .put(
            "/api/v1/cases/" + feedbackCase.id() + "/triage",
            "{'style':'irritated','language':'tr'}");
    save();

    Reply tried = lead().get("/api/v1/policies/draft/trial?cases=500");

    assertThat(tried.json().at("/differing").asInt()).isPositive();
    assertThat(tried.json().at("/byChange/playbook").asInt()).isPositive();
    assertThat(tried.json().at("/named").findValuesAsText("caseId"))
        .contains(feedbackCase.id().toString());
    assertThat(tried.text("/named/0/draft/rule")).isEqualTo("finnish");
    assertThat(tried.json().at("/draft/dueByHour")).hasSize(24);
    assertThat(tried.json().at("/draft/inTime/irritated/mustAnswer").asInt()).isPositive();
    assertThat(tried.json().at("/draft/onDuty").isMissingNode()).isTrue();
    Reply before = lead().get("/api/v1/policies/draft/trial?to=2001-01-01T00:00:00Z");
    assertThat(before.json().at("/cases").asInt(-1)).isZero();
    assertThat(lead().get("/api/v1/policies/draft/trial?cases=0").status()).isEqualTo(400);
    assertThat(lead().get("/api/v1/policies/draft/trial?from=yesterday").status()).isEqualTo(400);
    lead().delete(DRAFT);
    assertThat(lead().get("/api/v1/policies/draft/trial").code()).isEqualTo("policy.no-draft");
  }

  @Test
  void R11_a_draft_is_tried_on_a_file_of_recorded_cases() throws IOException {
    save();
    String file = Files.readString(Path.of("..", "docs", "recorded-cases.jsonl"));

    Reply tried = lead().postAs("application/x-ndjson", DRAFT + "/trial", file);

    assertThat(tried.status()).isEqualTo(200);
    assertThat(tried.json().at("/cases").asInt()).isEqualTo(5);
    assertThat(tried.json().at("/named").findValuesAsText("name")).contains("desk-1044");

    Reply faulty =
        lead()
            .postAs(
                "application/x-ndjson", DRAFT + "/trial", file + "{\"case\":\"x\"}\nnonsense\n");
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.code()).isEqualTo("policy.trial-faulty");
    assertThat(faulty.json().at("/errors").findValuesAsText("pointer"))
        .containsExactly("/6/published", "/6/style", "/7/row");
    assertThat(faulty.text("/errors/0/detail")).isEqualTo("line 6, published: This is needed.");
    assertThat(lead().postAs("application/x-ndjson", DRAFT + "/trial", "\n").code())
        .isEqualTo("policy.trial-empty");
    assertThat(lead().postAs("text/csv", DRAFT + "/trial", file).status()).isEqualTo(415);
    lead().delete(DRAFT);
    assertThat(lead().postAs("application/x-ndjson", DRAFT + "/trial", file).code())
        .isEqualTo("policy.no-draft");
  }

  @Test
  void R11_recorded_cases_are_exported_as_a_file_that_can_be_tried() {
    FeedbackCase feedbackCase = world.given(given -> given.aCase());
    lead()
        .put(
            "/api/v1/cases/" + feedbackCase.id() + "/triage",
            "{'style':'irritated','language':'tr'}");
    save();
    Reply recorded = lead().get(DRAFT + "/trial");

    Reply file = lead().get("/api/v1/policies/recorded-cases");
    Reply again = lead().postAs("application/x-ndjson", DRAFT + "/trial", file.body());

    assertThat(file.header("Content-Type")).startsWith("application/x-ndjson");
    assertThat(file.header("Content-Disposition")).contains("recorded-cases.jsonl");
    assertThat(file.body()).contains("\"style\":\"irritated\"").doesNotContain("parcel");
    assertThat(again.json().at("/draft")).isEqualTo(recorded.json().at("/draft"));
    assertThat(again.json().at("/differing")).isEqualTo(recorded.json().at("/differing"));
    assertThat(lead().get("/api/v1/policies/recorded-cases?to=2001-01-01T00:00:00Z").body())
        .isEmpty();
    assertThat(lead().get("/api/v1/policies/recorded-cases?cases=0").status()).isEqualTo(400);
  }

  @Test
  void R5_a_draft_that_somebody_else_saved_meanwhile_is_not_activated() {
    Reply mine = save();
    save();

    assertThat(lead().with("If-Match", mine.header("ETag")).post(ACTIVATE).status()).isEqualTo(412);
    assertThat(lead().with("If-Match", mine.header("ETag")).delete(DRAFT).status()).isEqualTo(412);
    assertThat(lead().delete(DRAFT).status()).isEqualTo(204);
    assertThat(lead().post(ACTIVATE).code()).isEqualTo("policy.no-draft");
  }

  @Test
  void R5_rules_that_would_go_round_in_circles_are_refused_in_words() {
    ObjectNode document = withRule("{\"language\":\"tr\"}");
    ((ObjectNode) document.at("/rules/0")).put("playbook", "finnish");

    assertThat(save(document).body())
        .contains("rules[0].playbook: This is the name of a rule. A rule leads to a playbook");
  }

  @Test
  void R5_a_target_below_nothing_is_refused_in_words() {
    ObjectNode document = withRule("{\"language\":\"tr\"}");
    ((ObjectNode) document.at("/playbooks/urgent/targets")).put("firstReply", "-PT15M");

    Reply refused = save(document);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
        .containsExactly("/playbooks/urgent/targets/firstReply");
    assertThat(refused.body())
        .contains("playbooks.urgent.targets.firstReply: Not between PT1S and");
  }

  @Test
  void R7_shifts_that_overlap_are_refused_in_words() {
    ObjectNode document = withRule("{\"language\":\"tr\"}");
    ((ObjectNode) document.at("/calendars/office/week"))
        .putArray("monday")
        .add("08:00-13:00")
        .add("12:00-17:00");

    Reply refused = save(document);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
        .containsExactly("/calendars/office/week/monday/1");
    assertThat(refused.body()).contains("08:00-13:00");
  }

  @Test
  void R11_a_trial_compares_the_work_with_the_room_of_those_on_duty() {
    Actor member = world.given(given -> Actor.of(world.workspace(), given.aMember(Role.LEAD)));
    world.given(given -> given.aCase());
    save();
    String entry =
        "{'member':'"
            + member.member().orElseThrow()
            + "','hours':{'sunday':'08:00-10:00'},'capacity':3}";
    Api lead = world.as(member);
    lead.put("/api/v1/duty", "{'on':true,'zone':'Europe/Helsinki','members':[" + entry + "]}");

    Reply tried = lead.get("/api/v1/policies/draft/trial?cases=500");

    assertThat(tried.json().at("/draft/onDuty/roomByHour")).hasSize(24);
    assertThat(tried.json().at("/draft/onDuty/dueUnattended").asInt(-1))
        .isEqualTo(tried.json().at("/draft/mustAnswer").asInt());
    lead.put("/api/v1/duty", "{'on':false,'zone':'Europe/Helsinki'}");
    assertThat(lead.get("/api/v1/policies/draft/trial").json().at("/draft/onDuty").isMissingNode())
        .isTrue();
  }

  @Test
  void changing_needs_its_permission() {
    assertThat(world.as(Role.RESPONDER).put(DRAFT, "{}").status()).isEqualTo(403);
    assertThat(world.as(Role.RESPONDER).post(ACTIVATE).status()).isEqualTo(403);
    assertThat(world.as(Role.AUDITOR).delete(DRAFT).status()).isEqualTo(403);
  }

  @Test
  void a_body_that_is_no_document_is_a_problem_that_says_where() {
    assertThat(lead().putAs(YAML, DRAFT, "format: 1\n  name: [").code())
        .isEqualTo("request.not-yaml");
    assertThat(lead().putAs(YAML, DRAFT, "name: a\nname: b\n").code())
        .isEqualTo("request.not-yaml");
    assertThat(lead().putAs(YAML, DRAFT, "--- {}\n--- {}\n").code()).isEqualTo("request.not-yaml");
    assertThat(lead().put(DRAFT, "{'a':1,'a':2}").code()).isEqualTo("request.not-json");
    assertThat(lead().put(DRAFT, "[".repeat(100)).code()).isEqualTo("request.not-json");
    assertThat(lead().putAs("text/plain", DRAFT, "{}").status()).isEqualTo(415);
    assertThat(lead().putAs(YAML, DRAFT, "#".repeat(PolicyText.MOST + 1)).status()).isEqualTo(413);
  }

  @Test
  void yaml_that_stands_for_more_than_it_says_is_refused() {
    String bomb =
        """
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
        c: [*b, *b, *b, *b, *b, *b, *b, *b]
        """;

    assertThat(lead().putAs(YAML, DRAFT, bomb).code()).isEqualTo("policy.alias");
    assertThat(lead().putAs(YAML, DRAFT, "a: 1\nb: *a\n").status()).isBetween(400, 422);
    assertThat(lead().putAs(YAML, DRAFT, "rules: &r [*r]\n").status()).isBetween(400, 422);
  }

  private static Reply save() {
    return lead().putAs("application/json", DRAFT, withRule("{\"language\":\"tr\"}").toString());
  }

  /** The first version with one rule that leads to the playbook of constructive feedback. */
  private static ObjectNode withRule(String when) {
    ObjectNode document = (ObjectNode) lead().get("/api/v1/policies/1/document").json();
    document
        .putArray("rules")
        .addObject()
        .put("name", "finnish")
        .put("playbook", "constructive")
        .putRawValue("when", new RawValue(when));
    return document;
  }

  private static JsonNode latestPlan(FeedbackCase feedbackCase) {
    JsonNode plan = null;
    for (JsonNode event :
        lead().get("/api/v1/cases/" + feedbackCase.id() + "/timeline").json().at("/items")) {
      if (event.at("/type").asText().equals("plan-made")) {
        plan = event.at("/facts");
      }
    }
    return plan;
  }

  private static Api lead() {
    return world.as(Role.LEAD);
  }
}
