package org.vastine.application.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Page;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;

/** What members were told in the console. */
public interface Alerts {

  /**
   * How long telling took.
   *
   * @param told how many alerts there were
   * @param sinceIntakeMedian half of them stood in the console so soon after Vastine recorded what
   *     happened
   * @param sinceIntakeSlow 95 of 100 did
   * @param sincePublicationMedian the same from the publication of what somebody wrote, for those
   *     that began so
   * @param sincePublicationSlow 95 of 100 of these
   */
  record Speed(
      int told,
      Optional<Duration> sinceIntakeMedian,
      Optional<Duration> sinceIntakeSlow,
      Optional<Duration> sincePublicationMedian,
      Optional<Duration> sincePublicationSlow) {}

  /**
   * Tells members, and gives those who had not been told: a member who was told of the same kind of
   * thing on the same case with the same token before, by whomever, is not told again.
   */
  List<Alert> add(List<Alert> alerts);

  /** The alerts of these ids, in no order. */
  List<Alert> find(Collection<AlertId> ids);

  /** A member's, the latest first. */
  Page<Alert> of(MemberId member, boolean unseenOnly, Optional<String> after, int limit);

  /** How many a member has not seen, counted no further than {@code most}. */
  int unseen(MemberId member, int most);

  /**
   * A member saw some of their alerts; seen ones stay as they are, and others' are left alone.
   *
   * @return how many were not seen before
   */
  int see(MemberId member, Collection<AlertId> ids, Instant now);

  /** A member saw all that they were told until a moment; gives how many were not seen before. */
  int seeAll(MemberId member, Instant until, Instant now);

  /** When the first member was told of something of these kinds on a case; empty while none was. */
  Optional<Instant> firstTold(CaseId about, Set<AlertKind> kinds);

  /** How long telling took since a moment. */
  Speed speedSince(Instant moment);
}
