package org.vastine.application.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.intake.ItemPasses.Placed;
import org.vastine.application.kernel.Ids;
import org.vastine.application.mention.Authors;
import org.vastine.application.mention.KnownThread;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.mention.PublicationTime;
import org.vastine.domain.mention.ThreadId;

/**
 * Makes mentions of items that are not ours yet: ids, authors, threads, and a moment of publication
 * to count from.
 */
public final class NewMentions {

  private final Authors authors;
  private final Ids ids;

  /** Needs the authors and new ids. */
  @Inject
  public NewMentions(Authors authors, Ids ids) {
    this.authors = authors;
    this.ids = ids;
  }

  static boolean isNew(Placed placed, Map<ChannelAccountId, Map<ExternalId, Mention>> known) {
    return placed.item() instanceof InboundItem.Published(InboundMention item, _)
        && !known.getOrDefault(placed.account(), Map.of()).containsKey(item.externalId());
  }

  /**
   * What was made.
   *
   * @param mentions of the items that are not ours yet; changeable
   * @param newThreads those of their threads in which nothing was before
   */
  record Made(Map<Placed, Mention> mentions, Set<ThreadId> newThreads) {}

  Made of(List<Placed> batch, Map<ChannelAccountId, Map<ExternalId, Mention>> known, Instant now) {
    Map<Placed, InboundMention> items = new LinkedHashMap<>();
    for (Placed placed : batch) {
      if (isNew(placed, known)
          && placed.item() instanceof InboundItem.Published(InboundMention item, _)) {
        items.put(placed, item.publishedAt(PublicationTime.trusted(item.publishedAt(), now)));
      }
    }
    Made made = new Made(new LinkedHashMap<>(), new HashSet<>());
    if (items.isEmpty()) {
      return made;
    }
    Map<Handle, AuthorId> writers =
        authors.ensure(items.values().stream().map(InboundMention::author).collect(toSet()));
    Map<ChannelAccountId, Map<ExternalId, KnownThread>> threads = threads(items);
    items.forEach((placed, item) -> {
      KnownThread thread = needed(needed(threads, placed.account()), item.thread());
      if (thread.isNew()) {
        made.newThreads().add(thread.id());
      }
      made.mentions()
          .put(
              placed,
              new Mention(
                  new MentionId(ids.next()),
                  placed.account(),
                  needed(writers, item.author()),
                  thread.id(),
                  item,
                  now,
                  MentionState.VISIBLE,
                  1));
    });
    return made;
  }

  private Map<ChannelAccountId, Map<ExternalId, KnownThread>> threads(
      Map<Placed, InboundMention> items) {
    Map<ChannelAccountId, Set<ExternalId>> wanted =
        items.entrySet().stream()
            .collect(
                groupingBy(
                    entry -> entry.getKey().account(),
                    mapping(entry -> entry.getValue().thread(), toSet())));
    Map<ChannelAccountId, Map<ExternalId, KnownThread>> threads = new HashMap<>();
    wanted.forEach((account, names) -> threads.put(account, authors.ensureThreads(account, names)));
    return threads;
  }

  private static <K, V> V needed(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalStateException(
          "the store gave nothing for " + key.getClass().getSimpleName());
    }
    return value;
  }
}
