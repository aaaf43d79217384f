/** Tasks and following, over the web API and as a page (R12). */
@NullMarked
package org.vastine.web.task;

import org.jspecify.annotations.NullMarked;
