package org.vastine.application.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.RelayBrake;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.team.MemberId;

/** Aliases, in memory. */
public final class InMemoryRelayAliases implements RelayAliases {

  private record Sender(AliasId alias, String handle) {}

  private static final Comparator<RelayAlias> NEWEST_FIRST =
      Comparator.comparing(RelayAlias::madeAt)
          .thenComparing(alias -> alias.id().value())
          .reversed();

  private final InMemoryTable<AliasId, RelayAlias> aliases;
  private final InMemoryTable<Sender, RelayBrake> brakes;

  /** None yet. */
  public InMemoryRelayAliases(InMemoryTransactions transactions) {
    this.aliases = new InMemoryTable<>(transactions);
    this.brakes = new InMemoryTable<>(transactions);
  }

  @Override
  public void store(RelayAlias alias) {
    aliases.put(alias.id(), alias);
  }

  @Override
  public Optional<RelayAlias> lock(AliasId id) {
    return aliases.find(requireNonNull(id, "id is null"));
  }

  @Override
  public List<RelayAlias> ofMember(MemberId member, int limit) {
    requireNonNull(member, "member is null");
    return all()
        .filter(alias -> alias.member().equals(member))
        .sorted(NEWEST_FIRST)
        .limit(limit)
        .toList();
  }

  @Override
  public List<RelayAlias> ofCase(CaseId id) {
    requireNonNull(id, "id is null");
    return all().filter(alias -> alias.caseId().equals(id)).sorted(NEWEST_FIRST).toList();
  }

  @Override
  public RelayBrake count(AliasId id, Handle sender, Instant now) {
    Sender key = new Sender(id, sender.channel() + " " + sender.externalId());
    RelayBrake brake =
        brakes.find(key).map(before -> before.another(now)).orElseGet(() -> RelayBrake.first(now));
    brakes.put(key, brake);
    return brake;
  }

  /** All of them. */
  Stream<RelayAlias> all() {
    return aliases.stream();
  }
}
