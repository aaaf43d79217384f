package org.vastine.web.routing;

import java.util.Optional;
import org.vastine.domain.team.Absence;

/** An absence as answers tell it. */
public record AbsenceBody(
    String id, String member, String from, Optional<String> until, Optional<String> standIn) {

  static AbsenceBody of(Absence absence) {
    return new AbsenceBody(
        absence.id().toString(),
        absence.member().toString(),
        absence.from().toString(),
        absence.until().map(Object::toString),
        absence.standIn().map(Object::toString));
  }
}
