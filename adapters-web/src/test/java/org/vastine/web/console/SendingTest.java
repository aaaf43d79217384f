package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.vastine.web.world.Reply;

/** From the first word to the published reply (docs/console.md, 8 to 12, 16, 17, 19, 20). */
final class SendingTest extends InChromium {
  private static final String MINE = Scenery.GOOD_WORDS + " Lea";
  private static final String THEIRS = Scenery.GOOD_WORDS + " Again";
  private static final String UNDONE = Scenery.GOOD_WORDS + " Undone";

  @Test
  void of_two_who_claim_at_once_one_owns_it_and_the_other_is_told_who() {
    String caseId = aCase("Claimed by two");
    Chrome aino = anotherDevice(scenery.aino);
    aino.go("/w/acme/cases/" + caseId);
    chrome.go("/w/acme/cases/" + caseId);
    aino.find("#live-pause").click();

    chrome.press("c");
    chrome.waitFor("#act-release");
    aino.press("c");

    aino.waitFor("[data-refusal]");
    assertThat(aino.find("[data-refusal]").getText()).contains("Lea Admin");
    aino.find("#live-pause").click();
    aino.waitUntil(() -> aino.count("#composer-form") == 0);
    assertThat(aino.find("#answering").getText()).contains("Lea Admin");
    assertThat(chrome.find("#case-owner").getText()).isEqualTo("Owner: you");
  }

  @Test
  void of_two_who_send_at_once_one_reply_is_visible_and_the_other_gets_the_reason() {
    String caseId = aCase("Sent by two");
    Chrome aino = anotherDevice(scenery.aino);
    composer(aino, caseId).sendKeys(THEIRS);
    composer(chrome, caseId).sendKeys(MINE);
    isReady(chrome);
    isReady(aino);

    chrome.pressWithControl(Keys.ENTER);
    chrome.waitFor("#act-undo");
    aino.pressWithControl(Keys.ENTER);
    aino.waitFor("[data-refusal]");

    assertThat(aino.find("[data-refusal]").getText()).isNotBlank();
    assertThat(aino.find("body").getText()).contains("Lea Admin");
    published();
    assertThat(console.platform.visible()).filteredOn(MINE::equals).hasSize(1);
    assertThat(console.platform.visible()).noneMatch(reply -> reply.startsWith(THEIRS));
  }

  @Test
  void what_the_customer_writes_meanwhile_holds_the_reply_until_it_is_read() {
    String caseId = console.writes("Again", "irritated First", Duration.ofMinutes(9), "again");
    WebElement box = composer(chrome, caseId);
    box.sendKeys(Scenery.GOOD_WORDS);
    isReady(chrome);
    console.writes("Again", "irritated Second thoughts", Duration.ofMinutes(1), "again");
    chrome.waitFor("#wrote-again .notice");
    chrome.waitUntil(() -> chrome.find("#case-thread .since").isDisplayed());

    chrome.find("#send-button").click();
    chrome.waitFor("[data-refusal]");
    assertThat(chrome.find("[data-refusal]").getText()).contains("The customer wrote again");
    assertThat(chrome.count("#act-undo")).isZero();
    chrome.settled();
    chrome.find("[data-read-it]").click();
    chrome.waitUntil(() -> chrome.count("#wrote-again .notice") == 0);
    assertThat(box(chrome)).isEqualTo(Scenery.GOOD_WORDS);
    chrome.pressWithControl(Keys.ENTER);

    chrome.waitFor("#act-undo");
    assertThat(chrome.complaints()).allMatch(said -> said.contains("409"));
  }

  @Test
  void an_undone_reply_is_never_published_also_after_a_reload() {
    String caseId = aCase("Undone");
    composer(chrome, caseId).sendKeys(UNDONE);
    isReady(chrome);
    chrome.find("#send-button").click();
    chrome.waitFor("#act-undo");
    chrome.reload();
    chrome.press("z");
    chrome.waitFor("#reply-text");

    published();
    assertThat(console.platform.visible()).noneMatch(reply -> reply.startsWith(UNDONE));
    assertThat(box(chrome)).isEqualTo(UNDONE);
  }

  @Test
  void an_undo_that_comes_too_late_says_so_and_links_the_reply() {
    String caseId = aCase("Too late");
    composer(chrome, caseId).sendKeys(Scenery.GOOD_WORDS);
    isReady(chrome);
    chrome.pressWithControl(Keys.ENTER);
    chrome.waitFor("#act-undo");
    chrome.settled();
    chrome.find("#live-pause").click();
    published();

    chrome.press("z");

    chrome.waitFor("[data-refusal]");
    assertThat(chrome.find("[data-refusal]").getText()).startsWith("Too late to undo");
    String reply = chrome.find("#see-reply").getDomAttribute("href").substring(1);
    assertThat(chrome.find("[id='" + reply + "']").getText())
        .contains("Published", "Your parcel leaves today");
    assertThat(chrome.complaints()).allMatch(said -> said.contains("409"));
  }

