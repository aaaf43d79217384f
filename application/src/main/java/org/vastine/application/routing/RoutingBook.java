package org.vastine.application.routing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.routing.Concern;
import org.vastine.domain.routing.RoutedAt;
import org.vastine.domain.team.MemberId;

/** What routing decided last about each case, and whom cases are about. */
public interface RoutingBook {

  /** Keeps a decision, in place of the case's earlier one. */
  void store(RoutedAt decision);

  /** The latest decision about a case. */
  Optional<RoutedAt> find(CaseId id);

  /** Whom these cases are about, in the order in which it was said. */
  List<Concern> concerns(Collection<CaseId> cases);

  /** Keeps that a case is about a member; said twice is said once, and the first stays. */
  void add(Concern concern);

  /** Forgets that a case is about a member; gives whether it was said. */
  boolean remove(CaseId id, MemberId member);
}
