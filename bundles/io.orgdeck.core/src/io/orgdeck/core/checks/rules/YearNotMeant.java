package io.orgdeck.core.checks.rules;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.deck.Deck;

/** Date whose year is a slip of the pen: 26 instead of 2026. Evidence may be much older than the work on it, nothing else is. */
public final class YearNotMeant implements Check {

	private static final int CENTURY = 100;
	private static final int THIS_CENTURY = 2000;
	private static final int FIRST_OF_EVIDENCE = 1800;
	private static final int FIRST = 1990;
	private static final int YEARS_AHEAD = 50;

	@Override
	public String id() {
		return "io.orgdeck.core.year";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return contents(context).flatMap(object -> object.eClass().getEAllAttributes().stream()
				.filter(attribute -> attribute.getEAttributeType() == Literals.DAY)
				.filter(attribute -> object.eGet(attribute) instanceof LocalDate day && !canBeMeant(object, day, context.today()))
				.map(attribute -> issue(object, attribute, context.today())));
	}

	/** Everything in which people write dates: neither the deck nor what a held meeting keeps. */
	private static Stream<EObject> contents(CheckContext context) {
		TreeIterator<EObject> all = new EcoreUtil.ContentTreeIterator<>(List.of(context.assessment())) {
			private static final long serialVersionUID = 1L;

			@Override
			protected Iterator<? extends EObject> getEObjectChildren(EObject object) {
				return object instanceof Deck ? List.<EObject>of().iterator() : super.getEObjectChildren(object);
			}
		};
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false).filter(object -> !(object instanceof ActionState));
	}

	private static boolean canBeMeant(EObject object, LocalDate day, LocalDate today) {
		int first = object instanceof Evidence ? FIRST_OF_EVIDENCE : FIRST;
		return day.getYear() >= first && day.getYear() <= today.getYear() + YEARS_AHEAD;
	}

	private Issue issue(EObject object, EAttribute attribute, LocalDate today) {
		LocalDate day = (LocalDate) object.eGet(attribute);
		String message = NLS.bind(Messages.yearNotMeant,
				new Object[] { Names.onScreen().full(object), day.getYear(), Names.onScreen().feature(attribute),
						Language.onScreen().day(day) });
		LocalDate meant = day.getYear() >= 0 && day.getYear() < CENTURY ? day.plusYears(THIS_CENTURY) : day;
		List<QuickFix> fixes = canBeMeant(object, meant, today)
				? List.of(new QuickFix(NLS.bind(Messages.yearNotMeantFix, Language.onScreen().day(meant)),
						assessment -> object.eSet(attribute, meant)))
				: List.of();
		return new Issue(id(), Issue.Severity.WARNING, message, object, fixes);
	}
}
