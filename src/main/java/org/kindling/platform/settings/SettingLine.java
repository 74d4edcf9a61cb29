package org.kindling.platform.settings;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A setting and what it is set to.
 *
 * @param setting what it is
 * @param value what holds now
 * @param changedAt since when an admin has it that way, or null where nobody changed what
 * is configured
 */
public record SettingLine(Setting setting, long value, @Nullable Instant changedAt) {

}
