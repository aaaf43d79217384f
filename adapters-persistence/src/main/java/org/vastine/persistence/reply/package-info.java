/** Drafts and deliveries, stored. */
@NullMarked
package org.vastine.persistence.reply;

import org.jspecify.annotations.NullMarked;
