package org.vastine.web.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.proof.ListProofs;
import org.vastine.application.proof.PrepareProof;
import org.vastine.domain.proof.Consent;
import org.vastine.domain.proof.Proof;

/** A thread that turned, as answers tell it. */
record ProofBody(
    UUID id,
    UUID caseId,
    String text,
    Optional<ConsentBody> consent,
    Instant addedAt,
    UUID addedBy) {

  static ProofBody of(Proof proof) {
    return new ProofBody(
        proof.id().value(),
        proof.caseId().value(),
        proof.text(),
        proof.consent().map(ConsentBody::of),
        proof.addedAt(),
        proof.addedBy().value());
  }

  /** What the customer wrote. */
  record ConsentBody(String way, Instant at, String words) {
    static ConsentBody of(Consent consent) {
      return new ConsentBody(consent.way().label(), consent.at(), consent.words());
    }
  }

  /** The library. */
  record LibraryBody(List<ProofBody> items, List<UUID> candidates) {
    static LibraryBody of(ListProofs.View view) {
      return new LibraryBody(
          view.proofs().stream().map(ProofBody::of).toList(),
          view.candidates().stream().map(row -> row.feedbackCase().id().value()).toList());
    }
  }

  /** What it would be. */
  record PreviewBody(
      String authorName,
      String text,
      String anonymous,
      List<String> takenOut,
      List<String> lookAt,
      Optional<ProofBody> there) {
    static PreviewBody of(PrepareProof.View view) {
      return new PreviewBody(
          view.author(),
          view.asItStands(),
          view.plain().text(),
          view.plain().left(),
          view.plain().look(),
          view.there().map(ProofBody::of));
    }
  }
}
