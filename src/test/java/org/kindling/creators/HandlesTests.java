package org.kindling.creators;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.PortalTest;
import org.kindling.accounts.HandleProblem;
import org.kindling.accounts.HandleRefusedException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@PortalTest
class HandlesTests {

	@Autowired
	private Handles handles;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@ValueSource(strings = { "lantern.rosa", "@Lantern.Rosa", "lanternrosa", "lantern_rosa", "1antern.rosa",
			"lantem.rosa", "Iantern.r0sa", "l.a.n.t.e.r.n.r.o.s.a", "MilkyMichii", "mi1kymich1l" })
	void giveNobodyAHandleThatCanBeTakenForSomebodyElses(String written) {
		assertThat(problem(written)).isEqualTo(HandleProblem.TAKEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "Adm1n", "adrnin", "ad.min", "kindling", "kindling.support", "k1nd1ing_team",
			"the.rnoderator", "official_rosa", "sign.up", "new", "api" })
	void letNobodyPassForStaff(String written) {
		assertThat(problem(written)).isEqualTo(HandleProblem.TAKEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "badminton.ana", "modest.otis", "rekindling", "supporter", "renew" })
	void areNotWithheldForAWordInAWord(String written) {
		assertThat(handles.free(written).value()).isEqualTo(written);
	}

	@Test
	void areToldApartByTheDatabaseItself() {
		assertThatThrownBy(() -> database.sql("""
				insert into creator (handle, display_name, avatar, origin, joined_at)
				values ('lantem_r0sa', 'R', 'avatar-1', 'demonstration', now())
				""").update()).hasMessageContaining("creator_skeleton_unique");
	}

	private HandleProblem problem(String written) {
		return catchThrowableOfType(HandleRefusedException.class, () -> handles.free(written)).problem();
	}

}
