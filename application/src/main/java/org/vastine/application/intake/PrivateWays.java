package org.vastine.application.intake;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.PrivateTalks;
import org.vastine.application.feedbackcase.RelayAliases;
import org.vastine.application.intake.ItemPasses.Placed;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionKind;

/**
 * Finds the case that something written in private belongs to, when it stands elsewhere (R17).
 * Costs nothing while nobody writes in private, and one question for each batch when somebody does.
 */
public final class PrivateWays {

  private final PrivateTalks talks;
  private final RelayAliases aliases;

  /** Needs the aliases, and what was offered. */
  @Inject
  public PrivateWays(PrivateTalks talks, RelayAliases aliases) {
    this.talks = talks;
    this.aliases = aliases;
  }

  /**
   * Where a mention belongs.
   *
   * @param key the key of the case
   * @param alias the alias that leads there, and into which case; empty for a message on the case's
   *     own platform
   */
  record Home(CaseKey key, Optional<Door> alias) {}

  /** An alias, and the case that it leads into. */
  record Door(AliasId id, CaseId caseId) {}

  /** The parts, with what looks like two machines answering each other set aside for a person. */
  List<AccountItems> braked(List<AccountItems> parts, Instant now) {
    Map<RelayToken, PrivateTalks.Address> known =
        talks(parts.stream().flatMap(part -> part.items().stream()).toList());
    if (known.isEmpty()) {
      return parts;
    }
    return parts.stream()
        .map(part ->
            new AccountItems(
                part.account(),
                part.way(),
                part.items().stream().map(item -> braked(item, known, now)).toList(),
                part.cursor(),
                part.missed()))
        .toList();
  }

  /** Where the mentions of a batch belong; those that stay where they are, are left out. */
  Map<MentionId, Home> homes(
      List<Placed> batch, Map<Placed, Mention> fresh, Collection<Mention> touched) {
    Map<RelayToken, PrivateTalks.Address> known = talks(batch.stream().map(Placed::item).toList());
    Map<MentionId, Home> homes = new HashMap<>();
    Set<Mention> messages = new HashSet<>();
    fresh.forEach((placed, mention) ->
        open(placed.item(), known)
            .filter(address -> address.alias().account().equals(placed.account()))
            .ifPresentOrElse(
                address -> homes.put(mention.id(), home(address)), () -> messages.add(mention)));
    messages.addAll(touched);
    messages.removeIf(mention -> !isMessage(mention));
    byAccount(messages)
        .forEach((account, ofAccount) -> {
          Map<AuthorId, CaseKey> offered =
              talks.offered(account, ofAccount.stream().map(Mention::author).distinct().toList());
          for (Mention mention : ofAccount) {
            CaseKey key = offered.get(mention.author());
            if (key != null && !key.equals(CaseBook.key(mention))) {
              homes.put(mention.id(), new Home(key, Optional.empty()));
            }
          }
        });
    return homes;
  }

  private InboundItem braked(
      InboundItem item, Map<RelayToken, PrivateTalks.Address> known, Instant now) {
    if (!(item instanceof InboundItem.Published(var mention, _))) {
      return item;
    }
    return open(item, known)
        .filter(address -> aliases.count(address.alias().id(), mention.author(), now).stops())
        .<InboundItem>map(_ ->
            new InboundItem.Unreadable(
                Optional.of(mention.externalId()),
                "unreadable.mail-loop",
                mention.author().externalId() + "\n\n" + mention.text().value()))
        .orElse(item);
  }

  private Map<RelayToken, PrivateTalks.Address> talks(List<InboundItem> items) {
    Set<RelayToken> tokens = new HashSet<>();
    items.forEach(item -> token(item).ifPresent(tokens::add));
    return tokens.isEmpty() ? Map.of() : talks.byToken(tokens);
  }

  private static Optional<PrivateTalks.Address> open(
      InboundItem item, Map<RelayToken, PrivateTalks.Address> known) {
    return token(item)
        .flatMap(token -> Optional.ofNullable(known.get(token)))
        .filter(address -> address.alias().isOpen());
  }

  private static Optional<RelayToken> token(InboundItem item) {
    return item instanceof InboundItem.Published(var _, Optional<String> relay)
        ? relay.flatMap(RelayToken::in)
        : Optional.empty();
  }

  private static Home home(PrivateTalks.Address address) {
    return new Home(
        address.key(), Optional.of(new Door(address.alias().id(), address.alias().caseId())));
  }

  /** Mail that was sent to no alias is nobody's message; a mailbox has no threads of its own. */
  private static boolean isMessage(Mention mention) {
    return mention.item().audience() == Audience.PRIVATE
        && mention.item().kind() != MentionKind.EMAIL;
  }

  private static Map<ChannelAccountId, List<Mention>> byAccount(Set<Mention> mentions) {
    Map<ChannelAccountId, List<Mention>> byAccount = new HashMap<>();
    mentions.forEach(mention ->
        byAccount.computeIfAbsent(mention.account(), _ -> new ArrayList<>()).add(mention));
    return byAccount;
  }
}
