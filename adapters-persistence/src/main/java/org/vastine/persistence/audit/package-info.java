/** The audit log, stored. */
@NullMarked
package org.vastine.persistence.audit;

import org.jspecify.annotations.NullMarked;
