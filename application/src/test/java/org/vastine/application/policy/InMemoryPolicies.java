package org.vastine.application.policy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;

/** Response policies, in memory. */
public final class InMemoryPolicies implements Policies {

  private final InMemoryTable<Integer, Kept> policies;

  private record Kept(ResponsePolicy policy, boolean active, Instant at, By by) {

    Kept {
      requireNonNull(at, "at is null");
      requireNonNull(by, "by is null");
    }

    Kept active(boolean other) {
      return new Kept(policy, other, at, by);
    }

    Version version() {
      return new Version(policy.version(), policy.name(), active, at, by);
    }
  }

  /** No policies yet. */
  public InMemoryPolicies(InMemoryTransactions transactions) {
    this.policies = new InMemoryTable<>(transactions);
  }

  @Override
  public ResponsePolicy active() {
    return policies.stream()
        .filter(Kept::active)
        .map(Kept::policy)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the workspace has no active policy"));
  }

  @Override
  public Optional<ResponsePolicy> find(int number) {
    return policies.find(number).map(Kept::policy);
  }

  @Override
  public List<Version> versions() {
    return policies.all().reversed().stream().map(Kept::version).toList();
  }

  @Override
  public void add(ResponsePolicy policy, By by, Instant at) {
    if (policy.version() != policies.all().size() + 1) {
      throw new IllegalStateException("not the next version: " + policy.version());
    }
    policies.add(policy.version(), new Kept(policy, false, at, by));
  }

  @Override
  public void activate(int number) {
    if (policies.find(number).isEmpty()) {
      throw new IllegalStateException("no such version: " + number);
    }
    for (Kept kept : policies.all()) {
      policies.put(kept.policy().version(), kept.active(kept.policy().version() == number));
    }
  }
}
