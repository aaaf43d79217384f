package org.vastine.web.routing;

import java.util.List;
import java.util.Optional;
import org.vastine.application.routing.ReadCaseRouting;
import org.vastine.domain.routing.Concern;
import org.vastine.domain.routing.Considered;
import org.vastine.domain.routing.Routing;

/** Routing of a case as answers tell it. */
public record CaseRoutingBody(
    boolean on,
    Optional<Decided> latest,
    Optional<Proposed> proposal,
    List<Concerned> concerned,
    List<String> named) {

  /** What was decided last. */
  public record Decided(String at, Proposed decision) {}

  /** Who gets it, why, and who else was considered. */
  public record Proposed(String member, String ground, List<Other> considered) {
    static Proposed of(Routing routing) {
      return new Proposed(
          routing.to().toString(),
          routing.ground().label(),
          routing.considered().stream().map(Other::of).toList());
    }
  }

  /** Somebody who was considered. */
  public record Other(
      String member, String verdict, int load, int capacity, Optional<String> standsInFor) {
    static Other of(Considered one) {
      return new Other(
          one.member().toString(),
          one.verdict().label(),
          one.load(),
          one.capacity(),
          one.standsInFor().map(Object::toString));
    }
  }

  /** Whom it is about, as somebody said. */
  public record Concerned(String member, String by, String at) {
    static Concerned of(Concern concern) {
      return new Concerned(
          concern.member().toString(), concern.by().toString(), concern.at().toString());
    }
  }

  static CaseRoutingBody of(ReadCaseRouting.CaseRouting routing) {
    return new CaseRoutingBody(
        routing.on(),
        routing
            .latest()
            .map(latest -> new Decided(latest.at().toString(), Proposed.of(latest.routing()))),
        routing.proposal().map(Proposed::of),
        routing.concerns().stream().map(Concerned::of).toList(),
        routing.named().stream().map(Object::toString).sorted().toList());
  }
}
