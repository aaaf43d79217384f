package org.vastine.language.similarity;

import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.vastine.domain.kernel.NormalisedText;

/** The runs of a text, as Lucene takes them. */
final class RunStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Iterator<String> runs;

  RunStream(NormalisedText text) {
    this.runs = text.runs().iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!runs.hasNext()) {
      return false;
    }
    term.append(runs.next());
    return true;
  }
}
