/** Watch terms: keeping them, matching texts with them, and what they hit. */
@NullMarked
package org.vastine.application.watch;

import org.jspecify.annotations.NullMarked;
