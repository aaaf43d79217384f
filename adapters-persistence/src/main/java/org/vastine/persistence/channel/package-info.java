/** Channel accounts and how far they were taken in, stored. */
@NullMarked
package org.vastine.persistence.channel;

import org.jspecify.annotations.NullMarked;
