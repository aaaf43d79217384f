/** Examples of each style: kept, read, and laid before text understanding (R6). */
@NullMarked
package org.vastine.application.gallery;

import org.jspecify.annotations.NullMarked;
