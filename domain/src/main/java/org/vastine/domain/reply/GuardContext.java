package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * What the guard needs to know beside the draft itself.
 *
 * @param style of the mention that is answered
 * @param playbook the name of the playbook that the case's plan follows; empty where only the style
 *     is known
 * @param sentiment of that mention
 * @param audience who would see the reply
 * @param language what the thread is held in
 * @param firstReply whether nothing was answered to the author in this case before
 * @param firstPublicReply whether nothing was answered in public in this case before
 * @param late whether the first reply is overdue (R15)
 * @param authorAbusive whether the author was hostile, threatened or harassed in this case before,
 *     however the last mention sounds
 * @param threatStands whether a threat of the author's in this case stands
 * @param movesToPrivate whether the writer offers with this reply to go on in private
 * @param contactGiven whether a contact goes with the reply outside of its text, or was given
 *     before
 * @param timeGiven whether the writer attached a dated promise to the reply
 * @param explanationsSoFar how often replies in this thread explained our side
 * @param mistaken whether the reply is to somebody who was mistaken, and was not told so yet (R23)
 * @param limit how long the platform allows a reply to be
 * @param recentReplies what we sent to others within the policy's lookback and may be like the
 *     draft
 */
public record GuardContext(
    Style style,
    Optional<String> playbook,
    Sentiment sentiment,
    Audience audience,
    LanguageTag language,
    boolean firstReply,
    boolean firstPublicReply,
    boolean late,
    boolean authorAbusive,
    boolean threatStands,
    boolean movesToPrivate,
    boolean contactGiven,
    boolean timeGiven,
    int explanationsSoFar,
    boolean mistaken,
    Optional<TextLimit> limit,
    List<SentReply> recentReplies) {

  /** Refuses null and copies the replies. */
  public GuardContext {
    requireNonNull(style, "style is null");
    requireNonNull(playbook, "playbook is null");
    requireNonNull(sentiment, "sentiment is null");
    requireNonNull(audience, "audience is null");
    requireNonNull(language, "language is null");
    requireNonNull(limit, "limit is null");
    if (explanationsSoFar < 0) {
      throw new IllegalArgumentException("not a number of explanations: " + explanationsSoFar);
    }
    recentReplies = List.copyOf(recentReplies);
  }

  /** Whether the writer faces somebody who attacks rather than complains. */
  public boolean facesAbuse() {
    return style.isAbusive() || authorAbusive;
  }

  /** Whether somebody announced harm. */
  public boolean facesThreat() {
    return style == Style.THREAT || threatStands;
  }
}
