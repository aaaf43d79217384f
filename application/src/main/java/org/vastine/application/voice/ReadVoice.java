package org.vastine.application.voice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.voice.MeasuredReply;
import org.vastine.domain.voice.VoiceReport;

/**
 * How replies sound against the voice of the house: who leads reads everybody's, a member their
 * own, and nobody is ranked (R32).
 */
public final class ReadVoice {

  /** Of so many of the newest replies of the period at most. */
  public static final int MOST_REPLIES = 500;

  private final Permitted permitted;
  private final VoiceDesk desk;

  /** Needs the desk that measures. */
  @Inject
  public ReadVoice(Permitted permitted, VoiceDesk desk) {
    this.permitted = permitted;
    this.desk = desk;
  }

  /**
   * What is asked.
   *
   * @param from replies that went out from this moment on
   * @param to and before this one
   */
  public record Command(Optional<Instant> from, Optional<Instant> to) {}

  /**
   * What is given.
   *
   * @param report the rows
   * @param everybody whether it is of all members, and not of the one who asks alone
   * @param looked how many replies were read
   * @param whole whether these were all of the period
   */
  public record View(VoiceReport report, boolean everybody, int looked, boolean whole) {}

  /** Gives the report. */
  public Decision<View> handle(Actor actor, Command command) {
    boolean leads = actor.lacks(Permission.LEAD_CASES).isEmpty();
    Decision<Optional<MemberId>> whose =
        leads ? Decision.accepted(Optional.empty()) : CaseWork.member(actor).map(Optional::of);
    return whose.then(sender ->
        permitted.read(
            actor,
            Permission.READ_CASES,
            () -> {
              List<MeasuredReply> replies =
                  desk.measured(command.from(), command.to(), sender, MOST_REPLIES + 1);
              boolean whole = replies.size() <= MOST_REPLIES;
              List<MeasuredReply> read = whole ? replies : replies.subList(0, MOST_REPLIES);
              return new View(VoiceReport.of(read), leads, read.size(), whole);
            }));
  }
}
