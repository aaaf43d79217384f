package org.vastine.web.watch;

import java.util.UUID;
import org.vastine.domain.watch.WatchTerm;

/** A watch term as answers tell it. */
record WatchTermBody(
    UUID id, String name, String handle, String query, boolean active, int version) {
  static WatchTermBody of(WatchTerm term) {
    return new WatchTermBody(
        term.id().value(),
        term.name().text(),
        term.name().handle(),
        term.query(),
        term.active(),
        term.version());
  }
}
