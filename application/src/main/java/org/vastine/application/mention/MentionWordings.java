package org.vastine.application.mention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.similarity.Signature;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;

/** Finds mentions by their words and by who wrote them, among any number of them. */
public interface MentionWordings {

  /**
   * A mention as it is found.
   *
   * @param id which
   * @param takenInAt when we got it
   * @param authorName the name it was written under
   * @param signature of its words; empty for a formula
   */
  record Filed(
      MentionId id, Instant takenInAt, NormalisedText authorName, Optional<Signature> signature) {}

  /**
   * Mentions that are not filed, of those taken in at the settled moment or later, in the order in
   * which they were taken in.
   */
  List<Mention> unfiled(int limit);

  /** Files mentions that are stored; one that is filed already is filed anew. */
  void file(List<Filed> mentions);

  /**
   * All mentions that were taken in before this moment are filed, and none of them is still to
   * come. An earlier moment than the one that is known changes nothing.
   */
  void settle(Instant before);

  /** Those that may be alike, taken in after a moment, with most in common first. */
  List<MentionId> near(Signature signature, Instant after, int limit);

  /** Those that may be written under this name, taken in after a moment, the newest first. */
  List<MentionId> under(NormalisedText authorName, Instant after, int limit);
}
