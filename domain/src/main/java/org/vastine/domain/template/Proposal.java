package org.vastine.domain.template;

/**
 * Words that can be inserted into a reply.
 *
 * @param template whose they are
 * @param variant which of its wordings, from 1
 * @param text the words with everything filled in and the signature under them
 * @param length their length as the platform counts
 * @param repeated whether somebody got these words already, because every wording that can be used
 *     was
 */
public record Proposal(
    TemplateId template, int variant, String text, int length, boolean repeated) {

  /** Which words they are. */
  public TemplateUse use() {
    return new TemplateUse(template, variant);
  }
}
