package org.vastine.web.bait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Who only wants to provoke, by the web API. */
class BaitApiTest {

  private final WebWorld world = new WebWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  private String aCase(String words) {
    UUID id =
        world
            .given(given ->
                given.aCase(given.aMention(given.anAccount(), given.wrote("Pekka", words))))
            .id()
            .value();
    return "/api/v1/cases/" + id + "/bait";
  }

  @Test
  void R27_bait_is_told_with_its_signs_and_what_to_do() {
    Reply reply = world.as(Role.RESPONDER).get(aCase("You clowns. Who believes you? Prove it!"));

    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.json().at("/bait").asBoolean()).isTrue();
    assertThat(reply.text("/signs/0/sign")).isEqualTo("insult");
    assertThat(reply.text("/signs/0/words")).isEqualTo("clowns");
    assertThat(reply.json().at("/signs")).hasSize(3);
    assertThat(reply.text("/advice")).isEqualTo("one_line");
  }

  @Test
  void R13_whoever_has_a_matter_baits_nobody() {
    Reply reply = world.as(Role.RESPONDER).get(aCase("You clowns. Prove it! Where is my parcel?"));

    assertThat(reply.json().at("/bait").asBoolean()).isFalse();
    assertThat(reply.json().at("/signs")).isEmpty();
    assertThat(reply.json().has("advice")).isFalse();
  }

  @Test
  void R43_it_takes_the_permission_to_read_cases_and_a_case() {
    assertThat(world.program(Permission.READ_EVENTS).get(aCase("Prove it!")).status())
        .isEqualTo(403);
    assertThat(world.as(Role.RESPONDER).get("/api/v1/cases/" + new UUID(9, 9) + "/bait").code())
        .isEqualTo("case.not-found");
  }
}
