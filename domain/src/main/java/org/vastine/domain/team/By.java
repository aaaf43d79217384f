package org.vastine.domain.team;

import static java.util.Objects.requireNonNull;

/** Who did something. */
public sealed interface By {

  /** A member, in the console or with a token of their own. */
  record AMember(MemberId id) implements By {
    /** Refuses null. */
    public AMember {
      requireNonNull(id, "id is null");
    }
  }

  /** A program with an API token. */
  record AnIntegration(TokenId id) implements By {
    /** Refuses null. */
    public AnIntegration {
      requireNonNull(id, "id is null");
    }
  }

  /** Vastine itself: a rule, a timer, a delivery. */
  record Vastine() implements By {}

  /** Vastine itself. */
  By VASTINE = new Vastine();
}
