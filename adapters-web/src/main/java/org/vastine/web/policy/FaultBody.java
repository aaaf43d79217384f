package org.vastine.web.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.policy.document.Fault;
import org.vastine.web.kernel.FieldError;
import org.vastine.web.kernel.Problem;

/** What is wrong with one place of a policy's document, as answers tell it. */
record FaultBody(
    String path, String pointer, String code, String detail, Map<String, String> facts) {
  /** How many faults one answer tells; whoever mends these sees the next. */
  private static final int MOST = 500;

  static List<FaultBody> of(List<Fault> faults) {
    return faults.stream().limit(MOST).map(FaultBody::of).toList();
  }

  private static FaultBody of(Fault fault) {
    return new FaultBody(
        fault.place().toString(),
        fault.place().pointer(),
        fault.kind().code(),
        FaultWords.of(fault),
        fault.facts());
  }

  /** The problem of a document that was not saved. */
  static Problem problem(List<Fault> faults) {
    return new Problem(
        422,
        "policy.faulty",
        Map.of("faults", Integer.toString(faults.size())),
        of(faults).stream()
            .map(fault ->
                new FieldError(fault.pointer(), fault.code(), fault.path() + ": " + fault.detail()))
            .toList(),
        Optional.empty());
  }
}
