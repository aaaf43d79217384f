package org.vastine.language.doxxing;

import org.vastine.application.doxxing.DetailReading;
import org.vastine.domain.doxxing.DetailsRead;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.language.reply.PersonalDetails;

/** Finds details by words, their order and check digits, as the reply guard does in drafts. */
public final class WordDetailReading implements DetailReading {

  private final PersonalDetails details = new PersonalDetails();

  /** Ready to read. */
  public WordDetailReading() {
    // the words are read with the details
  }

  @Override
  public DetailsRead read(String text, LanguageTag language) {
    return details.in(text, language.code());
  }
}
