package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Style;

/** The plan's steps, and the two clocks of answering and solving, for one without script. */
final class TwoClocksPagesTest extends WithoutBrowser {

  private String late;

  @BeforeEach
  void write() {
    late = console.writes("Maija", "irritated No news", Duration.ofMinutes(5));
  }

  private void happens(CaseEvent... events) {
    console
        .world
        .transactions()
        .inWorkspace(
            console.actor(scenery.aino).workspace(),
            () -> {
              Given given = new Given(console.world, console.world.ids());
              return given.with(
                  console.world.cases().find(new CaseId(UUID.fromString(late))).orElseThrow(),
                  events);
            });
  }

  private CaseEvent planned(Instant solvedBy) {
    return new CaseEvent.PlanMade(
        console.now(),
        By.VASTINE,
        1,
        Style.IRRITATED,
        Optional.of("irritated"),
        new Obligation.Always(),
        console.now().plusSeconds(900),
        Optional.empty(),
        List.of(PlaybookStep.CLAIM, PlaybookStep.REPLY, PlaybookStep.THANK),
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(solvedBy),
        Optional.empty());
  }

  @Test
  void R5_the_plan_names_what_did_a_step_and_what_comes_next() {
    happens(planned(console.now().plusSeconds(7_200)));
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));
    Document before = aino.open("/w/acme/cases/" + late);
    assertThat(before.select("#case-plan li.next").text()).contains("Claim the case");
    assertThat(before.select("#case-solving").text()).startsWith("To be solved:");

    aino.submit(before, "/claim");
    Document claimed = aino.open("/w/acme/cases/" + late);

    assertThat(claimed.select("#case-plan li.done .step-done").text())
        .contains("Claimed until", "you");
    assertThat(claimed.select("#case-plan li.next").text()).contains("Reply");
  }

  @Test
  void R8_what_was_not_solved_in_time_is_marked_and_found() {
    Instant due = console.now().minusSeconds(60);
    happens(planned(due), new CaseEvent.ResolutionMissed(console.now(), By.VASTINE, due));
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));

    Document found = aino.open("/w/acme/inbox?view=open&q=late:solution");

    assertThat(found.select("a.case-row")).hasSize(1);
    assertThat(found.select("#open-" + late).text()).contains("Not solved in time");
    assertThat(aino.open("/w/acme/cases/" + late).select("#case-timeline").text())
        .contains("Not solved by");
  }
}
