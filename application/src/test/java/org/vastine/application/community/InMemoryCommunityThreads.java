package org.vastine.application.community;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.vastine.application.feedbackcase.InMemoryCases;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.mention.InMemoryMentions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionState;

/** The threads of waiting cases, in memory. */
public final class InMemoryCommunityThreads implements CommunityThreads {

  private final InMemoryCases cases;
  private final InMemoryMentions mentions;
  private final InMemoryTable<Place, Integer> read;

  private record Place(CaseId caseId, MentionId mention) {}

  /** Nothing was read yet. */
  public InMemoryCommunityThreads(
      InMemoryTransactions transactions, InMemoryCases cases, InMemoryMentions mentions) {
    this.cases = cases;
    this.mentions = mentions;
    this.read = new InMemoryTable<>(transactions);
  }

  @Override
  public List<Unread> unread(int limit) {
    record Found(Unread unread, Mention mention) {}
    return cases.all().stream()
        .filter(waiting -> waiting.status() == CaseStatus.COMMUNITY)
        .flatMap(waiting ->
            mentions
                .ofThread(waiting.key().thread())
                .filter(mention -> !mention.id().equals(waiting.talk().first()))
                .filter(mention -> mention.state() != MentionState.DELETED)
                .map(mention ->
                    new Found(new Unread(waiting.id(), mention.id(), mention.revision()), mention)))
        .filter(found -> !isRead(found.unread()))
        .sorted(
            Comparator.comparing((Found found) -> found.mention().item().publishedAt())
                .thenComparing(found -> found.mention().id().value())
                .thenComparing(found -> found.unread().caseId().value()))
        .limit(limit)
        .map(Found::unread)
        .toList();
  }

  @Override
  public void markRead(Collection<Unread> these) {
    these.forEach(one -> read.put(new Place(one.caseId(), one.mention()), one.revision()));
  }

  private boolean isRead(Unread one) {
    return read.find(new Place(one.caseId(), one.mention()))
        .filter(revision -> revision == one.revision())
        .isPresent();
  }
}
