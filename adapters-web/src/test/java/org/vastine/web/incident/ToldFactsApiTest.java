package org.vastine.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class ToldFactsApiTest {

  private static final String OPENING =
      "{'title':'Payments fail','holdingText':'We are on it.','subjects':['other']}";

  private final WebWorld world = new WebWorld();
  private final Api aino = world.as(Role.RESPONDER);
  private final Api lead = world.as(Role.LEAD);
  private String path;

  @BeforeEach
  void open() {
    FeedbackCase feedbackCase =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
    path = "/api/v1/cases/" + feedbackCase.id();
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void R27_a_customer_known_by_name_is_left_only_when_a_lead_signs_that_off() {
    assertThat(aino.post(path + "/customer", "{'named':true,'name':'Maija K.'}").status())
        .isEqualTo(200);
    assertThat(aino.get(path + "/surroundings").text("/customer/name")).isEqualTo("Maija K.");

    String leaving = "{'reason':'trolling','note':'Two calm offers, both mocked.'";
    assertThat(aino.post(path + "/disengage", leaving + ",'signedOff':true}").status())
        .isEqualTo(403);
    assertThat(lead.post(path + "/disengage", leaving + "}").code())
        .isEqualTo("case.named-customer");
    assertThat(lead.post(path + "/disengage", leaving + ",'signedOff':true}").code())
        .isEqualTo("case.last-offer-first");
    assertThat(
            lead.post(path + "/disengage", leaving + ",'signedOff':true,'withoutOffer':true}")
                .text("/status"))
        .isEqualTo("disengaged");
  }

  @Test
  void R27_silence_towards_a_customer_known_by_name_is_a_leads_decision() {
    aino.post(path + "/customer", "{'named':true,'name':'Maija K.'}");
    String silence = "{'reason':'no_answer_needed'}";
    assertThat(aino.post(path + "/decline", silence).code()).isEqualTo("case.named-customer-lead");
    assertThat(lead.post(path + "/decline", silence).code()).isEqualTo("case.lead-says-why");
    String why = "{'reason':'no_answer_needed','note':'They called, and it is settled.'}";
    assertThat(lead.post(path + "/decline", why).status()).isEqualTo(200);
  }

  @Test
  void R6_a_member_says_as_whom_the_author_speaks() {
    assertThat(aino.post(path + "/role", "{'role':'press'}").status()).isEqualTo(200);
    Reply seen = aino.get(path + "/surroundings");
    assertThat(seen.text("/author/role")).isEqualTo("press");
    assertThat(seen.json().at("/author/earlier").asInt()).isZero();
    assertThat(seen.text("/author/ending")).isEqualTo("none");
    assertThat(seen.text("/author/standing")).isEqualTo("none");
    assertThat(aino.get(path + "/author").text("/role")).isEqualTo("press");

    assertThat(aino.post(path + "/role", "{}").status()).isEqualTo(200);
    assertThat(aino.get(path + "/surroundings").text("/author/role")).isEmpty();
    assertThat(aino.post(path + "/role", "{'role':'king'}").status()).isEqualTo(422);
  }

  @Test
  void R27_who_is_no_longer_known_is_like_anybody() {
    aino.post(path + "/customer", "{'named':true,'name':'Maija K.','reference':'K-1'}");
    assertThat(aino.post(path + "/customer", "{'named':false}").status()).isEqualTo(200);
    assertThat(aino.get(path + "/surroundings").text("/customer/name")).isEmpty();
    assertThat(aino.post(path + "/decline", "{'reason':'no_answer_needed'}").status())
        .isEqualTo(200);
  }

  @Test
  void R27_a_workspace_tells_whom_its_books_know() {
    Api books = world.program(Permission.TAKE_IN_MENTIONS);
    Reply told =
        books.post(
            "/api/v1/customers",
            "{'customers':[{'channel':'sandbox','handle':'visitor-Aino','name':'Aino A.',"
                + "'reference':'K-7'}]}");
    assertThat(told.status()).as(told.body()).isEqualTo(200);
    assertThat(told.text("/items/0/reference")).isEqualTo("K-7");
    assertThat(aino.get(path + "/surroundings").text("/customer/name")).isEqualTo("Aino A.");
  }

  @Test
  void R34_a_lead_opens_an_incident_and_its_cases_show_what_is_said() {
    assertThat(aino.post("/api/v1/incidents", OPENING).status()).isEqualTo(403);
    Reply opened = lead.post("/api/v1/incidents", OPENING);
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(aino.get(path + "/surroundings").text("/incidents/0/holdingText"))
        .isEqualTo("We are on it.");

    String incident = "/api/v1/incidents/" + opened.text("/id");
    assertThat(lead.post(incident + "/close", "").text("/closedAt")).isNotEmpty();
    assertThat(lead.post(incident + "/close", "").code()).isEqualTo("incident.closed-already");
    assertThat(aino.get(path + "/surroundings").text("/incidents/0/title")).isEmpty();
    assertThat(aino.get("/api/v1/incidents").text("/items/0/title")).isEqualTo("Payments fail");
  }

  @Test
  void R34_a_draft_tells_that_the_words_of_an_incident_went_into_it() {
    String incident = lead.post("/api/v1/incidents", OPENING).text("/id");
    String caseId = path.substring(path.lastIndexOf('/') + 1);
    Reply begun =
        aino.post(
            "/api/v1/drafts",
            "{'case':'%s','audience':'public','text':'We are on it.','mentionsSeen':1,"
                    .formatted(caseId)
                + "'templates':[{'incident':'%s'}]}".formatted(incident));
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    assertThat(begun.text("/templates/0/incident")).isEqualTo(incident);
    assertThat(begun.text("/templates/0/template")).isEmpty();

    assertThat(
            aino.post(
                    "/api/v1/drafts",
                    "{'case':'%s','audience':'public','text':'x','mentionsSeen':1,"
                            .formatted(caseId)
                        + "'templates':[{'variant':1}]}")
                .status())
        .isEqualTo(422);
  }

  @Test
  void R34_bad_input_is_refused_clearly() {
    assertThat(lead.post("/api/v1/incidents", "{'title':'x'}").status()).isEqualTo(422);
    assertThat(lead.post("/api/v1/incidents", "{'title':' ','holdingText':'x'}").status())
        .isEqualTo(422);
    assertThat(
            lead.post(
                    "/api/v1/incidents",
                    "{'title':'x','holdingText':'x','channels':['Not a kind']}")
                .status())
        .isEqualTo(422);
    assertThat(
            lead.post("/api/v1/incidents", "{'title':'x','holdingText':'x','subjects':['nothing']}")
                .status())
        .isEqualTo(422);
    assertThat(lead.post("/api/v1/incidents/nobody/close", "").status()).isEqualTo(404);
    assertThat(aino.post(path + "/customer", "{'named':true}").status()).isEqualTo(422);
    assertThat(aino.post(path + "/customer", "{'named':true,'name':'  '}").status()).isEqualTo(422);
    Api books = world.program(Permission.TAKE_IN_MENTIONS);
    assertThat(books.post("/api/v1/customers", "{}").status()).isEqualTo(422);
    assertThat(
            books
                .post(
                    "/api/v1/customers", "{'customers':[{'channel':'NO','handle':'x','name':'y'}]}")
                .status())
        .isEqualTo(422);
    assertThat(aino.post("/api/v1/customers", "{'customers':[]}").status()).isIn(403, 422);
  }
}
