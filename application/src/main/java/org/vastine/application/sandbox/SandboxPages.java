package org.vastine.application.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The practice platform's own store: what a real platform would keep. Calls join the transaction of
 * the thread. It is read and written only by the sandbox provider and by the public page of the
 * sandbox, as if it were somebody else's.
 */
public interface SandboxPages {

  /** The page behind an account, made on first use ({@link SandboxPage#first}). */
  SandboxPage open(UUID account, String title);

  /** All pages that were used already, by the names in their addresses. */
  List<SandboxPage> all();

  /** The page by the name in its address. */
  Optional<SandboxPage> find(String slug);

  /**
   * The latest state of every item that changed after a change number, deleted items included, in
   * the order of change, at most {@code limit}. Changes become visible in the order of their
   * numbers, so that nobody who asks for more misses one.
   */
  List<SandboxItem> changedAfter(UUID page, long change, int limit);

  /**
   * What a visitor can see now: the latest {@code limit} of the public items and of those that are
   * private to this visitor, oldest first.
   */
  List<SandboxItem> visible(UUID page, String visitor, int limit);

  /** One item, whatever became of it. */
  Optional<SandboxItem> item(UUID page, UUID id);

  /** The reply published under this key, if there is one. */
  Optional<SandboxItem> byKey(UUID page, String key);

  /** How many items visitors published at or after a moment. */
  long writtenSince(UUID page, Instant since);

  /**
   * Adds an item, or replaces its earlier state, and gives it with its new change number; a second
   * item of the same key throws.
   */
  SandboxItem put(UUID page, SandboxItem item);

  /** Sets the page's switches. */
  void set(UUID page, SandboxSwitches switches);
}
