package org.vastine.web.policy;

import java.util.List;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.Fault;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.ProblemException;

/**
 * What is wrong with a policy's document, as the console tells it.
 *
 * @param place where, for example {@code playbooks.urgent.targets}; empty for the whole
 * @param words what would be right, in the reader's language
 */
public record FaultLine(String place, String words) {

  /** How many faults a page tells; whoever mends these sees the next. */
  private static final int MOST = 50;

  /** A typed text, read. */
  sealed interface Reading {}

  /** It is a document. */
  record AsDocument(DocumentNode document) implements Reading {}

  /** It is none. */
  record NoDocument(FaultLine why) implements Reading {}

  /** Reads what was typed as YAML, of which JSON is a part. */
  static Reading read(Desk desk, PolicyText text, String typed) {
    if (typed.length() > PolicyText.MOST) {
      return new NoDocument(new FaultLine("", desk.shell().t("policy.too-long")));
    }
    try {
      return new AsDocument(text.fromYaml(typed));
    } catch (ProblemException e) {
      return new NoDocument(
          new FaultLine("", desk.shell().fill("fault." + e.problem().code(), e.problem().facts())));
    }
  }

  static List<FaultLine> of(Desk desk, List<Fault> faults) {
    return faults.stream()
        .limit(MOST)
        .map(fault ->
            new FaultLine(
                fault.place().toString(), desk.shell().fill("fault." + name(fault), fault.facts())))
        .toList();
  }

  private static String name(Fault fault) {
    return fault.kind().code().substring("policy.".length());
  }
}
