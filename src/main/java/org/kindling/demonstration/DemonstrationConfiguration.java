package org.kindling.demonstration;

import java.time.InstantSource;
import java.util.List;

import org.kindling.accounts.InventedPeople;
import org.kindling.accounts.Role;
import org.kindling.media.MediaStore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the demonstration together, chapter by chapter. */
@Configuration(proxyBeanMethods = false)
@Conditional(DemonstrationIsWanted.class)
class DemonstrationConfiguration {

	@Bean
	Demonstration demonstration(JdbcClient database, PlatformTransactionManager transactions, MediaStore media,
			InstantSource time) {
		DataFolder data = new DataFolder("demonstration/");
		return new Demonstration(database, new TransactionTemplate(transactions), chapters(data, database, media),
				time);
	}

	@Bean
	InventedPeople inventedPeople() {
		return new InventedPeople(List.of(Role.CREATOR, Role.MODERATOR, Role.CURATOR));
	}

	// In the order in which they refer to each other.
	static List<Chapter> chapters(DataFolder data, JdbcClient database, MediaStore media) {
		Hashtags hashtags = new Hashtags(database);
		PublishedStories published = new PublishedStories(database, hashtags);
		return List.of(new Partners(data, database), new Creators(data, database),
				new Campaigns(data, database, hashtags),
				new Films(data, database, published, new Clips(data, database, media)),
				new CommunityStories(data, published, new Audiences(database)), new Beginnings(database),
				new TallySums(database), new Readings(data, database, hashtags), new Picks(data, database),
				new Tips(data, database), new WaitingStories(data, database), new WaitingProfiles(database));
	}

}
