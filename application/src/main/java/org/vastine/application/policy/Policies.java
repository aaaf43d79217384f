package org.vastine.application.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;

/**
 * The response policies of the workspace: versions are added and never edited; one is active (R5).
 */
public interface Policies {

  /**
   * One version without its content.
   *
   * @param number from 1
   * @param active whether cases are decided by it
   */
  record Version(int number, String name, boolean active, Instant addedAt, By addedBy) {}

  /** The active one; every workspace has one from its first moment. */
  ResponsePolicy active();

  /** A version. */
  Optional<ResponsePolicy> find(int number);

  /** All versions, the newest first. */
  List<Version> versions();

  /** Adds a version, not active yet; its number must be the next. */
  void add(ResponsePolicy policy, By by, Instant at);

  /** Makes a version the active one. */
  void activate(int number);
}
