package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.PlaybookStep;
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
 * @param late whether an answer, or word from us that was promised, is overdue (R15)
 * @param authorAbusive whether the author was hostile, threatened or harassed in this case before,
 *     however the last mention sounds
 * @param threatStands whether a threat of the author's in this case stands
 * @param movesToPrivate whether the writer offers with this reply to go on in private
 * @param contactGiven whether a contact goes with the reply outside of its text, or was given
 *     before
 * @param timeGiven whether a dated promise goes with the reply, or one is open so that the reply
 *     dates the next update
 * @param earlier what our replies in this case did before
 * @param steps what the plan of the case asks for
 * @param keepsWord whether the reply is an update, or takes the solution back to its thread: then
 *     patience is thanked for again, and the plan's elements were said before (R22, R25)
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
    EarlierReplies earlier,
    List<PlaybookStep> steps,
    boolean keepsWord,
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
    requireNonNull(earlier, "earlier is null");
    steps = List.copyOf(steps);
    recentReplies = List.copyOf(recentReplies);
  }

  /** The same when the reply is late. */
  public GuardContext beingLate() {
    return with(style, playbook, true);
  }

  /** The same when the mention is of this style, whatever the case was taken for. */
  public GuardContext answering(Style other) {
    return with(other, Optional.empty(), late);
  }

  private GuardContext with(Style otherStyle, Optional<String> otherPlaybook, boolean isLate) {
    return new GuardContext(
        otherStyle,
        otherPlaybook,
        sentiment,
        audience,
        language,
        firstReply,
        firstPublicReply,
        isLate,
        authorAbusive,
        threatStands,
        movesToPrivate,
        contactGiven,
        timeGiven,
        earlier,
        steps,
        keepsWord,
        mistaken,
        limit,
        recentReplies);
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
