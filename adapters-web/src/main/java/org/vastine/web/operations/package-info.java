/** Health and figures for those who run Vastine, and the contract for those who build on it. */
@NullMarked
package org.vastine.web.operations;

import org.jspecify.annotations.NullMarked;
