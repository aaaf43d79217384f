package org.vastine.application.voice;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.voice.Address;
import org.vastine.domain.voice.VoiceRules;
import org.vastine.domain.voice.VoiceScope;

/** A lead says how replies are to sound; it replaces what was said of the same replies. */
public final class SayVoice {

  private final Permitted permitted;
  private final VoiceRuleBook book;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the rules, and the audit log. */
  @Inject
  public SayVoice(Permitted permitted, VoiceRuleBook book, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param scope of which replies
   * @param address how customers are addressed
   * @param emoji how many at most
   * @param exclamations how many exclamation marks at most
   * @param sentenceWords how many words a sentence has at most
   * @param greets whether a greeting comes first
   * @param signed whether it shows who wrote it
   */
  public record Command(
      VoiceScope scope,
      Address address,
      int emoji,
      int exclamations,
      int sentenceWords,
      boolean greets,
      boolean signed) {}

  /** Gives the rules as they are then. */
  public Decision<VoiceRules> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_TEMPLATES,
        () ->
            VoiceRules.typed(
                    command.scope(),
                    command.address(),
                    command.emoji(),
                    command.exclamations(),
                    command.sentenceWords(),
                    command.greets(),
                    command.signed())
                .map(rules -> {
                  book.put(rules);
                  audit.add(
                      new AuditLog.Entry(
                          clock.instant(),
                          actor.by(),
                          "voice.said",
                          rules.scope().toString(),
                          Map.of(
                              "address",
                              rules.address().label(),
                              "sentenceWords",
                              Integer.toString(rules.sentenceWords()))));
                  return rules;
                }));
  }
}
