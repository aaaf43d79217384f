package org.vastine.web.feedbackcase;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vastine.application.feedbackcase.CaseEventFacts;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.web.team.ByBody;

/** An event of a case as answers tell it. */
record TimelineBody(int number, String type, Instant at, ByBody by, Map<String, Object> facts) {

  static TimelineBody of(Timeline.Entry entry, Map<CaseTextId, String> texts) {
    CaseEvent event = entry.event();
    CaseEventFacts facts = CaseEventFacts.of(event);
    Map<String, Object> named = new LinkedHashMap<>(facts.named());
    // What a member wrote; an erased text is left out.
    facts.text().map(texts::get).ifPresent(text -> named.put("text", text));
    return new TimelineBody(
        entry.number(), CaseEventNames.of(event), event.at(), ByBody.of(event.by()), named);
  }
}
