package org.vastine.application.voice;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.voice.MeasuredReply;
import org.vastine.domain.voice.VoiceReport;

/** One stretch of a member's own late replies that shows the voice of the house well (R32). */
public final class ReadWhatWentWell {

  private static final Duration LATELY = Duration.ofDays(7);
  private static final int REPLIES = 10;

  private final Permitted permitted;
  private final VoiceDesk desk;
  private final InstantSource clock;

  /** Needs the desk that measures. */
  @Inject
  public ReadWhatWentWell(Permitted permitted, VoiceDesk desk, InstantSource clock) {
    this.permitted = permitted;
    this.desk = desk;
    this.clock = clock;
  }

  /** Asks for it. */
  public record Command() {}

  /** Gives it; nothing where nothing was said lately, or who asks is no member. */
  public Decision<Optional<VoiceReport.Shown>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () ->
            actor.member().stream()
                .flatMap(member ->
                    desk
                        .measured(
                            Optional.of(clock.instant().minus(LATELY)),
                            Optional.empty(),
                            Optional.of(member),
                            REPLIES)
                        .stream())
                .flatMap(ReadWhatWentWell::well)
                .findFirst());
  }

  private static Stream<VoiceReport.Shown> well(MeasuredReply reply) {
    return reply.score().examples().stream()
        .filter(one -> one.sign().isWorthTelling())
        .map(one -> new VoiceReport.Shown(reply.caseId(), one));
  }
}
