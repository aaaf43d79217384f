package org.vastine.application.reply;

import java.time.Instant;
import java.util.List;
import org.vastine.application.similarity.Signature;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.reply.SentReply;

/** Finds our replies by their words, among any number of them (R20). */
public interface ReplyWordings {

  /** Files the signature of a delivery that is stored; {@code leaves} is when it is to go out. */
  void file(DeliveryId id, Signature signature, Instant leaves);

  /**
   * Replies that may be alike, those with most in common first: to others than this author, leaving
   * after a moment, and published or on their way.
   *
   * @param after leaves of that moment or before do not count
   * @param notTo whoever may get the same words again
   * @param limit the greatest number of replies
   */
  List<SentReply> near(Signature signature, Instant after, AuthorId notTo, int limit);
}
