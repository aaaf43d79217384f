package org.vastine.web.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.document.PolicyDifference;
import org.vastine.domain.policy.document.PolicyWriter;
import org.vastine.web.team.ByBody;

/** A version of the response policy as answers tell it. */
record PolicyBody(int version, JsonNode document) {
  static PolicyBody of(ResponsePolicy policy) {
    return new PolicyBody(policy.version(), PolicyText.tree(PolicyWriter.write(policy)));
  }

  /** A version without its content. */
  record VersionBody(
      int version, String name, String state, boolean active, Instant addedAt, ByBody addedBy) {
    static VersionBody of(Policies.Version version) {
      return new VersionBody(
          version.number(),
          version.name(),
          version.active() ? "active" : "retired",
          version.active(),
          version.addedAt(),
          ByBody.of(version.addedBy()));
    }
  }

  /** The draft. */
  record DraftBody(int revision, int basedOn, Instant savedAt, ByBody savedBy, JsonNode document) {
    static DraftBody of(PolicyDrafts.Draft draft) {
      return new DraftBody(
          draft.revision(),
          draft.basedOn(),
          draft.savedAt(),
          ByBody.of(draft.savedBy()),
          PolicyText.tree(PolicyWriter.write(draft.policy())));
    }
  }

  /** What is wrong with a document. */
  record FaultsBody(List<FaultBody> faults) {}

  /** One place at which two policies differ. */
  record DifferenceBody(String path, Optional<JsonNode> before, Optional<JsonNode> after) {
    static DifferenceBody of(PolicyDifference difference) {
      return new DifferenceBody(
          difference.path(),
          difference.before().map(PolicyText::tree),
          difference.after().map(PolicyText::tree));
    }
  }
}
