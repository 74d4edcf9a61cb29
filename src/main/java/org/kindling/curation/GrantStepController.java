package org.kindling.curation;

import java.util.List;
import java.util.Locale;

import org.kindling.accounts.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of an award that was given; each step is a noun. */
@Controller
@RequestMapping("/curation/awards/grants/{grant}")
class GrantStepController {

	private final GrantWriting grants;

	private final AwardDesk desk;

	GrantStepController(GrantWriting grants, AwardDesk desk) {
		this.grants = grants;
		this.desk = desk;
	}

	@PostMapping("/telling")
	ModelAndView tell(@PathVariable long grant, SignedIn by, Locale reader) {
		return take(grant, reader, "told", () -> grants.tell(grant, by.id()));
	}

	@PostMapping("/payment")
	ModelAndView pay(@PathVariable long grant, @ModelAttribute("form") PaymentForm form, SignedIn by, Locale reader) {
		return take(grant, reader, "paid", () -> grants.pay(grant, form, by.id()));
	}

	@PostMapping("/withdrawal")
	ModelAndView withdraw(@PathVariable long grant, @ModelAttribute("form") WithdrawalForm form, SignedIn by,
			Locale reader) {
		return take(grant, reader, "withdrawn", () -> grants.withdraw(grant, form, by.id()));
	}

	private ModelAndView take(long grant, Locale reader, String done, Runnable step) {
		AwardGrants award = desk.awardOf(grant, reader);
		try {
			step.run();
			return new ModelAndView("redirect:/curation/awards/" + award.award().id() + "?done=" + done);
		}
		catch (RefusedException ex) {
			ModelAndView page = new ModelAndView("curation/award", "each", award);
			page.addObject("problem", ex.field() + "." + ex.problem());
			page.addObject("words", "");
			page.addObject("found", List.of());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
	}

}
