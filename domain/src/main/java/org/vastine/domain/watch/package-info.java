/** What a workspace watches for in texts: queries over words, phrases, hashtags and addresses. */
@NullMarked
package org.vastine.domain.watch;

import org.jspecify.annotations.NullMarked;
