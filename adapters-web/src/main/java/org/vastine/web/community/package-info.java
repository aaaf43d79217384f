/** What the community did for cases, and what is learnt from mistakes (R10, R23). */
@NullMarked
package org.vastine.web.community;

import org.jspecify.annotations.NullMarked;
