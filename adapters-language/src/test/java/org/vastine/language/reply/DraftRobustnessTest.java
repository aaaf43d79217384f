package org.vastine.language.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.triage.Style;
import org.vastine.language.HostileTexts;

class DraftRobustnessTest {

  private static final HybridDraftReading READING = new HybridDraftReading();

  @Test
  void no_draft_makes_it_throw_and_findings_stay_inside_the_draft() {
    for (String draft : HostileTexts.all()) {
      for (Style style : new Style[] {Style.THREAT, Style.IRRITATED}) {
        for (TextFinding finding : READING.read(draft, draft, style, Audience.PUBLIC)) {
          finding
              .span()
              .ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(draft.length()));
        }
      }
    }
  }
}
