/** What pleased people wrote, to be read by those who mostly read the opposite (R32). */
@NullMarked
package org.vastine.domain.praise;

import org.jspecify.annotations.NullMarked;
