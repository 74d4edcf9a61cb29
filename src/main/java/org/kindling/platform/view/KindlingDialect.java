package org.kindling.platform.view;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

import org.springframework.stereotype.Component;

/** Gives templates {@code #show}, {@code #icons} and {@code #json}. */
@Component
class KindlingDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String SHOW = "show";

	private static final String ICONS = "icons";

	private static final String JSON = "json";

	private final Json json = new Json();

	private final Icons icons = new Icons();

	@Override
	public String getName() {
		return "kindling";
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of(SHOW, ICONS, JSON);
	}

	@Override
	public @Nullable Object buildObject(IExpressionContext context, String name) {
		return switch (name) {
			case SHOW -> new Show(context.getLocale());
			case ICONS -> icons;
			case JSON -> json;
			default -> null;
		};
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

}
