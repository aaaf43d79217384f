package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.triage.Style;

/** What every {@link DraftReading} keeps to. */
public abstract class DraftReadingContract {

  /** The adapter under test. */
  protected abstract DraftReading reading();

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u0000", "\uD83D", "\uDE00\uD83D", "\u202Etxt", "damn, damn, damn"})
  final void whatever_is_found_lies_inside_the_draft(String draft) {
    assertThat(read(draft))
        .flatExtracting(finding -> finding.span().stream().toList())
        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(draft.length()));
  }

  @Test
  final void a_curse_is_found_where_it_stands() {
    String draft = "We are sorry about the damn delay.";

    assertThat(read(draft))
        .filteredOn(finding -> finding.kind() == FindingKind.PROFANE_INSULTING)
        .extracting(finding -> finding.span().orElseThrow())
        .anySatisfy(span -> assertThat(draft.substring(span.start(), span.end())).contains("damn"));
  }

  @Test
  final void a_plain_and_friendly_draft_has_no_curse() {
    assertThat(read("Thank you for telling us. We are looking into it."))
        .extracting(TextFinding::kind)
        .doesNotContain(FindingKind.PROFANE_INSULTING);
  }

  private List<TextFinding> read(String draft) {
    return reading().read(draft, "Where is my parcel?", Style.QUESTION, Audience.PUBLIC);
  }
}
