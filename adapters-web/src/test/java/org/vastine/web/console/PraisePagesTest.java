package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.ClaimCase;
import org.vastine.application.kernel.ExpectedVersion;

/** The praise wall in the console, for one who has no script (R32). */
final class PraisePagesTest extends WithoutBrowser {

  private static final String WALL = "/w/acme/praise";

  @Test
  void R32_the_wall_is_one_click_from_my_day_and_an_entry_can_be_hidden() {
    Document day = lea.open("/w/acme/today");
    assertThat(day.select("#day-praise a[href$=/praise]")).hasSize(1);

    Document wall = lea.open(WALL);
    assertThat(wall.select("#praise-others").text()).contains("Kargom bir günde geldi");
    Document hidden = lea.submit(wall, "/praise/hide");
    assertThat(hidden.select("#notices").text()).contains("Hidden from your wall");
    assertThat(hidden.select("#praise-others")).isEmpty();
    assertThat(hidden.select("#praise-hidden").text()).contains("Kargom bir günde geldi");
    assertThat(lea.open("/w/acme/today").select("#day-praise")).isEmpty();

    Document shown = lea.submit(hidden, "/praise/show");
    assertThat(shown.select("#praise-others").text()).contains("Kargom bir günde geldi");
    assertThat(shown.select("#praise-hidden")).isEmpty();
  }

  @Test
  void R32_after_a_hostile_shift_praise_stands_before_the_work() {
    assertThat(lea.open("/w/acme/today").select("#hostile-shift")).isEmpty();
    for (int bad = 0; bad < 11; bad++) {
      String id = console.writes("Kalle " + bad, "hostile nonsense " + bad, Duration.ofMinutes(5));
      ConsoleWorld.accepted(
          console
              .get(ClaimCase.class)
              .handle(
                  console.actor(scenery.lea),
                  new ClaimCase.Command(Scenery.id(id), ExpectedVersion.ANY)));
    }

    Document day = lea.open("/w/acme/today");

    assertThat(day.select("#hostile-shift")).as(day.select("#day").text()).hasSize(1);
    assertThat(day.select("#day > section").first().id()).isEqualTo("day-praise");
  }
}
