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

  /** The page behind an account, made on first use. */
  SandboxPage open(UUID account, String title, Instant now);

  /** The page by the name in its address. */
  Optional<SandboxPage> find(String slug);

  /**
   * What is published after a change number, deleted items included, in the order of change, at
   * most {@code limit}.
   */
  List<SandboxItem> changedAfter(UUID page, long change, int limit);

  /** Everything a visitor can see now, oldest first; private messages only those of the visitor. */
  List<SandboxItem> visible(UUID page, String visitor);

  /** One item, whatever became of it. */
  Optional<SandboxItem> item(UUID page, UUID id);

  /** The reply published under this key, if there is one. */
  Optional<SandboxItem> byKey(UUID page, String key);

  /**
   * Adds an item, or replaces its earlier state, giving it a new change number; a second item of
   * the same key throws.
   */
  SandboxItem put(UUID page, SandboxItem item);

  /** Sets the page's switches. */
  void set(UUID page, SandboxSwitches switches);
}
