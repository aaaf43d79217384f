package org.vastine.application.mention;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Pages;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;

/** Mentions with their wordings, in memory. */
public final class InMemoryMentions implements Mentions, MentionList {

  private static final Comparator<Mention> NEWEST_FIRST =
      Comparator.comparing(Mention::takenInAt)
          .thenComparing(mention -> mention.id().value())
          .reversed();

  private final InMemoryTable<MentionId, Mention> mentions;
  private final InMemoryTable<Place, MentionId> byPlace;
  private final InMemoryTable<MentionId, List<InboundMention>> wordings;

  private record Place(ChannelAccountId account, ExternalId externalId) {}

  /** No mentions yet. */
  public InMemoryMentions(InMemoryTransactions transactions) {
    this.mentions = new InMemoryTable<>(transactions);
    this.byPlace = new InMemoryTable<>(transactions);
    this.wordings = new InMemoryTable<>(transactions);
  }

  @Override
  public Map<ExternalId, Mention> known(
      ChannelAccountId account, Collection<ExternalId> externalIds) {
    return externalIds.stream()
        .distinct()
        .flatMap(externalId -> byPlace.find(new Place(account, externalId)).stream())
        .flatMap(id -> mentions.find(id).stream())
        .collect(toMap(mention -> mention.item().externalId(), identity()));
  }

  @Override
  public Set<MentionId> addNew(List<Mention> news) {
    Set<MentionId> added = new HashSet<>();
    for (Mention mention : news) {
      Place place = new Place(mention.account(), mention.item().externalId());
      if (byPlace.find(place).isEmpty()) {
        mentions.add(mention.id(), mention);
        byPlace.put(place, mention.id());
        wordings.put(mention.id(), List.of(mention.item()));
        added.add(mention.id());
      }
    }
    return added;
  }

  @Override
  public void revise(Mention mention) {
    Mention before =
        mentions
            .find(mention.id())
            .orElseThrow(() -> new IllegalStateException("there is no mention to revise"));
    if (mention.revision() > before.revision()) {
      List<InboundMention> all = new ArrayList<>(revisions(mention.id()));
      all.add(mention.item());
      wordings.put(mention.id(), List.copyOf(all));
    }
    mentions.put(mention.id(), mention);
  }

  @Override
  public Optional<Mention> find(MentionId id) {
    return mentions.find(id);
  }

  @Override
  public List<Mention> findAll(Collection<MentionId> ids) {
    return ids.stream().distinct().flatMap(id -> mentions.find(id).stream()).toList();
  }

  @Override
  public List<InboundMention> revisions(MentionId id) {
    return wordings.find(id).orElse(List.of());
  }

  /** All of them. */
  public Stream<Mention> all() {
    return mentions.stream();
  }

  /** All of a thread. */
  public Stream<Mention> ofThread(ThreadId id) {
    return mentions.stream().filter(mention -> mention.thread().equals(id));
  }

  @Override
  public Page<Mention> newest(
      Optional<ChannelAccountId> account, Optional<String> after, int limit) {
    List<Mention> ordered =
        mentions.stream()
            .filter(mention -> account.isEmpty() || account.get().equals(mention.account()))
            .sorted(NEWEST_FIRST)
            .toList();
    return Pages.cut(ordered, mention -> mention.id().toString(), after, limit);
  }

  @Override
  public Optional<ThreadView> thread(ThreadId id, int limit) {
    List<Mention> ofThread =
        mentions.stream()
            .filter(mention -> mention.thread().equals(id))
            .sorted(NEWEST_FIRST)
            .limit(limit)
            .toList();
    return ofThread.isEmpty()
        ? Optional.empty()
        : Optional.of(new ThreadView(id, ofThread.getFirst().item().thread(), ofThread.reversed()));
  }
}
