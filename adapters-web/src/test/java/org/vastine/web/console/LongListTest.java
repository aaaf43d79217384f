package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list that goes on beyond what is shown (docs/console.md, 36, without selecting). */
final class LongListTest extends InChromium {

  @Test
  void a_long_list_is_paged_and_what_changes_further_down_is_not_taken_for_new() {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      written.add(
          console.writes("Queue " + i, "irritated Number " + i, Duration.ofMinutes(60 - i)));
    }
    String farDown = written.getLast();
    openInbox();
    assertThat(chrome.count("#cases > li")).isEqualTo(50);
    assertThat(chrome.count("#case-" + farDown)).isZero();

    claims(scenery.aino, farDown);
    String urgent = console.writes("Help", "urgent The door is locked", Duration.ofMinutes(1));

    chrome.waitUntil(() -> chrome.find("#newbar").getText().equals("1 new case"));
    chrome.press(".");
    chrome.waitFor("#case-" + urgent);
    chrome.find("#list-body a[rel=next]").click();
    chrome.waitFor("#case-" + farDown);
    assertThat(chrome.find("#case-" + farDown).getText()).contains("Aino");
    assertThat(chrome.count("#cases > li")).isEqualTo(13);
  }
}
