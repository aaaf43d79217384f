/** How much abuse members meet, for themselves and as a load for leads (R32). */
@NullMarked
package org.vastine.web.care;

import org.jspecify.annotations.NullMarked;
