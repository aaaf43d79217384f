package org.vastine.web.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Routing of a case, as the case's page shows it.
 *
 * @param latest who got it last, and why, in words
 * @param proposal who would get it now, and why, in words
 * @param considered who was considered for whichever of the two stands, in words
 * @param concerned whom it is about
 * @param named members whom the words name, in words
 * @param mayOwn whether the viewer may say that it is about themselves
 * @param others members of whom the viewer may say it, by id
 */
public record RoutingModel(
    Optional<String> latest,
    Optional<String> proposal,
    List<String> considered,
    List<About> concerned,
    List<String> named,
    boolean mayOwn,
    Map<String, String> others) {

  /** Somebody whom it is about; {@code mine} says whether the viewer may take it back. */
  public record About(String member, String name, boolean mine) {}
}
