/** Who did what when, to be read (R42). */
@NullMarked
package org.vastine.web.audit;

import org.jspecify.annotations.NullMarked;
