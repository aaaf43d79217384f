package org.vastine.web.continuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateUse;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** How threads went on after templates, by the web API (R20). */
class ContinuationApiTest {

  private static final String PATH = "/api/v1/template-continuations";

  private final WebWorld world = new WebWorld();
  private final Api aino = world.as(Role.RESPONDER);

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void R20_a_template_tells_how_customers_went_on_with_an_interval() {
    UUID template = UUID.fromString(aino.get("/api/v1/templates?language=fi").text("/items/0/id"));
    FeedbackCase answered =
        world.given(given -> {
          FeedbackCase begun = given.aCase();
          DeliveryId delivery = new DeliveryId(UUID.randomUUID());
          Draft draft =
              Draft.begun(
                      new DraftId(UUID.randomUUID()),
                      begun.id(),
                      given.aMember(Role.RESPONDER).id(),
                      Audience.PUBLIC,
                      new DraftText("We are sorry."),
                      1,
                      Given.NOW)
                  .with(Set.of(new TemplateUse(new TemplateId(template), 1)));
          world.ports().drafts().store(draft);
          return given.with(
              begun,
              queued(draft.id(), delivery),
              new CaseEvent.ReplyPublished(Given.NOW, By.VASTINE, delivery, Audience.PUBLIC, true),
              new CaseEvent.MentionJoined(
                  Given.NOW.plusSeconds(60),
                  By.VASTINE,
                  new MentionId(UUID.randomUUID()),
                  Audience.PUBLIC,
                  Given.NOW,
                  0));
        });

    Reply told = aino.get(PATH);

    assertThat(told.status()).as(told.body()).isEqualTo(200);
    assertThat(told.text("/items/0/template")).isEqualTo(template.toString());
    assertThat(told.text("/items/0/figure/sent")).isEqualTo("1");
    assertThat(told.text("/items/0/figure/ranked")).isEqualTo("false");
    assertThat(told.json().at("/items/0/figure/went").findValuesAsText("how"))
        .isEqualTo(List.of("thanked", "content", "answered", "argued", "silent"));
    assertThat(told.text("/items/0/figure/went/2/percent")).isEqualTo("100");
    assertThat(told.text("/items/0/figure/went/2/atLeast")).isEqualTo("21");
    assertThat(told.text("/items/0/figure/cases/0")).isEqualTo(answered.id().toString());
    assertThat(told.text("/items/0/variants/0/variant")).isEqualTo("1");
  }

  private static CaseEvent queued(DraftId draft, DeliveryId delivery) {
    return new CaseEvent.ReplyQueued(
        Given.NOW, By.VASTINE, draft, delivery, Audience.PUBLIC, Given.NOW, false);
  }

  @Test
  void R20_bad_input_is_refused_clearly() {
    assertThat(aino.get(PATH + "?silentDays=3&openedDays=30").json().at("/items")).isEmpty();
    assertThat(aino.get(PATH + "?silentDays=0").status()).isEqualTo(400);
    assertThat(aino.get(PATH + "?openedDays=9999").status()).isEqualTo(400);
  }
}
