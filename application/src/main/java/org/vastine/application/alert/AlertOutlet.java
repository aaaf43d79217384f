package org.vastine.application.alert;

import java.net.URI;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.alert.OutletKind;

/**
 * A way to members besides the console. It never throws for what networks and servers do, keeps its
 * calls within bounds of time, and shows the message's id to whoever receives it.
 */
public interface AlertOutlet {

  /** What sort it is. */
  OutletKind kind();

  /** Whether this installation has it. */
  boolean isReady();

  /** Whether a member may have messages sent to that address. */
  boolean mayReach(URI address);

  /** Hands a message over, and says what came of it; waits for the answer. */
  OutletAnswer tell(AlertLetter letter);
}
