package org.vastine.application.team;

import java.util.List;
import java.util.Optional;

/** The invitations to the workspace, closed ones included. */
public interface Invitations {

  /** An invitation. */
  Optional<Invitation> find(InvitationId id);

  /** An invitation, locked until the transaction ends, so that it is used once. */
  Optional<Invitation> lock(InvitationId id);

  /** Those that are neither used nor withdrawn, the latest first; some may have expired. */
  List<Invitation> open();

  /** Stores a new invitation, or a change of one. */
  void store(Invitation invitation);
}
