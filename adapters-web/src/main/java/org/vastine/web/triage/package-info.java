/** Text understanding over HTTP. */
@NullMarked
package org.vastine.web.triage;

import org.jspecify.annotations.NullMarked;
