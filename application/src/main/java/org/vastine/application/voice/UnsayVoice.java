package org.vastine.application.voice;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.voice.VoiceScope;

/** A lead takes rules of the voice away: what is said of more replies holds again. */
public final class UnsayVoice {

  private final Permitted permitted;
  private final VoiceRuleBook book;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the rules, and the audit log. */
  @Inject
  public UnsayVoice(Permitted permitted, VoiceRuleBook book, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param scope the rules of which replies
   */
  public record Command(VoiceScope scope) {}

  /** Gives the scope of what was taken away. */
  public Decision<VoiceScope> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_TEMPLATES,
        () -> {
          if (!book.remove(command.scope())) {
            return Decision.refused(Refusal.Kind.NOT_FOUND, "voice.not-found");
          }
          audit.add(
              new AuditLog.Entry(
                  clock.instant(),
                  actor.by(),
                  "voice.unsaid",
                  command.scope().toString(),
                  Map.of()));
          return Decision.accepted(command.scope());
        });
  }
}
