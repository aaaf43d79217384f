package org.vastine.web.mention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import org.vastine.application.mention.ReadMention;

/** A mention with its wordings, the first one first. */
record MentionDetailBody(@JsonUnwrapped MentionBody mention, List<Wording> revisions) {
  record Wording(int revision, String text) {}

  static MentionDetailBody of(ReadMention.Worded worded) {
    List<Wording> wordings = new ArrayList<>();
    worded
        .wordings()
        .forEach(item -> wordings.add(new Wording(wordings.size() + 1, item.text().value())));
    return new MentionDetailBody(MentionBody.of(worded.mention()), wordings);
  }
}
