/**
 * How much is moderated here, how fast and with what outcome: for everybody, and for
 * staff.
 */
@NullMarked
package org.kindling.moderation.numbers;

import org.jspecify.annotations.NullMarked;
