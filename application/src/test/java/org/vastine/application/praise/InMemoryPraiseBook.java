package org.vastine.application.praise;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.conduct.InMemoryStandings;
import org.vastine.application.feedbackcase.InMemoryCases;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.reply.InMemoryDrafts;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.DraftState;
import org.vastine.domain.team.MemberId;

/** What the praise wall asks, in memory. */
public final class InMemoryPraiseBook implements PraiseBook {

  private final InMemoryTable<Key, Key> hidden;
  private final InMemoryCases cases;
  private final InMemoryDrafts drafts;
  private final InMemoryStandings standings;

  private record Key(MemberId member, MentionId mention) {}

  /** Reads these, and nothing is hidden yet. */
  public InMemoryPraiseBook(
      InMemoryTransactions transactions,
      InMemoryCases cases,
      InMemoryDrafts drafts,
      InMemoryStandings standings) {
    this.hidden = new InMemoryTable<>(transactions);
    this.cases = cases;
    this.drafts = drafts;
    this.standings = standings;
  }

  @Override
  public List<CaseId> turned(int limit) {
    return cases.all().stream()
        .filter(one -> one.outcome().equals(Optional.of(CaseOutcome.TURNED_POSITIVE)))
        .sorted(
            Comparator.comparing(FeedbackCase::changedAt)
                .thenComparing(one -> one.id().value())
                .reversed())
        .limit(limit)
        .map(FeedbackCase::id)
        .toList();
  }

  @Override
  public Set<ThreadId> answeredBy(MemberId member, Collection<ThreadId> threads) {
    return drafts
        .all()
        .filter(draft -> draft.state() == DraftState.SENT && draft.writer().equals(member))
        .flatMap(draft -> cases.find(draft.caseId()).stream())
        .map(found -> found.key().thread())
        .filter(threads::contains)
        .collect(toSet());
  }

  @Override
  public Set<AuthorId> actedAgainst(Collection<AuthorId> authors) {
    return standings.all().stream()
        .filter(standing -> standing.reached().isPresent())
        .map(standing -> standing.key().author())
        .filter(authors::contains)
        .collect(toSet());
  }

  @Override
  public Set<MentionId> hiddenBy(MemberId member) {
    return hidden.stream()
        .filter(key -> key.member().equals(member))
        .map(Key::mention)
        .collect(toSet());
  }

  @Override
  public void hide(MemberId member, MentionId mention, Instant at) {
    Key key = new Key(member, mention);
    hidden.put(key, key);
  }

  @Override
  public void show(MemberId member, MentionId mention) {
    hidden.remove(new Key(member, mention));
  }
}
