package org.vastine.language.similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.vastine.application.similarity.Signature;
import org.vastine.application.similarity.TextSignatures;
import org.vastine.domain.kernel.NormalisedText;

/**
 * MinHash by Lucene: each run is hashed once, the hashes fall into buckets, and of each bucket the
 * smallest counts. Three buckets in a row are a band, and its key is what the three hold. A text
 * with few runs leaves buckets empty, which then take what the next one holds.
 */
public final class MinHashSignatures implements TextSignatures {

  private static final int IN_A_BAND = 3;
  private static final int BUCKETS = IN_A_BAND * Signature.BANDS;

  @Override
  public Optional<Signature> of(NormalisedText text) {
    return text.isFormula() ? Optional.empty() : Optional.of(signature(text));
  }

  private static Signature signature(NormalisedText text) {
    List<Integer> smallest = smallest(text);
    List<Integer> keys = new ArrayList<>();
    for (int band = 0; band < Signature.BANDS; band++) {
      keys.add(smallest.subList(band * IN_A_BAND, (band + 1) * IN_A_BAND).hashCode());
    }
    return new Signature(keys);
  }

  private static List<Integer> smallest(NormalisedText text) {
    try (TokenStream hashes = new MinHashFilter(new RunStream(text), 1, BUCKETS, 1, true)) {
      CharTermAttribute hash = hashes.getAttribute(CharTermAttribute.class);
      List<Integer> smallest = new ArrayList<>();
      hashes.reset();
      while (hashes.incrementToken()) {
        smallest.add(hash.toString().hashCode());
      }
      hashes.end();
      return smallest;
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
  }
}
