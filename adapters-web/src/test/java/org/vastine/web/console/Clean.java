package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** What every page and state keeps to: WCAG 2.0 to 2.2, A and AA, and no sideways scroll. */
final class Clean {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Clean() {}

  /**
   * Fails where the page that is open does not keep to it. What draws itself anew for another width
   * does so a frame later.
   */
  static void is(Chrome chrome) {
    chrome.waitUntil(() -> chrome.sidewaysScroll() <= 0);
    Results results = axe().analyze(chrome.driver());
    assertThat(results.getViolations())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  /** In the page itself: no page of ours has frames, and a second window takes half a second. */
  @SuppressWarnings("deprecation") // until it goes, since nothing else stays in one window
  private static AxeBuilder axe() {
    return new AxeBuilder().withTags(RULES).disableIframeTesting().setLegacyMode();
  }
}
