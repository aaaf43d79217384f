/** How replies sound against the voice of the house: web API and pages. */
@NullMarked
package org.vastine.web.voice;

import org.jspecify.annotations.NullMarked;
