package org.kindling.publishing;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kindling.platform.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets staff look after the list of reasons. A text that is changed is followed by a
 * newer one, and a reason that is not wanted any more is retired: what somebody was told
 * stays what it was.
 */
@Service
@Transactional
public class ReasonKeeping {

	private final JdbcClient database;

	private final InstantSource time;

	ReasonKeeping(JdbcClient database, InstantSource time) {
		this.database = database;
		this.time = time;
	}

	/** All reasons in their order, the retired ones last. */
	@Transactional(readOnly = true)
	public List<KeptReason> list(Locale reader) {
		return database.sql("""
				select r.code, r.retired, (select t.rule from reason_text t
					where t.code = r.code and t.language in (:language, 'en')
					order by t.language = :language desc, t.since desc limit 1) as rule
				from reason r order by r.retired, r.position, r.code
				""").param("language", reader.toLanguageTag()).query(KeptReason.class).list();
	}

	/**
	 * What a reason says now, by the language.
	 * @throws NotFoundException if there is no such reason
	 */
	@Transactional(readOnly = true)
	public Map<String, ReasonText> texts(String code) {
		List<ReasonText> texts = database.sql("""
				select distinct on (language) language, rule, template from reason_text
				where code = :code order by language, since desc
				""").param("code", code).query(ReasonText.class).list();
		if (texts.isEmpty()) {
			throw new NotFoundException();
		}
		return texts.stream().collect(Collectors.toMap(ReasonText::language, Function.identity()));
	}

	/**
	 * Adds a reason at the end of the list.
	 * @param code up to 40 small letters, digits and hyphens
	 * @return whether there was none of that code
	 */
	public boolean add(String code, List<ReasonText> texts) {
		boolean isNew = database.sql("""
				insert into reason (code, position) select :code, coalesce(max(position), 0) + 1 from reason
				on conflict do nothing
				""").param("code", code).update() > 0;
		if (isNew) {
			texts.forEach((text) -> write(code, text));
		}
		return isNew;
	}

	/**
	 * Has a reason say something else from now on; what stays the same is left alone.
	 * @throws NotFoundException if there is no such reason
	 */
	public void change(String code, List<ReasonText> texts) {
		lock(code);
		Map<String, ReasonText> now = texts(code);
		texts.stream().filter((text) -> !text.equals(now.get(text.language()))).forEach((text) -> write(code, text));
	}

	/** Takes a reason off the list, or puts it back. */
	public void retire(String code, boolean retired) {
		lock(code);
		database.sql("update reason set retired = :retired where code = :code")
			.param("retired", retired)
			.param("code", code)
			.update();
	}

	/** Puts a reason before the one that stands above it. */
	public void raise(String code) {
		List<String> codes = new ArrayList<>(
				database.sql("select code from reason order by retired, position, code for update")
					.query(String.class)
					.list());
		int at = codes.indexOf(code);
		if (at > 0) {
			codes.set(at, codes.set(at - 1, code));
		}
		for (int position = 1; position <= codes.size(); position++) {
			database.sql("update reason set position = :position where code = :code and position <> :position")
				.param("position", position)
				.param("code", codes.get(position - 1))
				.update();
		}
	}

	private void lock(String code) {
		database.sql("select code from reason where code = :code for update")
			.param("code", code)
			.query(String.class)
			.optional()
			.orElseThrow(NotFoundException::new);
	}

	private void write(String code, ReasonText text) {
		database.sql("""
				insert into reason_text (code, language, since, rule, template)
				values (:code, :language, :since, :rule, :template)
				""")
			.param("code", code)
			.param("language", text.language())
			.param("since", time.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
			.param("rule", text.rule())
			.param("template", text.template())
			.update();
	}

}
