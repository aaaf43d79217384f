package org.vastine.web.server;

import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/** Tells who stands behind a credential; the feature {@code team} implements it. */
public interface Credentials {
  /** The actor of an API token {@code vst_<workspace>_<id>_<secret>}. */
  Decision<Actor> ofToken(String token);

  /** The actor of a console session's cookie. */
  Decision<Actor> ofSession(String cookie);
}
