package org.vastine.application.conduct;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.RulesDraft;

/** The house rules that the workspace wrote; those that come with Vastine are not here (R29). */
public interface HouseRulesBook {

  /** Begins a change: parallel transactions that change house rules wait for each other here. */
  void lock();

  /** What is being written; empty while nobody has begun. */
  Optional<RulesDraft> draft();

  /** Keeps the draft. */
  void keep(RulesDraft draft);

  /** Adds a version; throws where its number is taken, for none is ever changed. */
  void publish(HouseRules rules);

  /** The version of that number. */
  Optional<HouseRules> find(int version);

  /** All versions, the latest first. */
  List<HouseRules> all();
}
