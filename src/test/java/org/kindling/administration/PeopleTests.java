package org.kindling.administration;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.Guest;
import org.kindling.Mailbox;
import org.kindling.Member;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.LastAdminException;
import org.kindling.accounts.Newcomer;
import org.kindling.accounts.Role;
import org.kindling.accounts.RoleService;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PeopleTests {

	private static final int ROUNDS = 20;

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ListableBeanFactory portal;

	@Autowired
	private RoleService roles;

	@Autowired
	private LedgerService ledger;

	@AfterEach
	void leave() {
		Member.leave(portal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/people", "/people/1", "/people/1/roles/admin", "/people/1/second-factor",
			"/invitations", "/settings", "/jobs", "/checks", "/audit" })
	void isForAdminsOnly(String place) {
		assertThat(new Guest(visitor.portal()).get("/admin" + place).path()).isEqualTo("/sign-in");
		assertThat(someone(Role.CREATOR).guest().get("/admin" + place).status()).isEqualTo(403);
		assertThat(someone(Role.MODERATOR, Role.CURATOR).guest().get("/admin" + place).status()).isEqualTo(403);
		assertThat(someone(Role.ADMIN).guest().get("/admin" + place).status()).isEqualTo(200);
	}

	@Test
	void tellsAnAdminHowThePortalIs() {
		var page = someone(Role.ADMIN).guest().get("/admin");

		assertThat(page.words()).contains("PostgreSQL 18", "Spring Boot 4", "free of", "Version of the schema")
			.doesNotContain("target/portal-test");
	}

	@Test
	void findsPeopleByHandleMailAddressNumberAndRole() {
		Guest admin = someone(Role.ADMIN).guest();
		Member somebody = someone(Role.MODERATOR);
		String handle = somebody.newcomer().name();

		assertThat(admin.get("/admin/people?q=@" + handle).words()).contains("@" + handle, somebody.email());
		assertThat(admin.get("/admin/people?q=" + somebody.email()).words()).contains("@" + handle);
		assertThat(admin.get("/admin/people?q=%23" + somebody.id()).words()).contains("@" + handle);
		assertThat(admin.get("/admin/people?role=moderator&q=" + handle).words()).contains("@" + handle);
		assertThat(admin.get("/admin/people?role=curator&q=" + handle).words()).doesNotContain("@" + handle);
		assertThat(admin.get("/admin/people?q=%25%25").words()).contains("Nobody is found");
	}

	@Test
	void givesARoleOnceTheAdminHasShownWhoTheyAre() {
		Member admin = someone(Role.ADMIN);
		Member somebody = someone();
		String form = "/admin/people/" + somebody.id() + "/roles/moderator";

		var refused = admin.guest().fill(form, Map.of("proof", "not my password"));
		assertThat(refused.words()).contains("neither your password");
		assertThat(has(somebody, Role.MODERATOR)).isFalse();

		var done = admin.guest().fill(form, Map.of("proof", Newcomer.PASSWORD));
		assertThat(done.path()).endsWith("?done=role");
		assertThat(has(somebody, Role.MODERATOR)).isTrue();
		assertThat(Mailbox.of(somebody.email()).awaitMail(1)).contains("moderates");
		assertThat(ledger.history(account(somebody))).first().satisfies((entry) -> {
			assertThat(entry.act().name()).isEqualTo("grant_role");
			assertThat(entry.act().to()).isEqualTo("moderator");
			assertThat(entry.by().account()).isEqualTo(admin.id());
		});
	}

	@Test
	void endsAllSessionsOfWhoLosesARole() {
		Member admin = someone(Role.ADMIN);
		Member former = someone(Role.ADMIN);
		assertThat(former.guest().get("/admin").status()).isEqualTo(200);

		admin.guest().fill("/admin/people/" + former.id() + "/roles/admin", Map.of("proof", Newcomer.PASSWORD));

		assertThat(former.guest().get("/admin").path()).isEqualTo("/sign-in");
		former.guest().signIn(former.email(), Newcomer.PASSWORD);
		assertThat(former.guest().get("/admin").status()).isEqualTo(403);
	}

	@Test
	void leavesTheOnlyAdminTheirRole() {
		Member only = someone(Role.ADMIN);

		withoutOtherAdmins(List.of(only.id()), () -> {
			var refused = only.guest()
				.fill("/admin/people/" + only.id() + "/roles/admin", Map.of("proof", Newcomer.PASSWORD));

			assertThat(refused.words()).contains("This is the only admin");
			assertThat(has(only, Role.ADMIN)).isTrue();
		});
	}

	@Test
	void leavesOneOfTwoAdminsWhoRemoveEachOtherAtTheSameTime() throws Exception {
		Member one = someone(Role.ADMIN);
		Member other = someone(Role.ADMIN);

		try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
			withoutOtherAdmins(List.of(one.id(), other.id()), () -> {
				for (int round = 0; round < ROUNDS; round++) {
					roles.grant(one.id(), Role.ADMIN, one.id());
					roles.grant(other.id(), Role.ADMIN, one.id());
					var together = new CyclicBarrier(2);
					Future<Boolean> first = hands.submit(() -> removes(together, one, other));
					Future<Boolean> second = hands.submit(() -> removes(together, other, one));

					assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
					assertThat(has(one, Role.ADMIN)).isNotEqualTo(has(other, Role.ADMIN));
				}
			});
		}
	}

	@Test
	void resetsTheSecondFactorOfWhoLostTheirPhone() {
		Member admin = someone(Role.ADMIN);
		Member somebody = someone();
		database.sql(
				"insert into code_app (account_id, secret, created_at, confirmed_at, last_step) values (?, decode(repeat('00', 60), 'hex'), now(), now(), 0)")
			.param(somebody.id())
			.update();
		String page = "/admin/people/" + somebody.id() + "/second-factor";

		assertThat(admin.guest().fill(page, Map.of("reason", " ", "proof", Newcomer.PASSWORD)).words())
			.contains("Write down why");
		admin.guest().fill(page, Map.of("reason", "I called her and know her voice.", "proof", Newcomer.PASSWORD));

		assertThat(database.sql("select count(*) from code_app where account_id = ?")
			.param(somebody.id())
			.query(Long.class)
			.single()).isZero();
		assertThat(somebody.guest().get("/account").path()).isEqualTo("/sign-in");
		assertThat(Mailbox.of(somebody.email()).awaitMail(1)).contains("I called her and know her voice.");
		assertThat(ledger.history(account(somebody)).getFirst().reason().sentence())
			.isEqualTo("I called her and know her voice.");
	}

	@Test
	void signsSomebodyOutEverywhere() {
		Member somebody = someone();

		var done = someone(Role.ADMIN).guest()
			.fill("/admin/people/" + somebody.id(), "form[action$='/sessions/end']", Map.of());

		assertThat(done.words()).contains("Signed out everywhere");
		assertThat(somebody.guest().get("/account").path()).isEqualTo("/sign-in");
	}

	@Test
	void leafsThroughWhatWasDone() {
		Member admin = someone(Role.ADMIN);
		Member somebody = someone();
		roles.grant(somebody.id(), Role.CURATOR, admin.id());

		assertThat(admin.guest().get("/admin/audit?kind=person&item=" + somebody.id()).words()).contains("grant_role",
				"curator");
		assertThat(admin.guest().get("/admin/audit?person=" + admin.id()).words()).contains("grant_role");
		assertThat(admin.guest().get("/admin/audit?before=1").words()).contains("Nothing was done");
	}

	private boolean removes(CyclicBarrier together, Member by, Member whom) throws Exception {
		together.await();
		try {
			roles.withdraw(whom.id(), Role.ADMIN, by.id());
			return true;
		}
		catch (LastAdminException ex) {
			return false;
		}
	}

	/** All tests share a portal, so its other admins get their role back. */
	private void withoutOtherAdmins(List<Long> kept, Attempt attempt) {
		List<Long> others = database
			.sql("delete from account_role where role = 'admin' and account_id not in (:kept) returning account_id")
			.param("kept", kept)
			.query(Long.class)
			.list();
		try {
			attempt.run();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
		finally {
			others.forEach((id) -> database.sql("insert into account_role values (?, 'admin') on conflict do nothing")
				.param(id)
				.update());
		}
	}

	private boolean has(Member somebody, Role role) {
		return database.sql("select exists (select from account_role where account_id = ? and upper(role) = ?)")
			.param(somebody.id())
			.param(role.name())
			.query(Boolean.class)
			.single();
	}

	private static Item account(Member somebody) {
		return new Item("person", somebody.id());
	}

	private Member someone(Role... has) {
		return Member.with(portal, has);
	}

	private interface Attempt {

		void run() throws Exception;

	}

}
