package org.kindling.administration;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.Guest;
import org.kindling.Mailbox;
import org.kindling.Member;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.Newcomer;
import org.kindling.accounts.Role;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PortalTest
class UpkeepTests {

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ListableBeanFactory portal;

	@Autowired
	private LedgerService ledger;

	private Member admin;

	@AfterEach
	void leave() {
		Member.leave(portal);
	}

	@BeforeEach
	void arrive() {
		admin = Member.with(portal, Role.ADMIN);
	}

	@Test
	void closesSignUpsAndOpensThemAgain() {
		Guest visitorWithoutAccount = new Guest(visitor.portal());

		set("sign-ups", "0");
		try {
			await().until(() -> visitorWithoutAccount.get("/sign-up").words().contains("No sign-ups for now"));
			Map<String, String> form = new Newcomer("too.late").form();
			form.putAll(token());
			assertThat(admin.guest().post("/sign-up", form).words()).contains("No sign-ups for now");
		}
		finally {
			admin.guest().fill("/admin/settings", "form[action$='/sign-ups/reset']", Map.of());
		}

		await().until(() -> visitorWithoutAccount.get("/sign-up").page().selectFirst("#handle") != null);
		assertThat(ledger.history(new Item("portal", 1))
			.stream()
			.filter((entry) -> entry.by().account() == admin.id())
			.map((entry) -> entry.reason().code() + " " + entry.reason().sentence()))
			.containsExactly("sign-ups 0 → 1", "sign-ups 1 → 0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2", "-1", "", "on", "99999999999999999999" })
	void takesNoValueThatASettingCannotHave(String value) {
		assertThat(set("sign-ups", value).words()).contains("too small or too large");
		assertThat(new Guest(visitor.portal()).get("/sign-up").page().selectFirst("#handle")).isNotNull();
	}

	@Test
	void knowsNoSettingButItsOwn() {
		assertThat(admin.guest().post("/admin/settings/whatever", with("value", "1")).status()).isEqualTo(404);
	}

	@Test
	void showsAJobThatFailedAndHasItTriedNow() {
		database.sql("""
				insert into job (task_name, task_instance, task_data, execution_time, picked, last_failure,
					consecutive_failures, version)
				values ('mail-forgetting', 'failed-once', '"00"', now() + interval '9 days', false, now(), 3, 1)
				""").update();

		var jobs = admin.guest().get("/admin/jobs");
		assertThat(jobs.words()).contains("failed-once", "failures in a row: 3");
		assertThat(admin.guest().get("/admin").words()).contains("Jobs that failed");
		var done = admin.guest().post("/admin/jobs/retry", with("task", "mail-forgetting", "instance", "failed-once"));

		assertThat(done.words()).contains("It is tried within seconds");
		await().until(() -> database.sql("select count(*) from job where task_instance = 'failed-once'")
			.query(Long.class)
			.single() == 0);
		assertThat(admin.guest()
			.post("/admin/jobs/retry", with("task", "mail-forgetting", "instance", "failed-once"))
			.words()).contains("It is done already");
	}

	@Test
	void hasAParkedVideoTriedAgain() {
		long video = database.sql("insert into video (owner_id, created_at) values (:owner, now()) returning id")
			.param("owner", admin.id())
			.query(Long.class)
			.single();
		database.sql("insert into preparation (video_id, status, tries) values (:video, 'parked', 3)")
			.param("video", video)
			.update();
		String retry = "form[action$='/videos/%d/retry']".formatted(video);

		var done = admin.guest().fill("/admin/jobs", retry, Map.of());

		assertThat(done.words()).contains("The video is tried again");
		assertThat(done.page().select(retry)).isEmpty();
		database.sql("delete from video where id = :video").param("video", video).update();
	}

	@Test
	void triesOutTheMediaStoreForReal() {
		assertThat(tryOut("storage").words()).contains("It works: 65536 bytes");
	}

	/** The database of the tests need not be as durable as the portal's own. */
	@Test
	void asksTheDatabaseWhetherItKeepsWhatItIsGiven() {
		boolean durable = database.sql("select current_setting('fsync') = 'on'").query(Boolean.class).single();

		assertThat(tryOut("database").words()).contains(durable ? "fsync on" : "fsync is off");
	}

	@Test
	void sendsARealMailToTheAdminWhoAsks() {
		assertThat(tryOut("mail").words()).contains("It works: mail/");

		assertThat(Mailbox.of(admin.email()).texts().getLast()).contains("This mail has arrived");
	}

	@Test
	void triesOutNothingThatIsOnlyAskedFor() {
		for (String what : List.of("storage", "mail", "database")) {
			assertThat(admin.guest().get("/admin/checks/" + what).status()).isEqualTo(405);
		}
	}

	private Guest.Answer tryOut(String what) {
		return admin.guest().fill("/admin/checks", "form[action$='/admin/checks/" + what + "']", Map.of());
	}

	private Guest.Answer set(String name, String value) {
		return admin.guest().fill("/admin/settings", "form[action$='/settings/" + name + "']", Map.of("value", value));
	}

	private Map<String, String> token() {
		return Guest.hidden(admin.guest().get("/account").page(), "form[action$='/sign-out']");
	}

	private Map<String, String> with(String... fields) {
		Map<String, String> all = token();
		for (int i = 0; i < fields.length; i += 2) {
			all.put(fields[i], fields[i + 1]);
		}
		return all;
	}

}
