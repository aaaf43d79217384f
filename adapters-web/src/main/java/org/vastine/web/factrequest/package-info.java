/** Fact requests by the web API, and the customer's page (R18). */
@NullMarked
package org.vastine.web.factrequest;

import org.jspecify.annotations.NullMarked;
