package org.vastine.application.customer;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.customer.AuthorRole;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;

/** As whom authors speak to us, as members said. */
public interface AuthorRoles {

  /** The roles of these authors; those of whom nobody said are left out. */
  Map<AuthorId, AudienceRole> among(Collection<AuthorId> authors);

  /** What was said of one. */
  Optional<AuthorRole> find(AuthorId author);

  /** Keeps what is said; the later word on an author takes the place of the earlier one. */
  void store(AuthorRole role);

  /** Nobody says it of them any more. */
  void remove(AuthorId author);
}
