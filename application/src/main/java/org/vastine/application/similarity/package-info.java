/** Finding texts that are alike among many. */
@NullMarked
package org.vastine.application.similarity;

import org.jspecify.annotations.NullMarked;
