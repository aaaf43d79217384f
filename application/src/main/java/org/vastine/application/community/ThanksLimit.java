package org.vastine.application.community;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;

/** Says whether somebody who helped was thanked too lately to be thanked again (R10). */
public interface ThanksLimit {

  /** Why not, within the transaction that is open; empty where they may be thanked. */
  Optional<Refusal> refuses(AuthorId helper, Instant now);
}
