/** Customers who are known by name (R27). */
@NullMarked
package org.vastine.domain.customer;

import org.jspecify.annotations.NullMarked;
