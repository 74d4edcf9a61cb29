package org.kindling;

import java.time.Clock;
import java.time.temporal.TemporalAccessor;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

class ArchitectureTests {

	private static final JavaClasses PORTAL = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.kindling");

	@Test
	void controllersAndRepositoriesAreNobodyElsesBusiness() {
		classes().that()
			.areAnnotatedWith(Controller.class)
			.or()
			.areAssignableTo(Repository.class)
			.should()
			.bePackagePrivate()
			.check(PORTAL);
	}

	@Test
	void controllersAskServicesAndNeverRepositories() {
		noClasses().that()
			.areAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Repository.class)
			.orShould()
			.dependOnClassesThat()
			.resideInAPackage("jakarta.persistence..")
			.check(PORTAL);
	}

	@Test
	void controllersShowRecordsAndNeverEntities() {
		noClasses().that()
			.areAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class)
			.check(PORTAL);
	}

	@Test
	void whatAnObjectNeedsComesThroughItsConstructor() {
		noFields().should().beAnnotatedWith(Autowired.class).check(PORTAL);
		noMethods().should().beAnnotatedWith(Autowired.class).check(PORTAL);
	}

	@Test
	void theTimeIsAskedOfASourceThatTestsCanSet() {
		noClasses().should()
			.callMethodWhere(target(name("now")).and(target(owner(assignableTo(TemporalAccessor.class)))))
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callMethod(Clock.class, "systemDefaultZone")
			.check(PORTAL);
	}

	@Test
	void namesAreThoseOfTheField() {
		noClasses().should()
			.haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|Mapper)")
			.orShould()
			.haveNameMatching(".*\\.(Base|Abstract)[A-Z][A-Za-z]*")
			.check(PORTAL);
	}

}
