package org.kindling.moderation;

import java.util.Locale;
import java.util.Optional;

import org.kindling.accounts.SignedIn;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.Item;
import org.kindling.publishing.NotReadyException;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.StaleVersionException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Takes a judgement, and shows what follows: the next thing, or the same one again. */
@Component
public class JudgementDesk {

	private final JudgementService judgements;

	private final DecisionService decisions;

	private final QueueService queue;

	JudgementDesk(JudgementService judgements, DecisionService decisions, QueueService queue) {
		this.judgements = judgements;
		this.decisions = decisions;
		this.queue = queue;
	}

	ModelAndView show(Item item, DecisionForm form, SignedIn by, Locale reader) {
		ModelAndView page = new ModelAndView("moderation/item", "judgement", judgements.of(item, by.id(), reader));
		page.addObject("form", form);
		return page;
	}

	ModelAndView decide(Item item, DecisionForm form, BindingResult errors, SignedIn by, Locale reader) {
		Optional.ofNullable(form.missing()).ifPresent((field) -> errors.rejectValue(field, "missing"));
		if (errors.hasErrors()) {
			ModelAndView page = show(item, form, by, reader);
			page.addAllObjects(errors.getModel());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		try {
			return next(item, decisions.decide(item, form.version(), form.step(), form.because(), by.id()), by);
		}
		catch (StaleVersionException | IllegalStepException | ClaimedException ex) {
			return refuse(item, form, "late", by, reader);
		}
		catch (NotReadyException ex) {
			return refuse(item, form, "unready", by, reader);
		}
	}

	/**
	 * Decides in a way that has a form of its own.
	 * @param done what the queue says then, a key below {@code queue.done}
	 * @param decision throws what {@link DecisionService#decide} does
	 * @return the way back to the queue, or the thing as it stands by now (409)
	 */
	public ModelAndView attempt(Item item, Runnable decision, String done, SignedIn by, Locale reader) {
		try {
			decision.run();
			return new ModelAndView("redirect:/moderation?done=" + done);
		}
		catch (StaleVersionException | IllegalStepException | ClaimedException ex) {
			return refuse(item, DecisionForm.empty(), "late", by, reader);
		}
	}

	private ModelAndView refuse(Item item, DecisionForm form, String why, SignedIn by, Locale reader) {
		ModelAndView page = judgements.isOpen(item) ? show(item, form, by, reader)
				: new ModelAndView("moderation/late", "history", judgements.history(item));
		page.addObject(why, true);
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	private ModelAndView next(Item decided, PublicationStep taken, SignedIn by) {
		String page = queue.next(by.id(), decided).map((next) -> "/items/" + next.kind() + "/" + next.id()).orElse("");
		return new ModelAndView("redirect:/moderation" + page + "?done=" + taken.word());
	}

}
