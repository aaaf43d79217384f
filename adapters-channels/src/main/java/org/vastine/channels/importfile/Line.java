package org.vastine.channels.importfile;

import java.util.Optional;
import org.vastine.application.intake.ImportPosition;

/**
 * One physical line.
 *
 * @param number from 1
 * @param after the position behind its line end
 * @param text the words without the line end; where there is a problem, as much of them as could be
 *     read
 * @param problem the message key of why the line cannot be used
 */
record Line(long number, ImportPosition after, String text, Optional<String> problem) {

  boolean isBlank() {
    return problem.isEmpty() && text.isBlank();
  }
}
