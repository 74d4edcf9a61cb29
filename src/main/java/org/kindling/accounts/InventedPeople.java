package org.kindling.accounts;

import java.util.List;

/**
 * Says, as a bean, that this portal shows invented people: they get an account each, and
 * staff may work without a second factor.
 *
 * @param roles what the invented people may do, each of them one thing
 */
public record InventedPeople(List<Role> roles) {

}
