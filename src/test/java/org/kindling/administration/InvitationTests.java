package org.kindling.administration;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Mailbox;
import org.kindling.Member;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.Newcomer;
import org.kindling.accounts.Role;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class InvitationTests {

	private static final String PAGE = "/admin/invitations";

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ListableBeanFactory portal;

	@AfterEach
	void leave() {
		Member.leave(portal);
	}

	@Test
	void letsSomebodyNewSignUpByTheLinkWithTheRoles() {
		Newcomer newcomer = new Newcomer("invited.one");
		invite(someone(Role.ADMIN), newcomer.email(), "MODERATOR");
		String link = Mailbox.of(newcomer.email()).awaitLink(1);
		Guest guest = new Guest(visitor.portal());

		var joined = guest.fill(link, form(newcomer));
		assertThat(joined.path()).isEqualTo("/sign-up/invitation/taken");
		guest.signIn(newcomer.email(), Newcomer.PASSWORD);

		assertThat(roles(newcomer)).isEqualTo("creator,moderator");
		assertThat(guest.get("/account").words()).contains("moderates");
		assertThat(new Guest(visitor.portal()).get(link).status()).isEqualTo(410);
	}

	@Test
	void saysWhatIsWrongAndKeepsTheLinkGood() {
		Newcomer newcomer = new Newcomer("invited.two");
		invite(someone(Role.ADMIN), newcomer.email(), "CURATOR");
		String link = Mailbox.of(newcomer.email()).awaitLink(1);
		Map<String, String> weak = form(newcomer);
		weak.put("password", "short");
		Guest guest = new Guest(visitor.portal());

		assertThat(guest.fill(link, weak).words()).contains("at least 12 characters");
		assertThat(guest.fill(link, form(newcomer)).path()).isEqualTo("/sign-up/invitation/taken");
	}

	@Test
	void givesTheRolesToAnAccountThatIsThereOnceItsOwnerAccepts() {
		Member somebody = someone();
		invite(someone(Role.ADMIN), somebody.email(), "MODERATOR");
		String link = Mailbox.of(somebody.email()).awaitLink(1);

		Guest guest = new Guest(visitor.portal());
		assertThat(guest.get(link).path()).isEqualTo("/sign-in");
		guest.signIn(somebody.email(), Newcomer.PASSWORD);
		var accepted = guest.fill(link, Map.of());

		assertThat(accepted.path()).isEqualTo("/sign-up/invitation/taken");
		assertThat(guest.get("/account").path()).isEqualTo("/sign-in");
		assertThat(somebody.guest().get("/account").path()).isEqualTo("/sign-in");
		assertThat(roles(somebody.newcomer())).isEqualTo("creator,moderator");
	}

	@Test
	void isForTheAddressThatWasInvitedOnly() {
		Member somebody = someone();
		Member other = someone();
		invite(someone(Role.ADMIN), somebody.email(), "ADMIN");
		String link = Mailbox.of(somebody.email()).awaitLink(1);

		assertThat(other.guest().get(link).words()).contains("This invitation is for " + somebody.email());
		assertThat(other.guest().get(link).page().select("form[action$='/account/invitation']")).isEmpty();
		Map<String, String> forged = token(other.guest());
		forged.put("token", link.substring(link.indexOf('=') + 1));
		assertThat(other.guest().post("/account/invitation", forged).status()).isEqualTo(404);
		assertThat(roles(other.newcomer())).isEqualTo("creator");
		assertThat(somebody.guest().get(link).status()).isEqualTo(200);
	}

	@Test
	void leadsNowhereOnceItIsTakenBack() {
		Member admin = someone(Role.ADMIN);
		invite(admin, "invited.three@example.org", "MODERATOR");
		String link = Mailbox.of("invited.three@example.org").awaitLink(1);
		assertThat(admin.guest().get(PAGE).words()).contains("invited.three@example.org");

		long id = database.sql("select id from invitation where email = 'invited.three@example.org'")
			.query(Long.class)
			.single();
		admin.guest().fill(PAGE, "form[action$='/%d/revocation']".formatted(id), Map.of());

		assertThat(admin.guest().get(PAGE).words()).doesNotContain("invited.three@example.org");
		assertThat(new Guest(visitor.portal()).get(link).status()).isEqualTo(410);
	}

	@Test
	void leadsNowhereOnceWhoWroteItIsNoAdminAnyMore() {
		Member admin = someone(Role.ADMIN);
		invite(admin, "invited.four@example.org", "ADMIN");
		String link = Mailbox.of("invited.four@example.org").awaitLink(1);

		database.sql("delete from account_role where role = 'admin' and account_id = ?").param(admin.id()).update();

		assertThat(new Guest(visitor.portal()).get(link).status()).isEqualTo(410);
	}

	@Test
	void wantsAnAddressARoleAndTheAdminsProof() {
		Member admin = someone(Role.ADMIN);

		var refused = admin.guest()
			.fill(PAGE, "form[action$='/admin/invitations']", Map.of("email", "nobody", "proof", "wrong"));

		assertThat(refused.words()).contains("no mail address yet", "Choose at least one");
		var unproved = admin.guest()
			.fill(PAGE, "form[action$='/admin/invitations']",
					Map.of("email", "invited.five@example.org", "roles", "CURATOR", "proof", "wrong"));
		assertThat(unproved.words()).contains("neither your password");
		assertThat(database.sql("select count(*) from invitation where email = 'invited.five@example.org'")
			.query(Long.class)
			.single()).isZero();
	}

	private void invite(Member admin, String email, String role) {
		var done = admin.guest()
			.fill(PAGE, "form[action$='/admin/invitations']",
					Map.of("email", email, "roles", role, "locale", "en", "proof", Newcomer.PASSWORD));
		assertThat(done.path()).isEqualTo(PAGE + "?done=sent");
	}

	private static Map<String, String> form(Newcomer newcomer) {
		Map<String, String> form = new HashMap<>(newcomer.form());
		form.remove("email");
		return form;
	}

	private static Map<String, String> token(Guest guest) {
		return Guest.hidden(guest.get("/account").page(), "form[action$='/sign-out']");
	}

	private String roles(Newcomer whose) {
		return database.sql(
				"select string_agg(role, ',' order by role) from account_role r join account a on a.id = r.account_id where email = ?")
			.param(whose.email())
			.query(String.class)
			.single();
	}

	private Member someone(Role... has) {
		return Member.with(portal, has);
	}

}
