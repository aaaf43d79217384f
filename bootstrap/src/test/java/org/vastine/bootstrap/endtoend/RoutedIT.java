package org.vastine.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.world.ApiClient;
import org.vastine.bootstrap.world.LiveVastine;
import org.vastine.bootstrap.world.Patience;
import org.vastine.domain.mention.ChannelAccountId;

/** What comes in finds whoever is on duty without anybody asking, and the case tells why (R12). */
final class RoutedIT {

  @TempDir private Path home;

  @Test
  void R12_a_case_that_comes_in_goes_to_whoever_is_on_duty() throws Exception {
    try (LiveVastine vastine = LiveVastine.start(home, Map.of())) {
      ApiClient api = vastine.api();
      ChannelAccountId account = vastine.connect("import", "Handed in", Map.of());
      String member =
          api.get(vastine.at("/api/v1/members")).body().path("items").get(0).path("id").asText();
      Map<String, String> hours = new HashMap<>();
      for (DayOfWeek day : DayOfWeek.values()) {
        hours.put(day.name().toLowerCase(Locale.ROOT), "00:00-24:00");
      }
      var duty =
          api.put(
              vastine.at("/api/v1/duty"),
              Map.of(
                  "on",
                  true,
                  "zone",
                  "Europe/Helsinki",
                  "members",
                  List.of(Map.of("member", member, "hours", hours, "capacity", 5))));
      assertThat(duty.isGood()).as("%s", duty.body()).isTrue();

      var answer =
          api.post(
              vastine.at("/api/v1/mentions"),
              Map.of("account", account.toString(), "mentions", List.of(mention())));
      assertThat(answer.isGood()).as("%s", answer.body()).isTrue();

      Patience.until("the owner", () -> aCase(api, vastine).path("owner").asText().equals(member));
      JsonNode routing =
          api.get(
                  vastine.at(
                      "/api/v1/cases/" + aCase(api, vastine).path("id").asText() + "/routing"))
              .body();
      assertThat(routing.at("/latest/decision/member").asText()).isEqualTo(member);
      assertThat(routing.at("/latest/decision/ground").asText()).isEqualTo("skill");
    }
  }

  private static JsonNode aCase(ApiClient api, LiveVastine vastine) throws Exception {
    return api.get(vastine.at("/api/v1/cases")).body().path("items").path(0);
  }

  private static Map<String, Object> mention() {
    return Map.of(
        "externalId",
        "comment-1",
        "thread",
        "post-1",
        "author",
        Map.of("externalId", "u-17", "name", "Somebody"),
        "text",
        "My parcel is two weeks late and nobody answers the phone.",
        "publishedAt",
        Instant.now().minusSeconds(5).toString());
  }
}
