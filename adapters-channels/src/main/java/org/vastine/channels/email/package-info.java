/** E-mail: a mailbox read by IMAP, replies sent by SMTP. */
@NullMarked
package org.vastine.channels.email;

import org.jspecify.annotations.NullMarked;
