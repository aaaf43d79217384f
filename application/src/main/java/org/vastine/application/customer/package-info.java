/** Customers who are known by name (R27). */
@NullMarked
package org.vastine.application.customer;

import org.jspecify.annotations.NullMarked;
