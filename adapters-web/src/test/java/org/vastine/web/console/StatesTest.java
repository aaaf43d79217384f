package org.vastine.web.console;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States that a page only comes into while it is open, in both themes, narrow and wide. */
final class StatesTest extends InChromium {

  @ParameterizedTest
  @CsvSource({"light, 360", "light, 1440", "dark, 360", "dark, 1440"})
  void a_row_that_left_the_list_is_clean(String theme, int width) {
    as(theme, width);
    String gone = aCase("Gone " + theme + " " + width);
    openInbox();
    closes(scenery.aino, gone);
    chrome.waitFor("#case-" + gone + ".left-view");
    chrome.shot("row that left", theme, width);
    Clean.is(chrome);
  }

  @ParameterizedTest
  @CsvSource({"light, 360", "light, 1440", "dark, 360", "dark, 1440"})
  void the_warning_before_the_stay_ends_is_clean(String theme, int width) {
    as(theme, width);
    openInbox();
    chrome.find("#live-pause").click();
    chrome.run("document.getElementById('ending').showModal()");
    chrome.shot("ending", theme, width);
    Clean.is(chrome);
    chrome.run("document.getElementById('ending').close()");
    chrome.find("#live-pause").click();
  }

  @ParameterizedTest
  @CsvSource({"light, 360", "light, 1440", "dark, 360", "dark, 1440"})
  void ticked_cases_with_what_can_be_done_to_them_are_clean(String theme, int width) {
    as(theme, width);
    openInbox();
    chrome.find(".pick input").click();
    chrome.shot("ticked", theme, width);
    Clean.is(chrome);
  }

  private void as(String theme, int width) {
    chrome.size(width);
    chrome.signIn(console.session(scenery.lea), "en." + theme + ".comfortable.on");
  }
}
