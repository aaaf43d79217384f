package org.vastine.application.care;

import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.care.ExposureLimit;

/** The limit of each workspace, in memory. */
public final class InMemoryExposureLimits implements ExposureLimits {

  private final InMemoryTable<String, ExposureLimit> said;

  /** Nobody said any yet. */
  public InMemoryExposureLimits(InMemoryTransactions transactions) {
    this.said = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<ExposureLimit> find() {
    return said.find("limit");
  }

  @Override
  public Optional<ExposureLimit> lock() {
    return find();
  }

  @Override
  public void store(ExposureLimit limit) {
    said.put("limit", limit);
  }
}
