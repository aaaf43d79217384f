/** How own replies sound, measured against what the workspace says of its voice. */
@NullMarked
package org.vastine.domain.voice;

import org.jspecify.annotations.NullMarked;
