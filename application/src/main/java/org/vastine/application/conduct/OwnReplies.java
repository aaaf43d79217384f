package org.vastine.application.conduct;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;

/** What we answered in a case, as everybody or its author can see it. */
public interface OwnReplies {

  /**
   * A reply that is to be seen.
   *
   * @param delivery which
   * @param answers what it answers
   * @param audience who can see it
   * @param by who wrote it
   * @param text its words
   * @param externalId what the platform calls it, where it says so
   * @param url where it is to be seen, where that is known
   */
  record Said(
      DeliveryId delivery,
      MentionId answers,
      Audience audience,
      MemberId by,
      String text,
      Optional<String> externalId,
      Optional<URI> url) {}

  /** Those of a case that are published, in the order of their ids. */
  List<Said> published(CaseId id);
}
