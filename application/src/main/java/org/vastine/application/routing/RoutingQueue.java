package org.vastine.application.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.routing.Leaving;
import org.vastine.domain.team.MemberId;

/**
 * Cases that routing looks at. Only those count that have a plan, wait for us, and that nobody
 * holds at the moment; the ones due first come first. What another transaction has locked is passed
 * over, and what is given is locked until the transaction ends.
 */
public interface RoutingQueue {

  /** Cases without an owner. */
  List<CaseId> lockUnowned(Instant now, int limit);

  /** Cases of owners who are not there, due before these are back. */
  List<CaseId> lockLeft(Collection<Leaving> owners, Instant now, int limit);

  /**
   * Cases that went to somebody because nobody was on duty, and that nobody did anything with
   * since.
   */
  List<CaseId> lockFallenBack(Instant now, int limit);

  /** How many cases that wait for us each member owns; who owns none is left out. */
  Map<MemberId, Integer> loads();

  /**
   * Who owns the latest other case of each case's author that anybody owns; cases without such a
   * one are left out.
   */
  Map<CaseId, MemberId> formerOwners(Collection<CaseId> cases);
}
