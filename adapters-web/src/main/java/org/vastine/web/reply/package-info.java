/** Drafts, the guard and deliveries over HTTP. */
@NullMarked
package org.vastine.web.reply;

import org.jspecify.annotations.NullMarked;
