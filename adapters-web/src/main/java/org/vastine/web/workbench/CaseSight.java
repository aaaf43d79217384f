package org.vastine.web.workbench;

import org.vastine.application.feedbackcase.ReadCase.CaseView;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * A case that somebody looks at: what each group of its page is made from.
 *
 * @param desk who looks
 * @param view the case
 * @param words puts what happened into words
 * @param unveiled whether the viewer asked to see abuse (R32)
 */
record CaseSight(Desk desk, CaseView view, TimelineWords words, boolean unveiled) {

  FeedbackCase it() {
    return view.feedbackCase();
  }

  Shell shell() {
    return desk.shell();
  }
}
