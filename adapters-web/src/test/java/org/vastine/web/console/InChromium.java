package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.WebElement;
import org.vastine.application.feedbackcase.ClaimCase;
import org.vastine.application.feedbackcase.DeclineAnswer;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.team.Member;

/** A console with few cases, a browser in which Lea is signed in, and a second one on demand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("org.vastine.web.console.Chrome#isHere")
abstract class InChromium {
  static final String LOOK = "en.light.comfortable.on";

  ConsoleWorld console;
  Scenery scenery;
  Chrome chrome;
  private final List<Chrome> others = new ArrayList<>();

  @BeforeAll
  final void open() {
    console = new ConsoleWorld();
    scenery = Scenery.few(console);
    chrome = new Chrome(console.base());
    chrome.holdTime();
    chrome.size(1440);
    chrome.signIn(console.session(scenery.lea), LOOK);
  }

  @AfterEach
  final void theBrowserHadNothingToComplainAbout() {
    console.comesBack();
    others.forEach(Chrome::close);
    others.clear();
    assertThat(chrome.complaints()).isEmpty();
  }

  @AfterAll
  final void close() {
    chrome.close();
    console.close();
  }

  /** Another device, on which this member is signed in; closed after the test. */
  final Chrome anotherDevice(Member member) {
    Chrome other = new Chrome(console.base());
    others.add(other);
    other.size(1440);
    other.signIn(console.session(member), LOOK);
    return other;
  }

  /** A case of somebody who wrote just now. */
  final String aCase(String name) {
    return console.writes(
        name, "irritated Where is my parcel, asks " + name, Duration.ofMinutes(5));
  }

  /** Opens the inbox, with the list heard of by the stream. */
  final void openInbox() {
    chrome.go("/w/acme/inbox?view=open");
    chrome.waitFor("#pane #case-state");
  }

  /** Opens the case and gives the text box of its composer. */
  static WebElement composer(Chrome on, String caseId) {
    on.go("/w/acme/cases/" + caseId);
    on.press("r");
    return on.find("#reply-text");
  }

  /** What is stored of the reply that Lea writes; empty before the first save. */
  final String stored(String caseId) {
    return console
        .world
        .transactions()
        .inWorkspace(
            console.actor(scenery.lea).workspace(),
            () ->
                console.world.drafts().ofCase(Scenery.id(caseId)).stream()
                    .filter(draft -> draft.writer().equals(scenery.lea.id()))
                    .findFirst()
                    .map(draft -> draft.text().value())
                    .orElse(""));
  }

  /** A colleague takes the case. */
  final void claims(Member member, String caseId) {
    ConsoleWorld.accepted(
        console
            .get(ClaimCase.class)
            .handle(
                console.actor(member),
                new ClaimCase.Command(Scenery.id(caseId), ExpectedVersion.ANY)));
  }

  /** A colleague closes the case. */
  final void closes(Member member, String caseId) {
    ConsoleWorld.accepted(
        console
            .get(DeclineAnswer.class)
            .handle(
                console.actor(member),
                new DeclineAnswer.Command(
                    Scenery.id(caseId),
                    ExpectedVersion.ANY,
                    SilenceReason.NO_ANSWER_NEEDED,
                    Optional.of("Said by phone"))));
  }
}
