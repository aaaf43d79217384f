/**
 * The move from public to private: offers, calls and visits, and addresses that relay (R16, R17).
 */
@NullMarked
package org.vastine.application.handoff;

import org.jspecify.annotations.NullMarked;
