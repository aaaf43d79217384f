package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;

/** The daily work in Chromium with scripts turned off (docs/console.md, 39). */
@EnabledIf("org.vastine.web.console.Chrome#isHere")
final class WithoutScriptTest {
  private ConsoleWorld console;
  private Scenery scenery;
  private Chrome chrome;

  @BeforeEach
  void open() {
    console = new ConsoleWorld();
    scenery = Scenery.few(console);
    chrome = Chrome.withoutScript(console.base());
  }

  @AfterEach
  void close() {
    chrome.close();
    console.close();
  }

  @Test
  void a_member_signs_in_reads_answers_and_undoes() {
    chrome.go("/sign-in");
    chrome.find("#workspace").sendKeys(ConsoleWorld.SLUG);
    chrome.find("#email").sendKeys("lea@example.org");
    chrome.find("#password").sendKeys(ConsoleWorld.PASSWORD);
    chrome.find("form button.primary").click();
    chrome.driver().findElement(By.id("open-" + scenery.irritated)).click();
    assertThat(chrome.find("#case-thread").getText()).contains("Kolmas viikko");

    chrome.find("#act-claim").click();
    chrome.find("#send-button");
    assertThat(chrome.find("#case-owner").getText()).isEqualTo("Owner: you");
    chrome.find("#reply-text").sendKeys("This damn thing.");
    chrome.find("#send-button").click();
    assertThat(chrome.find("[data-refusal]").getText()).contains("Findings stop sending");
    chrome.clear(chrome.find("#reply-text"));
    chrome.find("#reply-text").sendKeys(Scenery.GOOD_WORDS);
    chrome.find("#send-button").click();
    chrome.find("#act-undo").click();
    assertThat(chrome.find("#reply-text").getDomProperty("value")).isEqualTo(Scenery.GOOD_WORDS);
    chrome.find("#send-button").click();
    chrome.find("#act-undo");
    console.waits(Duration.ofMinutes(2));
    console.delivers();
    assertThat(console.platform.visible()).containsExactly(Scenery.GOOD_WORDS + "\n– Lea");
  }
}
