package org.vastine.web.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** What the workspace knows, by the web API; a Monday at eleven in Helsinki. */
class KnowledgeApiTest {

  private static final String AT = "/api/v1/knowledge";

  private final WebWorld world = new WebWorld();
  private final Api lead = world.as(Role.LEAD);

  @AfterEach
  void stop() {
    world.close();
  }

  private static String fact(String title, String more) {
    return "{'title':'"
        + title
        + "','text':'You can return a parcel within 30 days.',"
        + "'source':'https://acme.example/returns'"
        + more
        + "}";
  }

  @Test
  void R40_a_fact_is_written_down_changed_checked_and_forgotten() {
    Reply noted =
        lead.post(
            AT,
            fact(
                "Returns",
                ",'subjects':['delivery_transport'],'languages':['en'],"
                    + "'validFrom':'2026-01-01','validUntil':'2026-12-31','reviewOn':'2026-03-02'"));
    assertThat(noted.status()).as(noted.body()).isEqualTo(201);
    String at = AT + "/" + noted.text("/id");
    assertThat(lead.get(at).text("/source")).isEqualTo("https://acme.example/returns");

    Reply changed = lead.put(at, fact("Returning", ",'subjects':['billing']"));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.json().at("/version").asInt()).isEqualTo(2);
    assertThat(changed.text("/reviewOn")).as("half a year").isEqualTo("2026-08-29");

    Reply checked = lead.post(at + "/check", "{'reviewOn':'2026-06-01'}");
    assertThat(checked.text("/reviewOn")).isEqualTo("2026-06-01");
    assertThat(lead.get(AT + "?subject=billing").text("/items/0/standing")).isEqualTo("fresh");
    assertThat(lead.get(AT + "?toCheck=true").json().at("/items")).isEmpty();
    assertThat(lead.get(AT + "?subject=staff").json().at("/items")).isEmpty();

    assertThat(lead.delete(at).status()).isEqualTo(204);
    assertThat(lead.get(at).code()).isEqualTo("knowledge.not-found");
  }

  @Test
  void R40_a_fact_needs_a_source_that_can_be_read() {
    assertThat(lead.post(AT, "{'title':'A','text':'B','source':'ftp://acme.example/x'}").code())
        .isEqualTo("knowledge.source-invalid");
    assertThat(lead.post(AT, fact("A", ",'reviewOn':'2026-03-01'")).code())
        .isEqualTo("knowledge.review-invalid");
    assertThat(lead.post(AT, fact("A", ",'languages':['F1']")).code())
        .isEqualTo("knowledge.language-invalid");
    assertThat(
            lead.post(AT, fact("A", ",'validFrom':'2026-03-02','validUntil':'2026-03-01'")).code())
        .isEqualTo("knowledge.ends-before-it-begins");
    assertThat(lead.post(AT + "/" + new UUID(9, 9) + "/check").code())
        .isEqualTo("knowledge.not-found");
    assertThat(world.as(Role.RESPONDER).post(AT, fact("A", "")).status()).isEqualTo(403);
  }

  @Test
  void R40_what_fits_a_case_is_found_with_its_source_and_why() {
    FeedbackCase feedbackCase =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
    String subject = feedbackCase.judgement().subject().label();
    lead.post(AT, fact("Returns", ",'subjects':['" + subject + "']"));

    Reply found = world.as(Role.RESPONDER).get("/api/v1/cases/" + feedbackCase.id() + "/knowledge");

    assertThat(found.status()).as(found.body()).isEqualTo(200);
    assertThat(found.text("/facts/0/fact/title")).isEqualTo("Returns");
    assertThat(found.json().at("/facts/0/subject").asBoolean()).isTrue();
    assertThat(found.text("/facts/0/cited"))
        .isEqualTo("You can return a parcel within 30 days. https://acme.example/returns");
    assertThat(found.json().at("/lessons")).isEmpty();
    assertThat(lead.get("/api/v1/cases/" + new UUID(9, 9) + "/knowledge").code())
        .isEqualTo("case.not-found");
  }
}
