package org.vastine.web.presence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class PresenceApiTest {

  private final WebWorld world = new WebWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void R4_each_channel_tells_how_it_stands_and_who_waits() {
    FeedbackCase waits =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));

    Reply read = world.as(Role.RESPONDER).get("/api/v1/presence");

    assertThat(read.status()).as(read.body()).isEqualTo(200);
    assertThat(read.text("/neglectedAfter")).isEqualTo("PT48H");
    assertThat(read.text("/channels/0/account")).isEqualTo(waits.account().value().toString());
    assertThat(read.text("/channels/0/state")).isEqualTo("alive");
    assertThat(read.text("/channels/0/unanswered")).isEqualTo("1");
    assertThat(read.text("/channels/0/waitingCase")).isEqualTo(waits.id().toString());
  }

  @Test
  void R4_who_may_not_see_channels_sees_no_presence() {
    assertThat(world.program(Permission.READ_CASES).get("/api/v1/presence").status())
        .isEqualTo(403);
    assertThat(world.stranger().get("/api/v1/presence").status()).isEqualTo(401);
  }
}
