package org.kindling.platform.web;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kindling.Guest;
import org.kindling.Member;
import org.kindling.PortalTest;
import org.kindling.accounts.Role;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class FieldNumberTests {

	@Autowired
	private ListableBeanFactory portal;

	@ParameterizedTest
	@CsvSource({ "/studio/profile, address[9999]", "/studio/profile/safety/words, words[2000000000]",
			"/moderation/batches, chosen[300]", "/moderation/reasons, rules[9999]", "/admin/invitations, roles[ 9999 ]",
			"/account/data/erasure, words[99999999999]" })
	void thatNoFormHasAreRefusedAndBreakNothing(String path, String field) {
		Guest guest = Member.with(portal, Role.MODERATOR, Role.ADMIN).guest();
		try {
			String token = guest.get("/account").page().selectFirst("[name=_csrf]").val();

			assertThat(guest.post(path, Map.of(field, "x", "_csrf", token)).status()).isEqualTo(400);
		}
		finally {
			Member.leave(portal);
		}
	}

}
