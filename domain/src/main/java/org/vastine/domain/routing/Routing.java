package org.vastine.domain.routing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.team.MemberId;

/**
 * Who gets a case, and why.
 *
 * @param to the owner
 * @param ground why they get it
 * @param considered who was looked at, in the order of the roster; leads last
 */
public record Routing(MemberId to, AssignGround ground, List<Considered> considered) {

  /** Refuses null and copies the list. */
  public Routing {
    requireNonNull(to, "to is null");
    requireNonNull(ground, "ground is null");
    considered = List.copyOf(considered);
  }
}
