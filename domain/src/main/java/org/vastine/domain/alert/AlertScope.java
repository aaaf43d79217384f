package org.vastine.domain.alert;

import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.MemberId;

/** Of whose cases a rule speaks. */
public enum AlertScope implements Labelled {
  /** Of the member's own. */
  MINE,
  /** Of the member's own, and of those without an owner. */
  MINE_OR_UNOWNED,
  /** Of those without an owner. */
  UNOWNED,
  /** Of those that the member follows. */
  FOLLOWED,
  /** Of everybody's. */
  ALL;

  boolean covers(MemberId member, AlertedCase about) {
    Optional<MemberId> owner = about.owner();
    return switch (this) {
      case MINE -> owner.filter(member::equals).isPresent();
      case UNOWNED -> owner.isEmpty();
      case MINE_OR_UNOWNED -> owner.isEmpty() || owner.get().equals(member);
      case FOLLOWED -> about.followers().contains(member);
      case ALL -> true;
    };
  }
}
