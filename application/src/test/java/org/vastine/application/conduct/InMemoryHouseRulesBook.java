package org.vastine.application.conduct;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.RulesDraft;

/** House rules, in memory. */
public final class InMemoryHouseRulesBook implements HouseRulesBook {

  private final InMemoryTable<Integer, HouseRules> versions;
  private final InMemoryTable<String, RulesDraft> draft;

  /** Nothing is written yet. */
  public InMemoryHouseRulesBook(InMemoryTransactions transactions) {
    this.versions = new InMemoryTable<>(transactions);
    this.draft = new InMemoryTable<>(transactions);
  }

  @Override
  public void lock() {
    draft.find("draft");
  }

  @Override
  public Optional<RulesDraft> draft() {
    return draft.find("draft");
  }

  @Override
  public void keep(RulesDraft written) {
    draft.put("draft", written);
  }

  @Override
  public void publish(HouseRules rules) {
    versions.add(rules.version(), rules);
  }

  @Override
  public Optional<HouseRules> find(int version) {
    return versions.find(version);
  }

  @Override
  public List<HouseRules> all() {
    return versions.stream()
        .sorted(Comparator.comparingInt(HouseRules::version).reversed())
        .toList();
  }
}
