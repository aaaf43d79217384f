/** What the workspace knows, over the web API and as a page (R40). */
@NullMarked
package org.vastine.web.knowledge;

import org.jspecify.annotations.NullMarked;
