package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vastine.domain.mention.AudienceRole;

/**
 * What was known of an author when a case of theirs was decided: what we had with each other
 * before, how they stand, and as whom they speak. It is kept with each plan, so that a trial
 * decides by the same (R11).
 *
 * @param earlier how many other cases of theirs there were, in any thread, counted up to {@link
 *     #MOST}
 * @param ending how the one of these that ended last did
 * @param standing how far they stood on the conduct ladder of the channel account
 * @param role as whom they speak; empty where nobody said
 */
public record AuthorPast(
    int earlier, PastEnding ending, PastConduct standing, Optional<AudienceRole> role) {

  /** How many other cases are counted. */
  public static final int MOST = 50;

  /** Of one of whom we know nothing. */
  public static final AuthorPast BLANK =
      new AuthorPast(0, PastEnding.NONE, PastConduct.NONE, Optional.empty());

  /** Refuses null and a number out of range. */
  public AuthorPast {
    requireNonNull(ending, "ending is null");
    requireNonNull(standing, "standing is null");
    requireNonNull(role, "role is null");
    if (earlier < 0 || earlier > MOST) {
      throw new IllegalArgumentException("not a number of earlier cases: " + earlier);
    }
  }

  /** The same of one who speaks as this. */
  public AuthorPast with(AudienceRole other) {
    return new AuthorPast(earlier, ending, standing, Optional.of(other));
  }
}
