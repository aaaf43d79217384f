/** Words that want a fight, in six languages. */
@NullMarked
package org.vastine.language.bait;

import org.jspecify.annotations.NullMarked;
