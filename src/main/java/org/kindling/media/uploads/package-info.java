/** Uploads that may be interrupted and resumed, by the tus protocol. */
@NullMarked
package org.kindling.media.uploads;

import org.jspecify.annotations.NullMarked;
