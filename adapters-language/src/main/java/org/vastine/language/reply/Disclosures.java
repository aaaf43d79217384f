package org.vastine.language.reply;

import java.util.ArrayList;
import java.util.List;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.reply.NamedPeople.Named;
import org.vastine.language.reply.PersonalWords.Marked;

/**
 * Finds by words and their order what a draft tells of people whom the mention does not name: where
 * they live and what they are called in full. What numbers tell is {@link PersonalData}. Takes a
 * time that grows with the length of the texts.
 */
final class Disclosures {

  private final PersonalWords words = PersonalWords.load();
  private final int contactVerb;
  private final int contactWay;

  Disclosures(CueLexicon lexicon) {
    this.contactVerb = lexicon.number("contact-verb");
    this.contactWay = lexicon.number("contact-way");
  }

  /** The places of homes, then of names. */
  List<TextSpan> in(DraftText draft) {
    Marked marked = words.mark(draft);
    boolean[] invites = invites(draft);
    List<Named> people = NamedPeople.in(marked, invites);
    boolean[] names = new boolean[draft.reading().sentenceCount()];
    people.forEach(named -> names[draft.reading().sentence(named.first())] = true);
    List<TextSpan> found = new ArrayList<>();
    HomeAddresses.in(marked, invites, names).ifPresent(found::add);
    people.forEach(named -> found.add(draft.reading().span(named.first(), named.last())));
    return found;
  }

  /** Which sentences tell how somebody of ours can be reached. */
  private boolean[] invites(DraftText draft) {
    boolean[] invites = new boolean[draft.reading().sentenceCount()];
    CueMatches matches = draft.matches();
    for (int match = 0; match < matches.size(); match++) {
      if (matches.cue(match) == contactVerb || matches.cue(match) == contactWay) {
        invites[draft.reading().sentence(matches.first(match))] = true;
      }
    }
    return invites;
  }
}
