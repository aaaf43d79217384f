/** People who help others in our threads: seen, thanked with measure, never made to speak (R10). */
@NullMarked
package org.vastine.domain.advocate;

import org.jspecify.annotations.NullMarked;
