/** What the workspace knows about its own matter, with sources, to answer with (R40). */
@NullMarked
package org.vastine.domain.knowledge;

import org.jspecify.annotations.NullMarked;
