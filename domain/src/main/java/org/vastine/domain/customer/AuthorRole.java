package org.vastine.domain.customer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.By;

/**
 * As whom an author speaks to us, as somebody said.
 *
 * @param author who
 * @param role as whom
 * @param since when that was said
 * @param by who said it
 */
public record AuthorRole(AuthorId author, AudienceRole role, Instant since, By by) {

  /** Refuses null. */
  public AuthorRole {
    requireNonNull(author, "author is null");
    requireNonNull(role, "role is null");
    requireNonNull(since, "since is null");
    requireNonNull(by, "by is null");
  }
}
