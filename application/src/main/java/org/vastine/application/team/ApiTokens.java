package org.vastine.application.team;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.team.TokenId;

/** The API tokens of the workspace, revoked ones included. */
public interface ApiTokens {

  /** A token. */
  Optional<ApiToken> find(TokenId id);

  /** All, the latest made first. */
  List<ApiToken> all();

  /** Stores a new token, or a change of one. */
  void store(ApiToken token);
}
