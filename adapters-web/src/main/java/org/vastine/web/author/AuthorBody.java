package org.vastine.web.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.author.AuthorRecord;
import org.vastine.domain.kernel.Labelled;
import org.vastine.web.feedbackcase.CaseRowBody;

/** What one author and we had with each other, as answers tell it. */
record AuthorBody(
    UUID id,
    List<CaseRowBody> cases,
    boolean more,
    Map<String, Integer> styles,
    Map<String, Integer> outcomes,
    int answered,
    int offers,
    int offersRefused,
    int grants,
    Optional<String> rung,
    Optional<String> role) {
  static AuthorBody of(AuthorRecord author) {
    return new AuthorBody(
        author.author().value(),
        author.cases().stream().map(CaseRowBody::of).toList(),
        author.more(),
        labelled(author.styles()),
        labelled(author.outcomes()),
        author.answered(),
        author.offers(),
        author.offersRefused(),
        author.grants(),
        author.standing().map(step -> step.rung().label()),
        author.role().map(said -> said.role().label()));
  }

  private static <E extends Labelled> Map<String, Integer> labelled(Map<E, Integer> counts) {
    Map<String, Integer> all = new LinkedHashMap<>();
    counts.forEach((one, count) -> all.put(one.label(), count));
    return all;
  }
}
