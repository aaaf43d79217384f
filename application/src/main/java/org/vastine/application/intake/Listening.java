package org.vastine.application.intake;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.ListeningAccounts;
import org.vastine.application.intake.ItemPasses.Placed;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;

/**
 * What accounts that only listen pass over (R2): words in public that no watch term hits. Kept
 * besides are those of a mention that is ours already, answers to one, what is written to us in
 * private, and all of a history file.
 */
public final class Listening {

  private final ListeningAccounts accounts;
  private final Mentions mentions;

  /** Needs to know who listens, and what is ours already. */
  @Inject
  public Listening(ListeningAccounts accounts, Mentions mentions) {
    this.accounts = accounts;
    this.mentions = mentions;
  }

  /** Those of a batch that are passed over; costs nothing where no account listens. */
  Set<Placed> passedOver(
      WorkspaceId workspace, List<AccountItems> parts, List<Placed> batch, Understood understood) {
    Set<ChannelAccountId> listening = accounts.in(workspace);
    Set<Placed> unheard = new LinkedHashSet<>();
    for (Placed placed : batch) {
      if (listening.contains(placed.account())
          && parts.get(placed.part()).way() != Coverage.Way.IMPORT
          && words(placed).filter(item -> isUnheard(item, understood)).isPresent()) {
        unheard.add(placed);
      }
    }
    return unheard.isEmpty() ? Set.of() : withoutAnswers(batch, unheard);
  }

  private static boolean isUnheard(InboundMention item, Understood understood) {
    return item.audience() == Audience.PUBLIC && understood.hits(item.text()).isEmpty();
  }

  /** What belongs to a mention that is ours, or becomes ours with this batch, is kept. */
  private Set<Placed> withoutAnswers(List<Placed> batch, Set<Placed> unheard) {
    Map<ChannelAccountId, Set<ExternalId>> ours = known(unheard);
    Set<Placed> passedOver = new LinkedHashSet<>();
    for (Placed placed : batch) {
      Optional<InboundMention> item = words(placed);
      if (item.isPresent()) {
        Set<ExternalId> of = ours.computeIfAbsent(placed.account(), _ -> new HashSet<>());
        if (unheard.contains(placed) && about(item.get()).noneMatch(of::contains)) {
          passedOver.add(placed);
        } else {
          of.add(item.get().externalId());
        }
      }
    }
    return passedOver;
  }

  private Map<ChannelAccountId, Set<ExternalId>> known(Set<Placed> unheard) {
    Map<ChannelAccountId, Set<ExternalId>> asked = new HashMap<>();
    for (Placed placed : unheard) {
      Set<ExternalId> ids = asked.computeIfAbsent(placed.account(), _ -> new HashSet<>());
      words(placed).ifPresent(item -> about(item).forEach(ids::add));
    }
    Map<ChannelAccountId, Set<ExternalId>> known = new HashMap<>();
    asked.forEach((account, ids) ->
        known.put(account, new HashSet<>(mentions.known(account, List.copyOf(ids)).keySet())));
    return known;
  }

  /** The item itself, what it answers, and what its conversation began with. */
  private static Stream<ExternalId> about(InboundMention item) {
    return Stream.concat(Stream.of(item.externalId(), item.thread()), item.parent().stream());
  }

  private static Optional<InboundMention> words(Placed placed) {
    return placed.item() instanceof InboundItem.Published(InboundMention item, _)
        ? Optional.of(item)
        : Optional.empty();
  }
}
