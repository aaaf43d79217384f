/** Words from what platforms send: plain text out of HTML. */
@NullMarked
package org.vastine.channels.text;

import org.jspecify.annotations.NullMarked;
