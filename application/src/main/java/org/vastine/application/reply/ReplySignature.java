package org.vastine.application.reply;

import org.vastine.domain.template.Signature;

/** How the replies of the workspace are signed (R16), within the transaction that is open. */
public interface ReplySignature {

  /** The choice of the workspace. */
  Signature signature();
}
