package org.vastine.application.watch;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.watch.WatchName;
import org.vastine.domain.watch.WatchQueryText;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** What adding, changing and removing watch terms have in common. */
public final class WatchTermWork {

  private final Permitted permitted;
  private final WatchTerms terms;
  private final WorkspaceWatch watch;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the terms, those who find them, and the audit log. */
  @Inject
  public WatchTermWork(
      Permitted permitted,
      WatchTerms terms,
      WorkspaceWatch watch,
      AuditLog audit,
      InstantSource clock) {
    this.permitted = permitted;
    this.terms = terms;
    this.watch = watch;
    this.audit = audit;
    this.clock = clock;
  }

  WatchTerms terms() {
    return terms;
  }

  /**
   * Changes terms, one asker at a time; what follows is matched with the terms as they are then.
   */
  <T> Decision<T> change(Actor actor, Supplier<Decision<T>> work) {
    Decision<T> decision =
        permitted.decide(
            actor,
            Permission.CHANGE_WATCH_TERMS,
            () -> {
              terms.lock();
              return work.get();
            });
    watch.changed(actor.workspace());
    return decision;
  }

  Decision<WatchTerm> found(WatchTermId id) {
    return terms
        .find(id)
        .<Decision<WatchTerm>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "watch-term.not-found"));
  }

  /** Keeps a term whose name is its own and whose query can be read. */
  Decision<WatchTerm> keep(Actor actor, WatchTerm term, String action) {
    Optional<WatchTerm> other =
        terms.named(term.name().handle()).filter(named -> !named.id().equals(term.id()));
    if (other.isPresent()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "watch-term.name-taken");
    }
    return WatchQueryText.read(term.query())
        .map(_ -> {
          terms.keep(term);
          note(actor, term, action);
          return term;
        });
  }

  void note(Actor actor, WatchTerm term, String action) {
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            action,
            term.id().toString(),
            Map.of("active", Boolean.toString(term.active()))));
  }

  /** The name, unless it is none. */
  static Decision<WatchName> name(String text) {
    try {
      return Decision.accepted(new WatchName(text));
    } catch (IllegalArgumentException notOne) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "watch-term.name-invalid")
              .with("most", WatchName.LONGEST));
    }
  }
}
