/** Reading what others say in a thread in which they may answer first (R10). */
@NullMarked
package org.vastine.domain.community;

import org.jspecify.annotations.NullMarked;
