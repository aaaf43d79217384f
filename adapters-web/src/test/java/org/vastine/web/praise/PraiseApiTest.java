package org.vastine.web.praise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** The praise wall by the web API (R32). */
class PraiseApiTest {

  private static final String PATH = "/api/v1/praise";

  private final WebWorld world = new WebWorld();
  private final Api aino = world.as(Role.RESPONDER);
  private final Api bo = world.as(Role.RESPONDER);
  private String mention;

  @BeforeEach
  void somebody_is_pleased() {
    FeedbackCase praised =
        world.given(given ->
            given.with(
                given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.PRAISE),
                new CaseEvent.TriageCorrected(
                    Given.NOW,
                    By.VASTINE,
                    Style.PRAISE,
                    Sentiment.POSITIVE,
                    Subject.OTHER,
                    LanguageTag.of("fi"))));
    mention = praised.talk().latest().toString();
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void R32_the_wall_tells_kind_words_and_why_they_are_there() {
    Reply wall = aino.get(PATH);
    assertThat(wall.status()).as(wall.body()).isEqualTo(200);
    assertThat(wall.text("/items/0/mention")).isEqualTo(mention);
    assertThat(wall.text("/items/0/ground")).isEqualTo("praised");
    assertThat(wall.text("/items/0/mine")).isEqualTo("false");
    assertThat(wall.text("/items/0/authorName")).isEqualTo("Aino");
    assertThat(wall.text("/items/0/language")).isEqualTo("fi");
    assertThat(aino.get(PATH + "?part=mine").json().at("/items")).isEmpty();
    assertThat(aino.get("/api/v1/me/day").text("/hostileShift")).isEqualTo("false");
  }

  @Test
  void R32_what_one_hides_is_off_ones_own_wall() {
    Reply hidden = aino.post(PATH + "/" + mention + "/hide");
    assertThat(hidden.status()).as(hidden.body()).isEqualTo(200);
    assertThat(hidden.text("/hidden")).isEqualTo("true");
    assertThat(aino.get(PATH).json().at("/items")).isEmpty();
    assertThat(aino.get(PATH + "?part=hidden").text("/items/0/mention")).isEqualTo(mention);
    assertThat(bo.get(PATH).json().at("/items")).hasSize(1);

    assertThat(aino.post(PATH + "/" + mention + "/show").text("/hidden")).isEqualTo("false");
    assertThat(aino.get(PATH).json().at("/items")).hasSize(1);
  }

  @Test
  void R32_bad_input_is_refused_clearly() {
    assertThat(aino.get(PATH + "?part=yours").status()).isEqualTo(400);
    assertThat(aino.post(PATH + "/nobody/hide").status()).isEqualTo(404);
    assertThat(aino.post(PATH + "/0199d7f4-0000-7000-8000-000000000003/hide").code())
        .isEqualTo("praise.not-found");
  }
}
