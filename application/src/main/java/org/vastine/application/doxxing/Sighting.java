package org.vastine.application.doxxing;

import java.util.List;
import org.vastine.domain.doxxing.DetailsRead;
import org.vastine.domain.doxxing.Doxxing;
import org.vastine.domain.doxxing.NamedMember;
import org.vastine.domain.doxxing.StaffNames;
import org.vastine.domain.mention.Audience;

/**
 * Who of the workspace a text names, and what may be details of theirs.
 *
 * @param text the text
 * @param staff whom we look for
 * @param names who is named
 * @param read what was found; nothing where nobody is named
 */
public record Sighting(String text, StaffNames staff, List<NamedMember> names, DetailsRead read) {

  /** Copies the names. */
  public Sighting {
    names = List.copyOf(names);
  }

  /** Whose details are told, where these can read it. */
  public List<Doxxing.Found> to(Audience audience) {
    return Doxxing.in(text, staff, names, read, audience);
  }
}
