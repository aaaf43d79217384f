package org.vastine.application.team;

import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.team.TokenId;

/** API tokens, in memory. */
public final class InMemoryApiTokens implements ApiTokens {

  private final InMemoryTable<TokenId, ApiToken> tokens;

  /** No token yet. */
  public InMemoryApiTokens(InMemoryTransactions transactions) {
    this.tokens = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<ApiToken> find(TokenId id) {
    return tokens.find(id);
  }

  @Override
  public List<ApiToken> all() {
    return tokens.all().reversed();
  }

  @Override
  public void store(ApiToken token) {
    tokens.put(token.id(), token);
  }
}
