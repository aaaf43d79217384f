package org.vastine.web.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** How replies sound, by the web API (R32: nobody is ranked). */
class VoiceApiTest {

  private static final String REPORT = "/api/v1/reports/voice";
  private static final String RULES = "/api/v1/voice-rules";

  private final WebWorld world = new WebWorld();
  private final Api lead = world.as(Role.LEAD);
  private final Api aino = world.as(Role.RESPONDER);

  @AfterEach
  void stop() {
    world.close();
  }

  private Delivery replied(String words) {
    return world.given(given -> {
      Delivery waits = given.aDelivery(given.aCase(), words, Given.NOW);
      Delivery seen =
          waits.taken(Given.NOW).published(new ExternalId("r-" + waits.id()), Optional.empty());
      world.ports().deliveries().store(seen);
      return seen;
    });
  }

  @Test
  void the_report_tells_scores_with_examples_and_their_cases() {
    Delivery first = replied("Thank you for telling us!! We come back to you by noon.");
    for (int number = 0; number < 9; number++) {
      replied("Thank you for telling us!! We come back to you by noon.");
    }

    Reply told = lead.get(REPORT);

    assertThat(told.status()).as(told.body()).isEqualTo(200);
    assertThat(told.text("/everybody")).isEqualTo("true");
    assertThat(told.text("/looked")).isEqualTo("10");
    assertThat(told.text("/whole")).isEqualTo("true");
    assertThat(told.text("/rows/0/figure/count")).isEqualTo("10");
    assertThat(told.text("/rows/0/figure/enough")).isEqualTo("true");
    assertThat(told.text("/rows/0/parts/0/figure/count")).isEqualTo("10");
    assertThat(told.body())
        .contains("\"sign\":\"exclaims\",\"good\":false")
        .contains("Thank you for telling us!!")
        .contains("\"part\":\"manner\"");
    assertThat(told.text("/rows/1/channel")).isEqualTo("sandbox");
    assertThat(told.body()).contains(first.sender().toString());
    assertThat(aino.get(REPORT).text("/everybody")).isEqualTo("false");
    assertThat(aino.get(REPORT).text("/looked")).isEqualTo("0");
    assertThat(lead.get(REPORT + "?from=2030-01-01T00:00:00Z").text("/looked")).isEqualTo("0");
    assertThat(lead.get(REPORT + "?to=2030-01-01T00:00:00Z").text("/looked")).isEqualTo("10");
    assertThat(lead.get(REPORT + "?since=1").status()).isEqualTo(400);
  }

  @Test
  void few_replies_have_a_count_and_no_points() {
    replied("Thank you.");
    Reply told = lead.get(REPORT);
    assertThat(told.text("/rows/0/figure/enough")).isEqualTo("false");
    assertThat(told.json().at("/rows/0/figure/points").isMissingNode()).isTrue();
  }

  @Test
  void the_voice_of_the_house_is_said_read_and_taken_away() {
    String rules =
        """
        {"channel": "mastodon", "language": "de", "address": "formal", "emoji": 0,
         "exclamations": 2, "sentenceWords": 20, "greets": true, "signed": false}
        """;

    Reply said = lead.put(RULES, rules);
    assertThat(said.status()).as(said.body()).isEqualTo(200);
    assertThat(said.text("/address")).isEqualTo("formal");

    Reply read = aino.get(RULES);
    assertThat(read.text("/items/0/sentenceWords")).isEqualTo("25");
    assertThat(read.text("/items/1/channel")).isEqualTo("mastodon");
    assertThat(read.text("/items/1/language")).isEqualTo("de");
    assertThat(read.text("/items/1/emoji")).isEqualTo("0");
    assertThat(read.text("/items/1/exclamations")).isEqualTo("2");
    assertThat(read.text("/items/1/greets")).isEqualTo("true");
    assertThat(read.text("/items/1/signed")).isEqualTo("false");

    assertThat(aino.put(RULES, rules).status()).isEqualTo(403);
    assertThat(lead.put(RULES, "{\"address\": \"formal\"}").status()).isEqualTo(422);
    String one = RULES + "?channel=mastodon&language=de";
    assertThat(aino.delete(one).status()).isEqualTo(403);
    assertThat(lead.delete(one).status()).isEqualTo(204);
    assertThat(lead.delete(one).status()).isEqualTo(404);
    assertThat(lead.delete(RULES + "?channel=NO!").status()).isEqualTo(400);
  }
}
