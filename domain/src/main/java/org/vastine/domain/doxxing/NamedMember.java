package org.vastine.domain.doxxing;

import static java.util.Objects.requireNonNull;

import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.team.MemberId;

/**
 * A member's name as it stands in a text.
 *
 * @param member whose name it is
 * @param span where it stands
 * @param inFull whether it is the given name with the surname; the name that customers see
 *     otherwise
 */
public record NamedMember(MemberId member, TextSpan span, boolean inFull) {

  /** Refuses null. */
  public NamedMember {
    requireNonNull(member, "member is null");
    requireNonNull(span, "span is null");
  }
}
