package org.vastine.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Examples of styles, by the web API (R6). */
class GalleryApiTest {

  private static final String PATH = "/api/v1/style-examples";

  private final WebWorld world = new WebWorld();
  private final Api lead = world.as(Role.LEAD);
  private final Api aino = world.as(Role.RESPONDER);

  @AfterEach
  void stop() {
    world.close();
  }

  private static String written(String style, String text, String more) {
    return "{'style':'" + style + "','language':'en','text':'" + text + "'" + more + "}";
  }

  @Test
  void R6_a_lead_adds_an_example_everybody_reads_it_and_it_is_taken_out() {
    Reply added = lead.post(PATH, written("question", "Open on Sunday?", ",'confirmed':true"));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(added.text("/origin")).isEqualTo("written");

    Reply list = aino.get(PATH + "?style=question&language=en");
    assertThat(list.json().at("/items")).hasSize(4);
    assertThat(list.text("/items/0/id")).isEqualTo(added.text("/id"));
    assertThat(list.text("/items/1/origin")).isEqualTo("shipped");
    assertThat(list.json().at("/items/1/addedBy").isMissingNode()).isTrue();

    String one = PATH + "/" + added.text("/id");
    assertThat(aino.delete(one).status()).isEqualTo(403);
    assertThat(lead.delete(one).status()).isEqualTo(204);
    assertThat(lead.delete(one).code()).isEqualTo("gallery.not-found");
  }

  @Test
  void R6_a_case_becomes_an_example_that_points_to_nobody() {
    FeedbackCase complaint =
        world.given(given ->
            given.aCase(
                given.aMention(
                    given.anAccount(), given.wrote("Maija", "No parcel yet, says Maija"))));
    String ofCase = "/api/v1/cases/" + complaint.id() + "/style-example";

    Reply preview = lead.get(ofCase);
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(preview.text("/anonymous")).contains("No parcel yet").doesNotContain("Maija");
    assertThat(preview.text("/takenOut/0")).isEqualTo("Maija");
    assertThat(aino.get(ofCase).status()).isEqualTo(403);
    assertThat(lead.put(ofCase, written("irritated", "So says Maija", ",'confirmed':true")).code())
        .isEqualTo("gallery.names-left");
    Reply made = lead.put(ofCase, written("irritated", "No parcel yet", ",'confirmed':true"));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    assertThat(made.text("/origin")).isEqualTo("from_case");
    assertThat(lead.get(ofCase).text("/there/caseId")).isEqualTo(complaint.id().toString());
  }

  @Test
  void R6_the_recognition_is_tested_with_the_examples() {
    lead.post(PATH, written("praise", "hostile at first sight", ",'confirmed':true"));

    Reply reading = aino.get(PATH + "/reading?language=en");

    assertThat(reading.status()).as(reading.body()).isEqualTo(200);
    assertThat(reading.text("/count")).isEqualTo("31");
    assertThat(reading.json().at("/styles")).hasSize(10);
    assertThat(reading.text("/styles/0/style")).isEqualTo("urgent");
    assertThat(reading.json().at("/otherwise")).hasSize(31 - reading.json().at("/same").asInt());
    assertThat(reading.text("/otherwise/0/readAs")).isNotEmpty();
    assertThat(reading.text("/model")).isNotEmpty();
  }

  @Test
  void R6_bad_input_is_refused_clearly() {
    assertThat(lead.post(PATH, "{}").status()).isEqualTo(422);
    assertThat(lead.post(PATH, written("cheerful", "Hi", "")).status()).isEqualTo(422);
    assertThat(lead.post(PATH, written("praise", "Thanks", "")).code())
        .isEqualTo("gallery.not-confirmed");
    assertThat(aino.post(PATH, written("praise", "Thanks", ",'confirmed':true")).status())
        .isEqualTo(403);
    assertThat(lead.get(PATH + "?style=cheerful").status()).isEqualTo(400);
    assertThat(lead.get(PATH + "/reading?language=english").status()).isEqualTo(400);
    assertThat(lead.delete(PATH + "/nothing").status()).isEqualTo(404);
  }
}
