package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.RulesDraft;

/**
 * The house rules that hold: those that the workspace published last, or those that come with
 * Vastine. Reads within the transaction that is open.
 */
public final class HouseRulesCatalogue {

  private final HouseRulesBook book;
  private final DefaultHouseRules shipped;

  /** Needs the workspace's own rules and those that come with Vastine. */
  @Inject
  public HouseRulesCatalogue(HouseRulesBook book, DefaultHouseRules shipped) {
    this.book = book;
    this.shipped = shipped;
  }

  HouseRulesBook book() {
    return book;
  }

  /** The rules that hold now. */
  public HouseRules latest() {
    return all().getFirst();
  }

  /** A version. */
  public Optional<HouseRules> find(int version) {
    return version == DefaultHouseRules.VERSION ? Optional.of(shipped.rules()) : book.find(version);
  }

  /** All versions, the latest first. */
  public List<HouseRules> all() {
    List<HouseRules> versions = new ArrayList<>(book.all());
    versions.add(shipped.rules());
    return List.copyOf(versions);
  }

  /** What is being written; where nobody has begun, the rules that hold, as version 0. */
  public RulesDraft draft() {
    return book.draft().orElseGet(() -> new RulesDraft(0, latest().texts()));
  }
}
