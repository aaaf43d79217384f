package org.vastine.application.knowledge;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.knowledge.FactWording;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.knowledge.KnownFactId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Subject;

/** Writes facts down, changes them, sees that they still hold, and forgets them (R40). */
public final class KeepFacts {

  private final Permitted permitted;
  private final KnownFacts facts;
  private final Workspaces workspaces;
  private final AuditLog audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Needs the facts, the workspace's clock on the wall, and the audit log. */
  @Inject
  public KeepFacts(
      Permitted permitted,
      KnownFacts facts,
      Workspaces workspaces,
      AuditLog audit,
      Ids ids,
      InstantSource clock) {
    this.permitted = permitted;
    this.facts = facts;
    this.workspaces = workspaces;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A fact as somebody wrote it.
   *
   * @param source a web address
   * @param validFrom the first day on which it holds; empty for always
   * @param validUntil the last day; empty while no end is known
   * @param subjects what it is about; none for everything
   * @param languages in which it can be said, by ISO 639 codes; none for all
   */
  public record Written(
      String title,
      String text,
      String source,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validUntil,
      Set<Subject> subjects,
      Set<String> languages) {
    /** Copies the sets. */
    public Written {
      subjects = Set.copyOf(subjects);
      languages = Set.copyOf(languages);
    }

    Decision<FactWording> wording() {
      return FactWording.of(title, text, source, validFrom, validUntil, subjects, languages);
    }
  }

  /** What is asked. */
  public sealed interface Command {

    /** Until when the look at the source is enough; the usual time where it is left out. */
    Optional<LocalDate> reviewOn();

    /** A new fact. */
    record Note(Written written, Optional<LocalDate> reviewOn) implements Command {}

    /** Other words. */
    record Change(
        KnownFactId fact, ExpectedVersion expected, Written written, Optional<LocalDate> reviewOn)
        implements Command {}

    /** The source was looked at, and it is so still. */
    record Check(KnownFactId fact, ExpectedVersion expected, Optional<LocalDate> reviewOn)
        implements Command {}

    /** It is to be forgotten. */
    record Remove(KnownFactId fact, ExpectedVersion expected) implements Command {
      @Override
      public Optional<LocalDate> reviewOn() {
        return Optional.empty();
      }
    }
  }

  /** Gives the fact as it is then, or as it was before it was forgotten. */
  public Decision<KnownFact> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_TEMPLATES,
        () -> CaseWork.member(actor).then(member -> kept(actor, member, command)));
  }

  private Decision<KnownFact> kept(Actor actor, MemberId member, Command command) {
    KnownFact.Check check = check(actor, member, command.reviewOn());
    return switch (command) {
      case Command.Note(Written written, var _) ->
          facts.count() < KnownFact.MOST
              ? written
                  .wording()
                  .then(wording -> KnownFact.noted(new KnownFactId(ids.next()), wording, check))
                  .map(fact -> store(actor, fact, "noted"))
              : Decision.refused(
                  Refusal.of(Refusal.Kind.HELD_BACK, "knowledge.too-many")
                      .with("most", KnownFact.MOST));
      case Command.Change(KnownFactId id, ExpectedVersion expected, Written written, var _) ->
          found(id, expected)
              .then(fact -> written.wording().then(wording -> fact.checked(wording, check)))
              .map(fact -> store(actor, fact, "changed"));
      case Command.Check(KnownFactId id, ExpectedVersion expected, var _) ->
          found(id, expected)
              .then(fact -> fact.checked(fact.wording(), check))
              .map(fact -> store(actor, fact, "checked"));
      case Command.Remove(KnownFactId id, ExpectedVersion expected) ->
          found(id, expected)
              .map(fact -> {
                facts.remove(id);
                note(actor, fact, "removed");
                return fact;
              });
    };
  }

  private KnownFact.Check check(Actor actor, MemberId member, Optional<LocalDate> reviewOn) {
    Instant now = clock.instant();
    ZoneId zone = ZoneId.of(workspaces.find(actor.workspace()).orElseThrow().zone());
    return new KnownFact.Check(member, now, now.atZone(zone).toLocalDate(), reviewOn);
  }

  private Decision<KnownFact> found(KnownFactId id, ExpectedVersion expected) {
    Optional<KnownFact> fact = facts.lock(id);
    if (fact.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "knowledge.not-found");
    }
    return expected
        .differsFrom(fact.get().version())
        .<Decision<KnownFact>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(fact.get()));
  }

  private KnownFact store(Actor actor, KnownFact fact, String what) {
    facts.store(fact);
    note(actor, fact, what);
    return fact;
  }

  private void note(Actor actor, KnownFact fact, String what) {
    audit.add(
        new AuditLog.Entry(
            clock.instant(), actor.by(), "knowledge." + what, fact.id().toString(), Map.of()));
  }
}
