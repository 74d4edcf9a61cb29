package org.kindling.demonstration;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DataFileTests {

	@Test
	void readsAListOfThings() {
		var file = file("""
				- name: ana
				  age: 30
				- name: budi
				""");

		assertThat(file.all()).containsExactly(new Person("ana", 30), new Person("budi", null));
	}

	@Test
	void namesTheEntryThatCannotBeRead() {
		var file = file("""
				- name: ana
				- name: budi
				  age: young
				""");

		assertThatExceptionOfType(BadEntryException.class).isThrownBy(file::all)
			.withMessageStartingWith("The demonstration's people.yaml is wrong in entry 2 (budi): ")
			.withMessageContaining("young");
	}

	@Test
	void namesTheEntryThatSaysWhatNobodyAsked() {
		var file = file("- {name: ana, aeg: 30}");

		assertThatExceptionOfType(BadEntryException.class).isThrownBy(file::all)
			.withMessageStartingWith("The demonstration's people.yaml is wrong in entry 1 (ana): ")
			.withMessageContaining("aeg");
	}

	@Test
	void namesTheEntryThatCannotBeUsed() {
		var file = file("- name: ana");

		assertThatExceptionOfType(BadEntryException.class).isThrownBy(() -> file.each((_) -> {
			throw new IllegalArgumentException("not today");
		})).withMessage("The demonstration's people.yaml is wrong in entry 1 (ana): not today");
	}

	@Test
	void refusesToReadTheSameFieldTwice() {
		var file = file("- {name: ana, name: budi}");

		assertThatIllegalStateException().isThrownBy(file::all)
			.withMessage("The demonstration's people.yaml cannot be read");
	}

	private static DataFile<Person> file(String content) {
		return new DataFile<>("people.yaml", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)),
				Person.class);
	}

	record Person(String name, @Nullable Integer age) {

	}

}
