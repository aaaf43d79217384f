/** Going on in private: offers, calls and visits, and addresses that relay (R16, R17). */
@NullMarked
package org.vastine.web.handoff;

import org.jspecify.annotations.NullMarked;
