package org.vastine.application.customer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.customer.AuthorRole;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;

/** As whom authors speak, in memory. */
public final class InMemoryAuthorRoles implements AuthorRoles {

  private final InMemoryTable<AuthorId, AuthorRole> roles;

  /** Nothing was said yet. */
  public InMemoryAuthorRoles(InMemoryTransactions transactions) {
    this.roles = new InMemoryTable<>(transactions);
  }

  @Override
  public Map<AuthorId, AudienceRole> among(Collection<AuthorId> authors) {
    Map<AuthorId, AudienceRole> found = new HashMap<>();
    authors.forEach(author -> roles.find(author).ifPresent(one -> found.put(author, one.role())));
    return found;
  }

  @Override
  public Optional<AuthorRole> find(AuthorId author) {
    return roles.find(author);
  }

  @Override
  public void store(AuthorRole role) {
    roles.put(role.author(), role);
  }

  @Override
  public void remove(AuthorId author) {
    roles.remove(author);
  }
}
