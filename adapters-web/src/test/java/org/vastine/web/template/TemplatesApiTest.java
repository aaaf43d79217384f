package org.vastine.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class TemplatesApiTest {

  private static final String PATH = "/api/v1/templates";
  private static final String PARCEL =
      "{'name':'Parcel','situation':'acknowledge','styles':['irritated'],'language':'en',"
          + "'variants':['Hello[ {customer}], thank you, and we are sorry.',"
          + "'Our apologies. Good that you wrote to us.']}";

  private final WebWorld world = new WebWorld();
  private final Api lead = world.as(Role.LEAD);

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void R20_a_lead_writes_templates_and_everybody_reads_them() {
    Reply made = lead.post(PATH, PARCEL);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("/styles/0")).isEqualTo("irritated");
    String path = made.header("Location");
    assertThat(world.as(Role.AUDITOR).get(path).text("/variants/0")).startsWith("Hello[ {cust");
    Reply changed = lead.put(path, PARCEL.replace("Parcel", "Lost parcel"));
    assertThat(changed.json().at("/version").asInt()).isEqualTo(2);
    Reply late = lead.with("If-Match", made.header("ETag")).put(path, PARCEL);
    assertThat(late.status()).isEqualTo(412);

    Reply retired = lead.delete(path);

    assertThat(retired.json().at("/retired").asBoolean()).isTrue();
    assertThat(lead.get(PATH + "?retired=true").json().at("/items")).hasSize(1);
    assertThat(lead.get(PATH + "?language=fi").json().at("/items")).hasSizeGreaterThan(7);
  }

  @Test
  void others_may_not_change_them() {
    assertThat(world.as(Role.APPROVER).post(PATH, PARCEL).status()).isEqualTo(403);
    assertThat(world.program(Permission.CHANGE_TEMPLATES).post(PATH, PARCEL).status())
        .isEqualTo(201);
    assertThat(
            world
                .as(Role.RESPONDER)
                .put("/api/v1/reply-signature", "{'signature':'none'}")
                .status())
        .isEqualTo(403);
  }

  @Test
  void what_is_wrong_is_refused_with_its_wording_and_place() {
    Reply unknown = lead.post(PATH, PARCEL.replace("{customer}", "{costumer}"));

    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.text("/code")).isEqualTo("template.variable-unknown");
    assertThat(unknown.text("/detail")).contains("place 8 of wording 1");
    assertThat(lead.post(PATH, PARCEL.replace("irritated", "grumpy")).status()).isEqualTo(422);
    assertThat(lead.post(PATH, PARCEL.replace("'acknowledge'", "'sell'")).status()).isEqualTo(422);
    lead.post(PATH, PARCEL);
    assertThat(lead.post(PATH, PARCEL.replace("Parcel", "PARCEL")).status()).isEqualTo(409);
    assertThat(lead.get(PATH + "/0198c1d2-3e4f-7a5b-8c6d-7e8f90a1b2c3").status()).isEqualTo(404);
  }

  @Test
  void R20_a_template_is_tried_before_it_is_saved() {
    Reply tried = world.as(Role.RESPONDER).post("/api/v1/template-checks", PARCEL);

    assertThat(tried.status()).isEqualTo(200);
    assertThat(tried.text("/items/0/text")).startsWith("Hello Maija, thank you");
    assertThat(tried.text("/items/0/bare")).startsWith("Hello, thank you");
    assertThat(tried.json().at("/items/0/lengths/0/length").asInt())
        .isEqualTo(tried.text("/items/0/text").length());
    assertThat(lead.get(PATH + "?language=en").json().toString()).doesNotContain("Parcel");
  }

  @Test
  void R16_how_replies_are_signed_is_chosen() {
    assertThat(lead.get("/api/v1/reply-signature").text("/signature")).isEqualTo("first_name");
    lead.put("/api/v1/reply-signature", "{'signature':'initials'}");
    assertThat(lead.get("/api/v1/reply-signature").text("/signature")).isEqualTo("initials");
  }

  @Test
  void R20_a_case_tells_its_templates_and_a_draft_says_which_went_in() {
    FeedbackCase it = world.given(given -> given.aCase());
    Api member = world.as(Role.RESPONDER);
    String path = "/api/v1/cases/" + it.id() + "/templates";

    Reply proposed = member.get(path + "?language=en&promiseBy=2026-03-03T12:00:00Z");

    assertThat(proposed.status()).isEqualTo(200);
    assertThat(proposed.text("/language")).isEqualTo("en");
    assertThat(proposed.text("/items/0/words/text")).isNotBlank().doesNotContain("{");
    assertThat(member.get(path + "?language=en").json().toString()).contains("template.missing");
    String use =
        "{'template':'"
            + proposed.text("/items/0/template")
            + "','variant':"
            + proposed.json().at("/items/0/words/variant").asInt()
            + "}";
    Reply draft =
        member.post(
            "/api/v1/drafts",
            "{'case':'"
                + it.id()
                + "','audience':'public','text':'Thank you.','mentionsSeen':1,'templates':["
                + use
                + "]}");
    assertThat(draft.status()).isEqualTo(201);
    assertThat(draft.text("/templates/0/template")).isEqualTo(proposed.text("/items/0/template"));
    assertThat(
            member
                .put(
                    draft.header("Location"),
                    "{'text':'Thanks.','mentionsSeen':1,'templates':[{'template':'x'}]}")
                .status())
        .isEqualTo(422);
    assertThat(member.get(path + "?audience=nobody").status()).isEqualTo(400);
    assertThat(world.program(Permission.WRITE_REPLIES).get(path).status()).isEqualTo(403);
  }

  @Test
  void R20_a_policy_names_templates_and_a_case_proposes_them_first() {
    lead.post(PATH, PARCEL);
    ObjectNode policy = (ObjectNode) lead.get("/api/v1/policies/active/document").json();
    ObjectNode irritated = (ObjectNode) policy.at("/playbooks/irritated");
    irritated.putArray("templates").add("Gone");
    Reply refused = lead.putAs("application/json", "/api/v1/policies/draft", policy.toString());
    assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
        .containsExactly("/playbooks/irritated/templates/0");

    irritated.putArray("templates").add("parcel");
    lead.putAs("application/json", "/api/v1/policies/draft", policy.toString());
    assertThat(lead.post("/api/v1/policies/draft/activate").status()).isEqualTo(201);
    FeedbackCase it = world.given(given -> given.aCase());
    lead.put("/api/v1/cases/" + it.id() + "/triage", "{'style':'irritated','language':'en'}");

    Reply proposed =
        world.as(Role.RESPONDER).get("/api/v1/cases/" + it.id() + "/templates?language=en");
    assertThat(proposed.text("/items/0/name")).isEqualTo("Parcel");
    assertThat(proposed.text("/items/0/playbook")).isEqualTo("irritated");
  }
}
