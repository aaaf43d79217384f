/** Private details of members that somebody publishes. */
@NullMarked
package org.vastine.domain.doxxing;

import org.jspecify.annotations.NullMarked;
