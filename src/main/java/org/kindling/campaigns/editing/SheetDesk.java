package org.kindling.campaigns.editing;

import java.util.Locale;

import org.kindling.platform.Languages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Shows the form of a sheet, and what became of it. */
@Component
class SheetDesk {

	private final SheetService sheets;

	private final Outlines outlines;

	SheetDesk(SheetService sheets, Outlines outlines) {
		this.sheets = sheets;
		this.outlines = outlines;
	}

	<F extends Record> ModelAndView form(Sheet<F> sheet, Locale reader) {
		F now = sheets.read(sheet);
		return page(sheet, now, Wording.of(now).mark(), reader);
	}

	/**
	 * Saves what was typed, or shows it again with what is wrong.
	 * @param seen the mark of what the curator saw
	 */
	<F extends Record> ModelAndView save(Sheet<F> sheet, Typed<F> typed, Locale reader) {
		if (!typed.errors().hasErrors()) {
			try {
				return new ModelAndView(
						"redirect:" + sheets.save(sheet, typed.seen(), typed.wanted(), typed.curator()));
			}
			catch (RefusedException ex) {
				typed.errors().rejectValue(ex.field(), ex.problem());
			}
			catch (OutdatedException ex) {
				ModelAndView page = page(sheet, typed.form(), ex.seen(), reader);
				page.addObject("saved", ex.saved());
				page.setStatus(HttpStatus.CONFLICT);
				return page;
			}
		}
		ModelAndView page = page(sheet, typed.form(), typed.seen(), reader);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private <F extends Record> ModelAndView page(Sheet<F> sheet, F form, String seen, Locale reader) {
		ModelAndView page = new ModelAndView("campaigns/editing/" + sheet.name());
		page.addObject("form", form);
		page.addObject("seen", seen);
		page.addObject("languages", Languages.ALL);
		if (sheet.campaign() != 0) {
			page.addObject("campaign", outlines.find(sheet.campaign(), reader));
		}
		return page;
	}

	/**
	 * What a curator sent.
	 *
	 * @param <F> what the form asks for
	 * @param seen the mark of what they saw
	 * @param form what they typed
	 * @param errors what is wrong with it
	 * @param curator their account
	 * @param wanted what they want, where that is not what they typed
	 */
	record Typed<F extends Record>(String seen, F form, BindingResult errors, long curator, F wanted) {

		Typed(String seen, F form, BindingResult errors, long curator) {
			this(seen, form, errors, curator, form);
		}

	}

}
