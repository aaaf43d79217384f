/** How much abuse members meet, and what the workspace allows (R32). */
@NullMarked
package org.vastine.application.care;

import org.jspecify.annotations.NullMarked;
