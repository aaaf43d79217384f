package org.vastine.language.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vastine.application.similarity.TextSignatures;
import org.vastine.application.similarity.TextSignaturesContract;
import org.vastine.domain.kernel.NormalisedText;

class MinHashSignaturesTest extends TextSignaturesContract {

  private final MinHashSignatures signatures = new MinHashSignatures();

  @Override
  protected TextSignatures signatures() {
    return signatures;
  }

  @Test
  void a_signature_that_was_stored_by_an_earlier_version_still_fits() {
    NormalisedText text = NormalisedText.of("Kiitos, paketti tulee perille jo huomenna!");

    assertThat(signatures.of(text).orElseThrow().keys())
        .containsExactly(
            2041034121,
            -360823050,
            252639274,
            -1188849182,
            -701115050,
            -1516808148,
            -1516808148,
            -1781456066,
            -1979111447,
            1025653808,
            -774165881,
            -1955114697,
            1518010194,
            -1555063898,
            1079239460,
            -1895538411);
  }
}
