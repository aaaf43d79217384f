package org.vastine.application.presence;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.channel.InMemoryChannelAccounts;
import org.vastine.application.feedbackcase.InMemoryCases;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.mention.InMemoryMentions;
import org.vastine.application.reply.InMemoryDeliveries;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.presence.Presence;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;

/** What goes on on our own channels, in memory. */
public final class InMemoryPresences implements Presences {

  private final InMemoryChannelAccounts accounts;
  private final InMemoryMentions mentions;
  private final InMemoryCases cases;
  private final InMemoryDeliveries deliveries;
  private final InMemoryTable<ChannelAccountId, Instant> flags;

  /** Over what was heard and answered. */
  public InMemoryPresences(
      InMemoryTransactions transactions,
      InMemoryChannelAccounts accounts,
      InMemoryMentions mentions,
      InMemoryCases cases,
      InMemoryDeliveries deliveries) {
    this.accounts = accounts;
    this.mentions = mentions;
    this.cases = cases;
    this.deliveries = deliveries;
    this.flags = new InMemoryTable<>(transactions);
  }

  private record Said(String text, boolean ours, ChannelAccountId account, Instant at) {}

  @Override
  public List<Presence> all() {
    return accounts.all().stream()
        .filter(account -> !account.listens())
        .map(ChannelAccount::id)
        .sorted(Comparator.comparing(ChannelAccountId::value))
        .map(this::of)
        .toList();
  }

  private Presence of(ChannelAccountId account) {
    List<FeedbackCase> waiting =
        cases.all().stream()
            .filter(one -> one.account().equals(account))
            .filter(one -> one.status() == CaseStatus.OPEN || one.status() == CaseStatus.COMMUNITY)
            .sorted(
                Comparator.comparing((FeedbackCase one) -> one.talk().owedSince())
                    .thenComparing(one -> one.id().value()))
            .toList();
    return new Presence(
        account,
        newest(mentions.all().filter(one -> one.account().equals(account)).map(Mention::takenInAt)),
        newest(
            published()
                .filter(one -> one.account().equals(account))
                .flatMap(one -> one.firstTriedAt().stream())),
        waiting.size(),
        waiting.stream()
            .findFirst()
            .map(one -> new Presence.Waiting(one.id(), one.talk().owedSince())));
  }

  @Override
  public List<Words> words(Instant since, int limit) {
    Stream<Said> ours =
        published()
            .filter(one -> one.firstTriedAt().isPresent())
            .map(
                one -> new Said(one.text(), true, one.account(), one.firstTriedAt().orElseThrow()));
    Stream<Said> heard =
        mentions
            .all()
            .map(one -> new Said(one.item().text().value(), false, one.account(), one.takenInAt()));
    return Stream.of(ours, heard)
        .flatMap(side ->
            side
                .filter(one -> !one.at().isBefore(since))
                .filter(one -> one.text().strip().length() >= SHORTEST_COMPARED)
                .collect(groupingBy(one -> one.text().strip()))
                .values()
                .stream()
                .map(InMemoryPresences::same)
                .sorted(
                    Comparator.comparing((Words words) -> words.accounts().size() < 2)
                        .thenComparing(Words::lastAt, Comparator.reverseOrder()))
                .limit(limit))
        .toList();
  }

  private static Words same(Collection<Said> said) {
    Said first = said.iterator().next();
    return new Words(
        first.text().strip(),
        first.ours(),
        said.stream().map(Said::account).collect(Collectors.toSet()),
        said.size(),
        said.stream().map(Said::at).max(Comparator.naturalOrder()).orElseThrow());
  }

  @Override
  public Set<ChannelAccountId> flagged() {
    return accounts.all().stream()
        .map(ChannelAccount::id)
        .filter(id -> flags.find(id).isPresent())
        .collect(Collectors.toSet());
  }

  @Override
  public void flag(ChannelAccountId account, Instant at) {
    if (flags.find(account).isEmpty()) {
      flags.put(account, at);
    }
  }

  @Override
  public void unflag(ChannelAccountId account) {
    flags.remove(account);
  }

  private Stream<Delivery> published() {
    return deliveries.all().filter(one -> one.state() == DeliveryState.PUBLISHED);
  }

  private static Optional<Instant> newest(Stream<Instant> moments) {
    return moments.max(Comparator.naturalOrder());
  }
}
