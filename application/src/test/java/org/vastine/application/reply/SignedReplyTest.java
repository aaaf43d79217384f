package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.GOOD_WORDS;
import static org.vastine.application.world.Casework.accepted;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.template.Signature;

/** A typed reply shows the person behind it, as one of a template does (R16). */
final class SignedReplyTest {

  private static final int MOST = 500;

  private final Casework casework = new Casework();
  private FeedbackCase feedbackCase;

  @BeforeEach
  void an_irritated_customer() {
    feedbackCase =
        casework.caseOf(
            casework.given.item(
                new ExternalId("c-1"), new ExternalId("post-1"), "Pia", "Irritated: where is it?"));
  }

  @Test
  void R16_a_typed_reply_goes_out_signed_and_the_draft_tells_it_before() {
    DraftView draft = casework.writes(casework.aino, feedbackCase, GOOD_WORDS + " \n");

    assertThat(draft.signature()).isEqualTo("\n– Maija");
    assertThat(draft.draft().text().value()).doesNotContain("Maija");
    assertThat(seen(draft)).isEqualTo(GOOD_WORDS + "\n– Maija");
  }

  @Test
  void R16_a_reply_that_is_signed_goes_out_as_it_is() {
    DraftView draft = casework.writes(casework.aino, feedbackCase, GOOD_WORDS + "\n– Maija");

    assertThat(draft.signature()).isEmpty();
    assertThat(seen(draft)).isEqualTo(GOOD_WORDS + "\n– Maija");
  }

  @Test
  void R16_the_signature_is_the_one_that_the_workspace_chose() {
    chooses(Signature.INITIALS);
    DraftView draft = casework.writes(casework.aino, feedbackCase, GOOD_WORDS);
    assertThat(draft.signature()).startsWith(" ^M");

    chooses(Signature.NONE);
    assertThat(seen(draft)).isEqualTo(GOOD_WORDS);
  }

  @Test
  void R16_the_signature_counts_against_the_limit_of_the_platform() {
    int signature = "\n– Maija".length();
    String longest = words(MOST - signature);

    DraftView fits = casework.writes(casework.aino, feedbackCase, longest);
    DraftView over = casework.writes(casework.bo, feedbackCase, longest + "y");

    assertThat(fits.length()).isEqualTo(MOST);
    assertThat(fits.reading().findings())
        .noneMatch(finding -> finding.kind() == FindingKind.TOO_LONG);
    assertThat(over.reading().findings())
        .filteredOn(finding -> finding.kind() == FindingKind.TOO_LONG)
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.facts()).containsEntry("length", Integer.toString(MOST + 1)));
  }

  private static String words(int length) {
    return GOOD_WORDS + "x".repeat(length - GOOD_WORDS.length());
  }

  private void chooses(Signature signature) {
    casework.inside(() -> {
      casework.world.templates().keep(signature);
      return true;
    });
  }

  /** What everybody sees of a draft that is sent. */
  private String seen(DraftView draft) {
    accepted(casework.sends(casework.aino, draft, Optional.empty()));
    casework.world.clock().advance(Duration.ofSeconds(11));
    casework.delivers();
    return casework.platform.visible().getLast();
  }
}
