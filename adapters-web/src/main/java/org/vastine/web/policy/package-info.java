/** Response policies over HTTP. */
@NullMarked
package org.vastine.web.policy;

import org.jspecify.annotations.NullMarked;
