package org.vastine.web.server;

import java.time.Instant;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/** Tells who stands behind a credential; the feature {@code team} implements it. */
public interface Credentials {
  /** The actor of an API token {@code vst_<workspace>_<id>_<secret>}. */
  Decision<Actor> ofToken(String token);

  /** Who is signed in by a console session's cookie. */
  Decision<Stay> ofSession(String cookie);

  /**
   * Somebody who is signed in.
   *
   * @param actor who
   * @param endsAt until when, if nothing more is heard of them
   */
  record Stay(Actor actor, Instant endsAt) {}
}
