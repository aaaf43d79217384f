package org.vastine.application.team;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.team.MemberId;

/** The links by which members set a new password, closed ones included. */
public interface PasswordResets {

  /** A reset. */
  Optional<PasswordReset> find(PasswordResetId id);

  /** A reset, locked until the transaction ends, so that it is used once. */
  Optional<PasswordReset> lock(PasswordResetId id);

  /** A member's resets that are neither used nor withdrawn, the latest first. */
  List<PasswordReset> openOf(MemberId member);

  /** Stores a new reset, or a change of one. */
  void store(PasswordReset reset);
}
