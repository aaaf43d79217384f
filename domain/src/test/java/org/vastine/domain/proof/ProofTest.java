package org.vastine.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

class ProofTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final ProofId ID = new ProofId(id(7));
  private static final MemberId LEA = new MemberId(id(8));
  private static final Consent CONSENT = new Consent(ConsentWay.MAIL, NOON, "Yes.");

  private static UUID id(long number) {
    return new UUID(0x26, number);
  }

  private static FeedbackCase ended(CaseOutcome outcome) {
    return FeedbackCase.fold(
        new CaseId(id(1)),
        List.of(
            new CaseEvent.Opened(
                NOON,
                By.VASTINE,
                new MentionId(id(2)),
                new AuthorId(id(3)),
                new ThreadId(id(4)),
                new ChannelAccountId(id(5)),
                Audience.PUBLIC,
                NOON,
                0),
            new CaseEvent.Closed(NOON, By.VASTINE, outcome, Optional.empty())));
  }

  private static final FeedbackCase TURNED = ended(CaseOutcome.TURNED_POSITIVE);

  private static String code(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusal) ? refusal.code() : "accepted";
  }

  private static Decision<Proof> anonymous(FeedbackCase of, Proof.Anonymous draft) {
    return Proof.anonymous(ID, of, draft, NOON, LEA);
  }

  @Test
  void R26_with_consent_a_thread_is_shown_as_it_stands() {
    assertThat(Proof.named(ID, TURNED, CONSENT, " Maija: thanks!\r\n", NOON, LEA))
        .isEqualTo(
            Decision.accepted(
                new Proof(
                    ID,
                    TURNED.id(),
                    TURNED.key().author(),
                    Optional.of(CONSENT),
                    "Maija: thanks!",
                    NOON,
                    LEA)));
  }

  @Test
  void R26_without_consent_it_points_to_nobody_and_somebody_said_so() {
    assertThat(code(anonymous(TURNED, new Proof.Anonymous("Thanks!", true, List.of()))))
        .isEqualTo("accepted");
    assertThat(code(anonymous(TURNED, new Proof.Anonymous("Thanks!", false, List.of()))))
        .isEqualTo("proof.not-confirmed");
    assertThat(code(anonymous(TURNED, new Proof.Anonymous("Maija!", true, List.of("Maija")))))
        .isEqualTo("proof.names-left");
  }

  @Test
  void R26_only_threads_that_turned_are_proof() {
    for (CaseOutcome outcome : List.of(CaseOutcome.CONTENT, CaseOutcome.STILL_UNHAPPY)) {
      assertThat(Proof.isTurned(ended(outcome))).isFalse();
      assertThat(code(Proof.named(ID, ended(outcome), CONSENT, "Thanks!", NOON, LEA)))
          .isEqualTo("proof.not-turned");
    }
    assertThat(Proof.isTurned(TURNED)).isTrue();
  }

  @Test
  void R26_a_text_is_neither_empty_nor_endless() {
    assertThat(code(Proof.named(ID, TURNED, CONSENT, " \n", NOON, LEA))).isEqualTo("proof.text");
    assertThat(code(Proof.named(ID, TURNED, CONSENT, "x".repeat(20_000), NOON, LEA)))
        .isEqualTo("accepted");
    assertThat(code(Proof.named(ID, TURNED, CONSENT, "x".repeat(20_001), NOON, LEA)))
        .isEqualTo("proof.text");
  }

  private static String consents(String words, Instant at) {
    return code(Consent.given(ConsentWay.PAPER, at, words, NOON));
  }

  @Test
  void R26_a_consent_was_written_by_now_and_is_quoted() {
    assertThat(Consent.given(ConsentWay.MAIL, NOON, " Yes. ", NOON))
        .isEqualTo(Decision.accepted(CONSENT));
    assertThat(consents("Yes.", NOON.plusSeconds(1))).isEqualTo("proof.consent-ahead");
    assertThat(consents(" ", NOON)).isEqualTo("proof.consent-words");
    assertThat(consents("x".repeat(1_000), NOON)).isEqualTo("accepted");
    assertThat(consents("x".repeat(1_001), NOON)).isEqualTo("proof.consent-words");
  }
}
