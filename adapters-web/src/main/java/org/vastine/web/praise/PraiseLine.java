package org.vastine.web.praise;

import java.util.Optional;
import org.vastine.application.praise.PraiseEntry;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.praise.PraiseGround;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * Something on the praise wall, as pages show it.
 *
 * @param language of the words, where it is known
 * @param turned whether a complaint turned
 * @param mine whether the one who reads answered in that thread
 * @param when in words
 */
public record PraiseLine(
    String mention,
    String caseId,
    String author,
    String words,
    Optional<String> language,
    boolean turned,
    boolean mine,
    String when) {

  /** The line of an entry. */
  public static PraiseLine of(Desk desk, PraiseEntry entry) {
    Shell s = desk.shell();
    LanguageTag language = entry.row().feedbackCase().judgement().language();
    return new PraiseLine(
        entry.praise().mention().toString(),
        entry.praise().caseId().toString(),
        entry.row().authorName(),
        entry.row().excerpt(),
        Optional.of(language.code()).filter(_ -> !language.equals(LanguageTag.UNDETERMINED)),
        entry.praise().ground() == PraiseGround.TURNED,
        entry.praise().mine(),
        s.at(entry.praise().at()));
  }
}
