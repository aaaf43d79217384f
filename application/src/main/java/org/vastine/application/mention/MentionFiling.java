package org.vastine.application.mention;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.similarity.TextSignatures;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.Mention;

/** Files mentions by their words, within the transaction that is open. */
public final class MentionFiling {

  private final TextSignatures signatures;
  private final MentionWordings wordings;

  /** Needs signatures and where they are filed. */
  @Inject
  public MentionFiling(TextSignatures signatures, MentionWordings wordings) {
    this.signatures = signatures;
    this.wordings = wordings;
  }

  /** Files them as they are worded now. */
  public void file(List<Mention> mentions) {
    wordings.file(
        mentions.stream()
            .map(mention ->
                new MentionWordings.Filed(
                    mention.id(),
                    mention.takenInAt(),
                    NormalisedText.of(mention.item().author().name()),
                    signatures.of(NormalisedText.of(mention.item().text().value()))))
            .toList());
  }
}
