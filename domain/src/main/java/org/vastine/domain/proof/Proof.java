package org.vastine.domain.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.MemberId;

/**
 * A thread that turned, kept to be shown and learnt from (R26): with the customer's written consent
 * as it stood, without it only as a text that points to nobody, which a person read and confirmed.
 *
 * @param caseId the case
 * @param author the customer
 * @param consent what the customer wrote; empty for a text that points to nobody
 * @param text what is shown
 * @param addedAt since when it is in the library
 * @param addedBy who put it there
 */
public record Proof(
    ProofId id,
    CaseId caseId,
    AuthorId author,
    Optional<Consent> consent,
    String text,
    Instant addedAt,
    MemberId addedBy) {

  /** The longest text, in UTF-16 code units. */
  public static final int LONGEST = 20_000;

  /**
   * The text of a proof before it is one.
   *
   * @param text what would be shown
   * @param confirmed whether a person read it and says that it points to nobody
   * @param left what in it still points to somebody
   */
  public record Anonymous(String text, boolean confirmed, List<String> left) {
    /** Copies the list. */
    public Anonymous {
      left = List.copyOf(left);
    }
  }

  /** Whether a case may be shown at all: the customer was brought round, and is so still. */
  public static boolean isTurned(FeedbackCase feedbackCase) {
    return feedbackCase.outcome().equals(Optional.of(CaseOutcome.TURNED_POSITIVE));
  }

  /** A proof under the customer's name, with their consent. */
  public static Decision<Proof> named(
      ProofId id,
      FeedbackCase of,
      Consent consent,
      String asItStands,
      Instant now,
      MemberId member) {
    return checked(of, asItStands, Optional.empty())
        .map(text ->
            new Proof(id, of.id(), of.key().author(), Optional.of(consent), text, now, member));
  }

  /** A proof that points to nobody. */
  public static Decision<Proof> anonymous(
      ProofId id, FeedbackCase of, Anonymous draft, Instant now, MemberId member) {
    Optional<Refusal> no = Optional.empty();
    if (!draft.confirmed()) {
      no = Optional.of(Refusal.of(Refusal.Kind.INVALID, "proof.not-confirmed"));
    } else if (!draft.left().isEmpty()) {
      no =
          Optional.of(
              Refusal.of(Refusal.Kind.INVALID, "proof.names-left")
                  .with("what", String.join(", ", draft.left())));
    }
    return checked(of, draft.text(), no)
        .map(
            text -> new Proof(id, of.id(), of.key().author(), Optional.empty(), text, now, member));
  }

  private static Decision<String> checked(
      FeedbackCase of, String written, Optional<Refusal> otherwise) {
    String text = written.replace("\r\n", "\n").strip();
    Optional<Refusal> no = otherwise;
    if (!isTurned(of)) {
      no = Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "proof.not-turned"));
    } else if (text.isEmpty() || text.length() > LONGEST) {
      no = Optional.of(Refusal.of(Refusal.Kind.INVALID, "proof.text").with("most", LONGEST));
    }
    return no.<Decision<String>>map(Decision::refused).orElseGet(() -> Decision.accepted(text));
  }
}
