package org.vastine.application.similarity;

import java.util.Optional;
import java.util.stream.IntStream;
import org.vastine.domain.kernel.NormalisedText;

/**
 * Signatures of the plainest sort: for each band the smallest of the runs in an order of its own.
 */
public final class SmallestRuns implements TextSignatures {

  @Override
  public Optional<Signature> of(NormalisedText text) {
    return text.isFormula()
        ? Optional.empty()
        : Optional.of(
            new Signature(
                IntStream.range(0, Signature.BANDS)
                    .map(band -> smallest(text, band))
                    .boxed()
                    .toList()));
  }

  private static int smallest(NormalisedText text, int band) {
    return text.runs().stream()
        .mapToInt(run -> (run + band).hashCode() * 0x9E3779B1)
        .min()
        .orElse(0);
  }
}
