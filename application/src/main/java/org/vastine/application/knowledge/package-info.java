/** Facts with sources: kept, checked, and shown beside drafts that they fit (R40). */
@NullMarked
package org.vastine.application.knowledge;

import org.jspecify.annotations.NullMarked;
