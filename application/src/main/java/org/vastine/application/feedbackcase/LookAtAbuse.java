package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.vastine.application.care.ExposureLevels;
import org.vastine.application.care.Exposures;
import org.vastine.application.care.MemberExposure;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.MentionList;
import org.vastine.domain.care.Exposure;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member asks to see the words of a case and its thread that are veiled because they attack
 * people. It counts once for each member and mention; coming back to it writes nothing (R32).
 */
public final class LookAtAbuse {

  private static final int THREAD = 200;

  private final Permitted permitted;
  private final Cases cases;
  private final MentionList mentions;
  private final AbuseInThread abuse;
  private final Exposures exposures;
  private final ExposureLevels levels;
  private final InstantSource clock;

  /** Needs the cases, their threads, what was met, and the clock. */
  @Inject
  public LookAtAbuse(
      Permitted permitted,
      Cases cases,
      MentionList mentions,
      AbuseInThread abuse,
      Exposures exposures,
      ExposureLevels levels,
      InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.mentions = mentions;
    this.abuse = abuse;
    this.exposures = exposures;
    this.levels = levels;
    this.clock = clock;
  }

  /** What is asked: the words of this case. */
  public record Command(CaseId caseId) {}

  /** Gives how much the member met with this; a case that attacks nobody adds nothing. */
  public Decision<MemberExposure> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () -> CaseWork.member(actor).then(member -> seen(member, command.caseId())));
  }

  private Decision<MemberExposure> seen(MemberId member, CaseId id) {
    Instant now = clock.instant();
    return cases
        .existing(id)
        .map(found -> {
          List<Exposure> met =
              Stream.concat(
                      Exposure.ofLooking(member, found, now).stream(),
                      ofOthers(found).map(mention -> new Exposure(member, mention, now)))
                  .toList();
          if (!met.isEmpty()) {
            exposures.note(met);
          }
          return levels.of(member, now);
        });
  }

  private Stream<MentionId> ofOthers(FeedbackCase found) {
    return mentions.thread(found.key().thread(), THREAD).stream()
        .flatMap(thread -> abuse.ofOthers(found, thread.mentions()).stream());
  }
}
