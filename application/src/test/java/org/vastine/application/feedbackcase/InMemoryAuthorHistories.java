package org.vastine.application.feedbackcase;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.conduct.InMemoryStandings;
import org.vastine.application.customer.AuthorRoles;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.AuthorHistory;
import org.vastine.domain.feedbackcase.AuthorHistory.PastCase;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;

/** What we had with authors before, out of what the other stores hold in memory. */
public final class InMemoryAuthorHistories implements AuthorHistories {

  private final InMemoryCases cases;
  private final InMemoryStandings standings;
  private final AuthorRoles roles;

  /** Reads these. */
  public InMemoryAuthorHistories(
      InMemoryCases cases, InMemoryStandings standings, AuthorRoles roles) {
    this.cases = cases;
    this.standings = standings;
    this.roles = roles;
  }

  @Override
  public Map<AuthorId, AuthorHistory> of(Collection<AuthorId> authors) {
    Map<AuthorId, AuthorHistory> histories = new HashMap<>();
    authors.forEach(author -> histories.put(author, of(author)));
    return histories;
  }

  private AuthorHistory of(AuthorId author) {
    return new AuthorHistory(
        latest(author),
        standing(author),
        Optional.ofNullable(roles.among(List.of(author)).get(author)));
  }

  private List<PastCase> latest(AuthorId author) {
    return cases.all().stream()
        .filter(one -> one.key().author().equals(author))
        .sorted(Comparator.comparing((FeedbackCase one) -> one.id().value()).reversed())
        .limit(AuthorHistory.MOST)
        .map(one -> new PastCase(one.id(), one.outcome(), one.changedAt()))
        .toList();
  }

  private Map<ChannelAccountId, ConductRung> standing(AuthorId author) {
    Map<ChannelAccountId, ConductRung> found = new HashMap<>();
    for (Standing one : standings.all()) {
      if (one.key().author().equals(author)) {
        one.present().ifPresent(step -> found.put(one.key().account(), step.rung()));
      }
    }
    return found;
  }
}
