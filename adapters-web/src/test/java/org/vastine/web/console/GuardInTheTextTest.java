package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** How the guard's findings meet the words that they are about (docs/console.md, 14, 15, 18). */
final class GuardInTheTextTest extends InChromium {

  @Test
  void marks_go_when_their_words_change_and_never_sit_on_others() {
    WebElement box = composer(chrome, aCase("Marks"));
    box.sendKeys("Thank you. That damn carrier lost it.");
    chrome.waitFor(".mirror mark.stop");
    box.sendKeys(Keys.HOME, "Oh. ");
    assertThat(chrome.texts(".mirror mark")).allMatch("damn"::equals);
    chrome.waitUntil(() -> chrome.texts(".mirror mark.stop").equals(List.of("damn")));
    String before =
        String.valueOf(
            chrome.run("return document.querySelector('.mirror mark').previousSibling.data"));
    assertThat(before).isEqualTo("Oh. Thank you. That ");
  }

  @Test
  void a_blocked_send_can_be_reached_explains_itself_and_leads_to_the_words() {
    WebElement box = composer(chrome, aCase("Blocked"));
    box.sendKeys("Thank you, this damn thing is late.");
    chrome.waitFor("#send-button[aria-disabled=true]");
    chrome.run("document.getElementById('send-button').focus()");
    assertThat(chrome.focused()).isEqualTo("send-button");
    assertThat(
            String.valueOf(
                chrome.run(
                    "return document.getElementById('send-button').getAttribute('aria-describedby')"
                        + ".split(' ').map(id => document.getElementById(id).textContent).join(' ')")))
        .contains("stop");

    chrome.press(Keys.ENTER);

    assertThat(chrome.find("#urgent").getDomProperty("textContent")).contains("stop");
    assertThat(
            chrome.run(
                "const box = document.activeElement; return"
                    + " box.value.substring(box.selectionStart, box.selectionEnd)"))
        .isEqualTo("damn");
  }

  @Test
  void undo_after_replace_brings_the_members_own_words_back() {
    String mine = "Hello Jo, it is not our fault. Thank you.";
    WebElement box = composer(chrome, aCase("Replaced"));
    box.sendKeys(mine);
    chrome.waitFor("#findings [data-instead]");
    assertThat(chrome.texts(".instead q")).containsExactly("sorry");

    chrome.find("#findings [data-instead]").click();

    assertThat(box.getDomProperty("value")).isEqualTo("Hello Jo, it is sorry. Thank you.");
    chrome.waitUntil(() -> chrome.count("#findings [data-instead]") == 0);
    assertThat(chrome.focused()).isEqualTo("reply-text");
    chrome.pressWithControl("z");
    assertThat(box.getDomProperty("value")).isEqualTo(mine);
    chrome.waitFor("#findings [data-instead]");
  }

  @Test
  void words_that_changed_meanwhile_are_not_replaced() {
    WebElement box = composer(chrome, aCase("Changed meanwhile"));
    box.sendKeys("It is not our fault.");
    chrome.waitFor("#findings [data-instead]");

    chrome.run(
        "const box = arguments[0]; box.value = 'Thank you for telling us.';"
            + " document.querySelector('[data-instead]').click()",
        box);

    assertThat(box.getDomProperty("value")).isEqualTo("Thank you for telling us.");
  }
}
