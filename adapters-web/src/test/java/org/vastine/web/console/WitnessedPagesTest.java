package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.Missing;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.team.By;

/** What bystanders saw of a case that ended, on its page (R26). */
final class WitnessedPagesTest extends WithoutBrowser {

  private String at;

  @BeforeEach
  void somebody_complained() {
    at =
        "/w/acme/cases/" + console.writes("Maija", "irritated Where is it?", Duration.ofMinutes(5));
  }

  private Document ended(String outcome) {
    lea.submit(lea.open(at), "/close", "outcome", outcome);
    assertThat(lea.open(at).select("#witnessed")).isEmpty();
    console.looks();
    return lea.open(at);
  }

  @Test
  void R26_the_page_of_an_ended_case_keeps_the_four_things_that_bystanders_saw() {
    assertThat(lea.open(at).select("#witnessed")).isEmpty();
    lea.press(lea.open(at), "#send-button", "text", Scenery.GOOD_WORDS);
    console.waits(Duration.ofMinutes(1));
    console.delivers();
    Document page = ended("silent");

    assertThat(page.select("#witnessed dt").eachText())
        .containsExactly("How fast", "In what way", "How the customer takes it", "How it ends");
    assertThat(page.select("#witnessed dd").text())
        .contains("Answered in public after", "Nothing in our words", "No word since");
    assertThat(page.select("#witnessed .missing")).isEmpty();
    assertThat(page.select("#witnessed a").attr("href")).endsWith("/stranger");
    assertThat(page.select("#case-timeline").text()).contains("how the conversation looked");
  }

  @Test
  void R26_an_ending_without_a_public_answer_is_told_as_it_was() {
    lea.submit(lea.open(at), "/decline", "why", "spam");
    console.looks();
    Document page = lea.open(at);

    assertThat(page.select("#witnessed dd").eachText())
        .contains("Not answered in public.", "We have not said anything.");
  }

  @Test
  void R26_faults_and_what_was_missing_are_told_and_that_nothing_was_to_be_seen() {
    PublicLook bad =
        new PublicLook(
            true,
            Optional.of(Duration.ofMinutes(31)),
            true,
            Set.of(FindingKind.DEFENSIVE),
            Reaction.WORSE,
            CaseOutcome.LAPSED,
            Set.of(Missing.ANSWER_TO_OTHERS));
    PublicLook nothing =
        new PublicLook(
            false,
            Optional.empty(),
            false,
            Set.of(),
            Reaction.NOTHING_TO_REACT_TO,
            CaseOutcome.LAPSED,
            Set.of());
    witnessed(
        new CaseEvent.Closed(console.now(), By.VASTINE, CaseOutcome.LAPSED, Optional.empty()));
    witnessed(new Witnessed(console.now(), By.VASTINE, bad));
    Document page = lea.open(at);

    assertThat(page.select("#witnessed dd").text())
        .contains("after 31", "A deadline passed", "Less friendly");
    assertThat(page.select("#witnessed .measure svg")).hasSize(4);
    assertThat(page.select("#witnessed .missing li").text()).contains("others who complain");

    witnessed(new Witnessed(console.now(), By.VASTINE, nothing));
    Document unseen = lea.open(at);
    assertThat(unseen.select("#witnessed").text()).contains("Nobody else could read");
    assertThat(unseen.select("#witnessed dl")).isEmpty();
    assertThat(unseen.select("#case-timeline").text()).contains("could see nothing");
  }

  @Test
  void R27_what_others_say_after_we_left_is_told_where_we_left_on_purpose() {
    String thread = "post-left";
    at =
        "/w/acme/cases/"
            + console.writes("xX_9", "irritated Again.", Duration.ofMinutes(9), thread);
    assertThat(lea.open(at + "/stranger").select("#stopping")).isEmpty();
    witnessed(
        new CaseEvent.Disengaged(
            console.now().minus(Duration.ofMinutes(5)),
            By.VASTINE,
            DisengageReason.TROLLING,
            new CaseTextId(new UUID(9, 9)),
            Optional.empty()));
    assertThat(lea.open(at + "/stranger").select("#stopping").text()).contains("Too few");
    console.writes("Bo", "irritated Shame on you.", Duration.ofMinutes(2), thread);
    console.writes("Lena", "irritated Cowards.", Duration.ofMinutes(1), thread);
    Document page = lea.open(at + "/stranger");

    assertThat(page.select("#stopping").text())
        .contains("Was stopping right?", "more are against us", "Against us: 2");
    assertThat(page.select("#stopping a").eachText()).containsExactly("Bo", "Lena");
    assertThat(page.select(page.select("#stopping a").first().attr("href")).text())
        .contains("Shame on you");
  }

  private void witnessed(CaseEvent event) {
    console.happens(at.substring(at.lastIndexOf('/') + 1), event);
  }
}
