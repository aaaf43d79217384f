/** Response policies, stored. */
@NullMarked
package org.vastine.persistence.policy;

import org.jspecify.annotations.NullMarked;
