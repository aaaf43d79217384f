/** Examples of each style, through the web API and in the console. */
@NullMarked
package org.vastine.web.gallery;

import org.jspecify.annotations.NullMarked;
