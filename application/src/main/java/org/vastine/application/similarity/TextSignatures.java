package org.vastine.application.similarity;

import java.util.Optional;
import org.vastine.domain.kernel.NormalisedText;

/** Makes signatures; in process, never throws for any text. */
public interface TextSignatures {

  /**
   * The signature of a text: the same for the same words, today and in later versions, since it is
   * stored. Empty for a formula, which is not compared.
   */
  Optional<Signature> of(NormalisedText text);
}
