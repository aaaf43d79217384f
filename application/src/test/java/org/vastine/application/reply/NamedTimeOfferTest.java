package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.reply.DraftText;

/** Whoever names a time is offered to promise it (R21). */
final class NamedTimeOfferTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private final Casework casework = new Casework();
  private FeedbackCase feedbackCase;

  @BeforeEach
  void an_irritated_customer() {
    feedbackCase =
        casework.caseOf(
            casework.given.item(
                new ExternalId("c-1"), new ExternalId("post-1"), "Pia", "Irritated: where?"));
  }

  @Test
  void R21_a_time_that_the_words_name_is_told_as_long_as_nobody_promised_it() {
    DraftView draft = casework.writes(casework.aino, feedbackCase, words());
    assertThat(draft.named()).contains(tomorrow());

    assertThat(rewrites(draft, true).named()).as("it goes with a promise").isEmpty();
    assertThat(rewrites(draft, false).named()).contains(tomorrow());
  }

  @Test
  void R21_words_that_name_no_time_at_which_we_are_back_offer_none() {
    assertThat(
            casework.writes(casework.aino, feedbackCase, "Thank you! Tomorrow at 14:00.").named())
        .isEmpty();
    assertThat(
            casework
                .writes(casework.bo, feedbackCase, "We come back to you by 03:00 tomorrow.")
                .named())
        .as("nobody is there")
        .isEmpty();
  }

  private DraftView rewrites(DraftView draft, boolean promising) {
    int version = current(draft);
    return accepted(
        casework
            .rewrites()
            .handle(
                casework.aino,
                new RewriteDraft.Command(
                    draft.draft().id(),
                    ExpectedVersion.of(version),
                    new DraftText(words() + " ".repeat(version)),
                    1,
                    false,
                    Set.of(),
                    promising)));
  }

  private int current(DraftView draft) {
    return casework.inside(
        () -> casework.world.drafts().find(draft.draft().id()).orElseThrow().version());
  }

  private static String words() {
    return "We come back to you by 14:00 tomorrow.";
  }

  private LocalDateTime tomorrow() {
    Instant now = casework.world.clock().instant();
    return LocalDateTime.ofInstant(now, HELSINKI).toLocalDate().plusDays(1).atTime(14, 0);
  }
}
