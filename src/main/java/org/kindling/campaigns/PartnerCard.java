package org.kindling.campaigns;

import org.jspecify.annotations.Nullable;

/**
 * A partner as a campaign shows it.
 *
 * @param slug its name in addresses
 * @param name its own name
 * @param link its site, or null
 * @param logo the drawing that stands for it, or null
 * @param mission what it is there for
 */
public record PartnerCard(String slug, String name, @Nullable String link, @Nullable String logo, String mission) {

}
