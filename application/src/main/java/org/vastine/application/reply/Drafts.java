package org.vastine.application.reply;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.reply.Draft;

/** The drafts of the workspace. */
public interface Drafts {

  /** A draft, locked until the transaction ends. */
  Optional<Draft> lock(DraftId id);

  /** A draft as it stands. */
  Optional<Draft> find(DraftId id);

  /** The drafts of a case, the latest changed first. */
  List<Draft> ofCase(CaseId id);

  /** The drafts that wait for approval, the longest waiting first. */
  List<Draft> awaitingApproval(int limit);

  /** Stores a new draft or a newer version of one. */
  void store(Draft draft);
}
