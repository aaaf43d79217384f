/** Mentions, their authors and their threads, stored. */
@NullMarked
package org.vastine.persistence.mention;

import org.jspecify.annotations.NullMarked;
