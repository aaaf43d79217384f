/** Words: tokens and stems of the languages that Vastine reads. */
@NullMarked
package org.vastine.language.kernel;

import org.jspecify.annotations.NullMarked;
