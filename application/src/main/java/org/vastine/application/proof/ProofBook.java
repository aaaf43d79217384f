package org.vastine.application.proof;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.proof.ProofId;

/** The library of threads that turned (R26). What goes out of it is gone. */
public interface ProofBook {

  /** The newest first. */
  List<Proof> newest(int limit);

  /** One of them. */
  Optional<Proof> find(ProofId id);

  /** The one of a case. */
  Optional<Proof> of(CaseId caseId);

  /** Keeps one; a case has one at most, and the later takes the place of the earlier. */
  void store(Proof proof);

  /** Takes one out. */
  void remove(ProofId id);

  /** Takes out all of one person, and tells how many there were. */
  int forget(AuthorId author);
}
