package org.vastine.application.team;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.team.MemberId;

/** The sessions of the workspace's members. */
public interface Sessions {

  /** A session that was not ended; it may be over by itself. */
  Optional<Session> find(SessionId id);

  /** Keeps a new session. */
  void start(Session session);

  /** Notes that the member was seen; nothing for a session that is not there. */
  void seen(SessionId id, Instant at);

  /** Ends a session, if it is there. */
  void end(SessionId id);

  /** Ends all sessions of a member. */
  void endAllOf(MemberId member);
}
