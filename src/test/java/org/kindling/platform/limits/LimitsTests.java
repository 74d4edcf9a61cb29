package org.kindling.platform.limits;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A count has a transaction of its own, so nothing here is undone by itself. */
@DataJpaTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LimitsTests {

	private static final Limit LIMIT = Limit.SIGN_IN_PER_ACCOUNT;

	private static final Rate RATE = new Rate(10, Duration.ofMinutes(10));

	private static final String KEY = "192.0.2.7";

	@Autowired
	private DataSource source;

	@Autowired
	private JdbcClient database;

	private Instant now = Instant.parse("2026-11-21T12:00:00Z");

	private final InstantSource time = () -> now;

	private Limits limits;

	@BeforeEach
	void open() {
		limits = node(RATE);
	}

	@AfterEach
	void clear() {
		database.sql("delete from limit_bucket").update();
	}

	@Test
	void refusesTheTryAfterTheLast() {
		take(10);

		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(() -> limits.take(LIMIT, KEY))
			.satisfies((refused) -> assertThat(refused.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
	}

	@Test
	void letsOneMoreThroughAfterEachPartOfThePeriod() {
		take(10);

		now = now.plusSeconds(59);
		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(() -> limits.take(LIMIT, KEY))
			.satisfies((refused) -> assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(1)));
		now = now.plusSeconds(1);
		take(1);
		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(() -> limits.take(LIMIT, KEY));
		now = now.plusSeconds(600);
		take(10);
	}

	@Test
	void countsForEveryKeyAndEveryLimitByItself() {
		take(10);

		assertThatCode(() -> limits.take(LIMIT, "192.0.2.8")).doesNotThrowAnyException();
		assertThatCode(() -> limits.take(Limit.SIGN_IN_PER_CLIENT, KEY)).doesNotThrowAnyException();
	}

	@Test
	void countsWithTheOtherPortalsOnTheSameDatabase() {
		Limits other = node(RATE);

		take(6);
		IntStream.range(0, 4).forEach((_) -> other.take(LIMIT, KEY));

		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(() -> limits.take(LIMIT, KEY));
		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(() -> other.take(LIMIT, KEY));
	}

	@Test
	void letsExactlyAsManyThroughWhenFiftyTryAtOnce() throws InterruptedException {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Boolean> attempt = this::passes;
			var answers = threads.invokeAll(Collections.nCopies(50, attempt));

			assertThat(answers.stream().filter((answer) -> answer.resultNow())).hasSize(10);
		}
	}

	@Test
	void doesNotCountWhatWasGivenBack() {
		take(10);

		limits.giveBack(LIMIT, KEY);

		take(1);
		assertThat(passes()).isFalse();
	}

	@Test
	void givesNobodyMoreThanThereIs() {
		limits.giveBack(LIMIT, KEY);

		take(10);
		assertThat(passes()).isFalse();
	}

	@Test
	void forgetsWhoHasProvedThemselves() {
		take(10);

		limits.forget(LIMIT, KEY);

		take(10);
	}

	@Test
	void countsAnewUnderAnotherRate() {
		take(10);

		assertThatCode(() -> node(new Rate(2, Duration.ofMinutes(10))).take(LIMIT, KEY)).doesNotThrowAnyException();
	}

	@Test
	void keepsNoAddressAndNoWayToOne() {
		take(1);

		assertThat(database.sql("select id || encode(state, 'escape') from limit_bucket").query(String.class).single())
			.doesNotContain(KEY)
			.doesNotContain(Limit.SIGN_IN_PER_ACCOUNT.name());
		assertThat(database.sql("select id from limit_bucket").query(String.class).single())
			.isEqualTo(new LimitKeys(database).hash(LIMIT.name() + ' ' + RATE + ' ' + KEY))
			.hasSize(64);
	}

	@Test
	void sweepsCountsThatCouldRefuseNobody() {
		take(1);
		now = now.plusSeconds(30);
		LimitConfiguration.sweep(database, time);
		assertThat(rows()).isEqualTo(1);

		now = now.plusSeconds(180);
		LimitConfiguration.sweep(database, time);

		assertThat(rows()).isZero();
	}

	private void take(int times) {
		IntStream.range(0, times).forEach((_) -> limits.take(LIMIT, KEY));
	}

	private boolean passes() {
		try {
			limits.take(LIMIT, KEY);
			return true;
		}
		catch (TooManyRequestsException ex) {
			return false;
		}
	}

	private int rows() {
		return database.sql("select count(*) from limit_bucket").query(Integer.class).single();
	}

	private Limits node(Rate rate) {
		return new Limits(LimitConfiguration.buckets(source, time), new LimitSettings(Map.of(LIMIT, rate)),
				new LimitKeys(database));
	}

}
