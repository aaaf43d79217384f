package org.vastine.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** The library of threads that turned, by the web API (R26, R43). */
class ProofApiTest {

  private static final String PATH = "/api/v1/proofs";
  private static final String CONSENT =
      "{'consent':{'way':'mail','at':'2026-03-01T10:00:00Z','words':'Yes, show it.'}}";

  private final WebWorld world = new WebWorld();
  private final Api lead = world.as(Role.LEAD);
  private final Api aino = world.as(Role.RESPONDER);
  private FeedbackCase turned;
  private String ofCase;

  @BeforeEach
  void somebody_turned() {
    turned =
        world.given(given ->
            given.with(
                given.aCase(
                    given.aMention(
                        given.anAccount(), given.wrote("Maija", "It is here, thank you!"))),
                new CaseEvent.Closed(
                    Given.NOW, By.VASTINE, CaseOutcome.TURNED_POSITIVE, Optional.empty())));
    ofCase = "/api/v1/cases/" + turned.id() + "/proof";
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private String added() {
    Reply added = lead.put(ofCase, CONSENT);
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    return added.text("/id");
  }

  @Test
  void R26_a_preview_shows_both_texts_and_stores_nothing() {
    Reply preview = lead.get(ofCase);
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(preview.text("/text")).isEqualTo("Maija: It is here, thank you!");
    assertThat(preview.text("/anonymous")).doesNotContain("Maija").contains("thank you");
    assertThat(preview.text("/takenOut/0")).isEqualTo("Maija");
    assertThat(aino.get(PATH).json().at("/items")).isEmpty();
    assertThat(aino.get(PATH).text("/candidates/0")).isEqualTo(turned.id().toString());
    assertThat(aino.get(ofCase).status()).isEqualTo(403);
  }

  @Test
  void R26_with_consent_it_is_shown_exported_and_taken_out_at_once() {
    String id = added();
    Reply library = aino.get(PATH);
    assertThat(library.text("/items/0/consent/words")).isEqualTo("Yes, show it.");
    assertThat(library.json().at("/candidates")).isEmpty();
    assertThat(lead.post(PATH + "/export").text("/markdown")).contains("> Maija");
    assertThat(aino.post(PATH + "/export").status()).isEqualTo(403);

    assertThat(aino.delete(PATH + "/" + id + "?why=consent_withdrawn").status()).isEqualTo(204);
    assertThat(aino.get(PATH).json().at("/items")).isEmpty();
    assertThat(aino.delete(PATH + "/" + id).code()).isEqualTo("proof.not-found");
  }

  @Test
  void R26_without_consent_only_a_confirmed_text_that_points_to_nobody_gets_in() {
    assertThat(lead.put(ofCase, "{'anonymous':'It is here, thank you!'}").code())
        .isEqualTo("proof.not-confirmed");
    assertThat(lead.put(ofCase, "{'anonymous':'Maija: thank you!','confirmed':true}").code())
        .isEqualTo("proof.names-left");
    Reply added = lead.put(ofCase, "{'anonymous':'It is here, thank you!','confirmed':true}");
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(added.json().at("/consent").isMissingNode()).isTrue();
  }

  @Test
  void R43_a_person_is_forgotten() {
    added();
    String forget = "/api/v1/authors/" + turned.key().author() + "/forget-proofs";
    assertThat(aino.post(forget).text("/gone")).isEqualTo("1");
    assertThat(aino.get(PATH).json().at("/items")).isEmpty();
    assertThat(aino.post(forget).text("/gone")).isEqualTo("0");
  }

  @Test
  void R26_bad_input_is_refused_clearly() {
    assertThat(lead.put(ofCase, "{}").status()).isEqualTo(422);
    assertThat(lead.put(ofCase, "{'consent':{'way':'mail'}}").status()).isEqualTo(422);
    assertThat(lead.put(ofCase, CONSENT.replace("2026-03-01", "2030-03-01")).code())
        .isEqualTo("proof.consent-ahead");
    assertThat(lead.get("/api/v1/cases/nothing/proof").status()).isEqualTo(404);
    FeedbackCase open = world.given(Given::aCase);
    assertThat(lead.get("/api/v1/cases/" + open.id() + "/proof").code())
        .isEqualTo("proof.not-turned");
  }
}
