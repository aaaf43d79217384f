package org.vastine.web.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.PastConduct;
import org.vastine.web.console.Shell;

/**
 * What rules may ask for about the author of a case, as its page shows it.
 *
 * @param earlier how many other cases of theirs there are
 * @param facts what we had with each other before, in words
 * @param role as whom they speak; empty where nobody said
 * @param choices the roles that there are, in words
 */
public record AuthorPastModel(
    int earlier, Map<String, String> facts, Optional<String> role, Map<String, String> choices) {

  static AuthorPastModel of(Shell s, AuthorPast past) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(s.t("author-past.earlier"), Integer.toString(past.earlier()));
    if (past.earlier() > 0) {
      facts.put(s.t("author-past.ending"), ending(s, past.ending()));
    }
    if (past.standing() != PastConduct.NONE) {
      facts.put(s.t("author-past.standing"), standing(s, past.standing()));
    }
    Map<String, String> choices = new LinkedHashMap<>();
    for (AudienceRole one : AudienceRole.values()) {
      choices.put(one.label(), s.t("audience-role." + one.label()));
    }
    return new AuthorPastModel(past.earlier(), facts, past.role().map(Labelled::label), choices);
  }

  private static String ending(Shell s, Labelled ending) {
    return AspectWords.value(s, "ending", ending.label());
  }

  private static String standing(Shell s, Labelled standing) {
    return AspectWords.value(s, "standing", standing.label());
  }
}
