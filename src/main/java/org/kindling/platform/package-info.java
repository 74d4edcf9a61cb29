/** What every other module stands on: start-up, database, security, languages, errors. */
@NullMarked
package org.kindling.platform;

import org.jspecify.annotations.NullMarked;
