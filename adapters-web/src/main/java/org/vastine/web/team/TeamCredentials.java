package org.vastine.web.team;

import jakarta.inject.Inject;
import org.vastine.application.team.ResolveSession;
import org.vastine.application.team.ResolveToken;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.web.server.Credentials;

/** Tells who stands behind an API token or a console session. */
public final class TeamCredentials implements Credentials {
  private final ResolveToken tokens;
  private final ResolveSession sessions;

  /** Needs the use cases. */
  @Inject
  public TeamCredentials(ResolveToken tokens, ResolveSession sessions) {
    this.tokens = tokens;
    this.sessions = sessions;
  }

  @Override
  public Decision<Actor> ofToken(String token) {
    return tokens.handle(new ResolveToken.Command(new Secret(token)));
  }

  @Override
  public Decision<Stay> ofSession(String cookie) {
    return sessions
        .handle(new ResolveSession.Command(new Secret(cookie)))
        .map(stay -> new Stay(stay.actor(), stay.endsAt()));
  }
}
