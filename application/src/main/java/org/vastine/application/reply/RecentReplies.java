package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.vastine.application.similarity.TextSignatures;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.SentReply;

/**
 * What we wrote to others lately, as far as a draft may be like it; works within the transaction
 * that is open. What one and the same person got is left out: whoever asks twice may get the same
 * answer twice, and R20 is about two people who compare theirs.
 */
public final class RecentReplies {

  /** Of so many candidates the nearest is among them, however often the words went out. */
  private static final int CANDIDATES = 50;

  private final TextSignatures signatures;
  private final ReplyWordings wordings;

  /** Needs signatures and where they are filed. */
  @Inject
  public RecentReplies(TextSignatures signatures, ReplyWordings wordings) {
    this.signatures = signatures;
    this.wordings = wordings;
  }

  /** Those within the policy's lookback that went to others than this author. */
  List<SentReply> like(String draft, AuthorId notTo, ResponsePolicy policy, Instant now) {
    Instant after = now.minus(policy.guard().repetitionLookback());
    return signatures
        .of(NormalisedText.of(draft))
        .map(signature -> wordings.near(signature, after, notTo, CANDIDATES))
        .orElseGet(List::of);
  }

  /** Files a reply that was just put into the outbox, by its words: who signed is no difference. */
  void file(Delivery delivery, String unsigned) {
    signatures
        .of(NormalisedText.of(unsigned))
        .ifPresent(signature -> wordings.file(delivery.id(), signature, delivery.nextAt()));
  }
}
