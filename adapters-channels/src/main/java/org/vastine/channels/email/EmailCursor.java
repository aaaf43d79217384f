package org.vastine.channels.email;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vastine.application.channel.Cursor;

/**
 * How far a folder was read.
 *
 * @param validity the folder's UIDVALIDITY, under which the UID means something
 * @param lastUid the greatest UID that was read
 */
record EmailCursor(long validity, long lastUid) {

  private static final Pattern FORM = Pattern.compile("email-1 (\\d{1,18}) (\\d{1,18})");

  /** What a cursor says; empty before the first pull. */
  static Optional<EmailCursor> read(Cursor cursor) {
    Matcher form = FORM.matcher(cursor.value());
    return form.matches()
        ? Optional.of(new EmailCursor(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))))
        : Optional.empty();
  }

  Cursor written() {
    return new Cursor("email-1 " + validity + " " + lastUid);
  }
}
