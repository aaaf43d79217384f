package org.vastine.application.policy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;

/** The response policy that the workspace is working on, before it lives; one at a time. */
public interface PolicyDrafts {

  /**
   * The draft as it was saved last.
   *
   * @param policy what it says, a sound policy; in the version that it would have if it were
   *     activated now
   * @param revision how many times it was saved
   * @param basedOn the version that was active when it was begun
   */
  record Draft(ResponsePolicy policy, int revision, int basedOn, Instant savedAt, By savedBy) {
    /** Refuses null and revisions below 1. */
    public Draft {
      requireNonNull(policy, "policy is null");
      requireNonNull(savedAt, "savedAt is null");
      requireNonNull(savedBy, "savedBy is null");
      if (revision < 1 || basedOn < 1) {
        throw new IllegalArgumentException(
            "not so: revision " + revision + ", based on " + basedOn);
      }
    }
  }

  /** The draft, if there is one. */
  Optional<Draft> find();

  /**
   * The same, where nobody else saves, drops or activates until the end of the transaction; waits
   * for whoever does.
   */
  Optional<Draft> lock();

  /** Keeps a draft in the place of the one before it. */
  void keep(Draft draft);

  /** Forgets the draft. */
  void drop();
}
