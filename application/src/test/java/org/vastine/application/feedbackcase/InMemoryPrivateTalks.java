package org.vastine.application.feedbackcase;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;

/** Where private words belong, in memory. */
public final class InMemoryPrivateTalks implements PrivateTalks {

  private final InMemoryRelayAliases aliases;
  private final InMemoryCases cases;

  /** Over aliases and cases. */
  public InMemoryPrivateTalks(InMemoryRelayAliases aliases, InMemoryCases cases) {
    this.aliases = aliases;
    this.cases = cases;
  }

  @Override
  public Map<RelayToken, Address> byToken(Collection<RelayToken> tokens) {
    Set<RelayToken> wanted = Set.copyOf(tokens);
    return aliases
        .all()
        .filter(alias -> wanted.contains(alias.token()))
        .filter(alias -> key(alias).isPresent())
        .collect(toMap(RelayAlias::token, alias -> new Address(alias, key(alias).orElseThrow())));
  }

  @Override
  public Map<AuthorId, CaseKey> offered(ChannelAccountId account, Collection<AuthorId> authors) {
    Set<AuthorId> wanted = Set.copyOf(authors);
    return cases.all().stream()
        .filter(found -> found.account().equals(account) && !found.isEnded())
        .filter(found -> wanted.contains(found.key().author()))
        .filter(found ->
            found.handOff().state() == HandOffState.OFFERED
                || found.handOff().state() == HandOffState.ACCEPTED)
        .collect(toMap(found -> found.key().author(), FeedbackCase::key, (_, later) -> later));
  }

  private Optional<CaseKey> key(RelayAlias alias) {
    return cases.find(alias.caseId()).map(FeedbackCase::key);
  }
}