  @Test
  void a_reply_that_is_stopped_goes_with_a_reason_that_stays_on_the_timeline() {
    String caseId = aCase("With a reason");
    openInbox();
    chrome.find("#open-" + caseId).click();
    chrome.waitFor("#pane #case-state[data-case='" + caseId + "']");
    chrome.press("c");
    chrome.waitFor("#act-release");
    chrome.press("r");
    chrome.press("It is not our fault. " + Scenery.GOOD_WORDS);
    chrome.waitFor("#open-override");
    chrome.find("#open-override").click();
    chrome.waitUntil(() -> chrome.find("#override-reason").isDisplayed());
    chrome.find("#override-reason").sendKeys("They asked whose fault it is.");
    console.waits(Duration.ofMinutes(2));
    chrome.find("#send-anyway").click();

    chrome.waitFor("#act-undo");
    assertThat(chrome.find(".timeline").getText()).contains("They asked whose fault it is.");
  }

  @Test
  void the_cool_down_is_the_servers_also_after_a_reload_and_by_the_api() {
    String caseId = aCase("Cools down");
    composer(chrome, caseId).sendKeys("It is not our fault. " + Scenery.GOOD_WORDS);
    chrome.waitFor("#cooldown[data-until]");
    String until = chrome.find("#cooldown").getDomAttribute("data-until");
    console.waits(Duration.between(console.now(), Instant.parse(until)).minusSeconds(1));

    chrome.reload();

    assertThat(chrome.find("#cooldown").getDomAttribute("data-until")).isEqualTo(until);
    assertThat(chrome.find("#send-button").getDomAttribute("aria-disabled")).isEqualTo("true");
    String draft = chrome.find("[name=draft]").getDomProperty("value");
    String override = "{'overrideReason': 'They asked whose fault it is.'}";
    Reply early = console.api(scenery.lea).post("/api/v1/drafts/" + draft + "/send", override);
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.body()).contains("reply.cooling-down", until);
    console.waits(Duration.ofSeconds(1));
    Reply open = console.api(scenery.lea).post("/api/v1/drafts/" + draft + "/send", override);
    assertThat(open.status()).as(open.body()).isEqualTo(200);
  }

  @Test
  void what_is_typed_and_sent_at_once_is_checked_before_it_goes() {
    String caseId = aCase("In a hurry");
    composer(chrome, caseId).sendKeys("This damn thing.", Keys.chord(Keys.CONTROL, Keys.ENTER));
    chrome.waitFor("#send-button[aria-disabled=true]");
    assertThat(chrome.count("#act-undo")).isZero();
    assertThat(chrome.driver().getCurrentUrl()).contains("/cases/" + caseId);
  }

  @Test
  void R16_characters_are_counted_as_the_platform_counts_with_the_signature() {
    WebElement box = composer(chrome, aCase("Counted"));
    chrome.run(
        "const box = arguments[0]; box.value = arguments[1];"
            + " box.dispatchEvent(new Event('input', {bubbles: true}))",
        box,
        "e\u0301 \uD83D\uDC4D https://a.example/b");
    chrome.waitUntil(() -> chrome.find("#reply-count").getText().startsWith("30 of"));
    assertThat(chrome.find("[data-signature]").getText()).isEqualTo("Signed: – Lea");
  }

  @Test
  void where_no_reply_can_be_sent_a_person_is_told_what_to_do_instead() {
    String caseId = console.writesInTheNews("Columnist", "irritated I read strange things.");
    chrome.go("/w/acme/cases/" + caseId);
    assertThat(chrome.count("#send-button")).isZero();
    assertThat(chrome.find("#by-hand").getText()).contains("News site takes no replies from here");
    assertThat(chrome.find("#by-hand a").getDomAttribute("href")).startsWith("https://social");
  }

  private static void isReady(Chrome on) {
    on.waitUntil(() ->
        on.find("[data-saved]").getText().startsWith("Saved")
            && on.find("#send-button").getDomAttribute("aria-disabled") == null);
  }

  private static String box(Chrome on) {
    return on.find("#reply-text").getDomProperty("value");
  }

  private void published() {
    console.waits(Duration.ofMinutes(2));
    console.delivers();
  }
}
