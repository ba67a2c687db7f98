package io.orgdeck.ui.assess.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.people.Newcomer;
import io.orgdeck.core.people.PeopleImport;
import io.orgdeck.core.people.PeopleImport.Kind;
import io.orgdeck.core.people.PeopleImport.Line;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.review.Review;
import io.orgdeck.ui.review.ReviewDialog;
import io.orgdeck.ui.review.ReviewLine;
import io.orgdeck.ui.review.ReviewWords;

/** Shows a list of people before it comes in: what cannot be used first, then who is known by something else, new, or there already. */
final class PeopleDialog extends ReviewDialog {

	private static final ReviewWords WORDS = new ReviewWords("people", Messages.peopleTitle, Messages.peopleLead, Messages.inList,
			Messages.peopleApply);

	private final PeopleImport plan;

	PeopleDialog(Shell parent, PeopleImport plan) {
		super(parent, WORDS, new Review(lines(plan)));
		this.plan = plan;
	}

	private static List<ReviewLine> lines(PeopleImport plan) {
		var all = new ArrayList<>(ReviewLine.of(plan.problems()));
		for (Kind kind : List.of(Kind.DIFFERENT, Kind.NEW, Kind.FILLED, Kind.SAME)) {
			plan.lines().stream().filter(line -> line.kind() == kind).forEach(line -> all.add(line(line)));
		}
		return all;
	}

	private static ReviewLine line(Line line) {
		String kind = switch (line.kind()) {
			case NEW -> Messages.personNew;
			case SAME -> Messages.personSame;
			case FILLED -> Messages.personFilled;
			case DIFFERENT -> Messages.personDifferent;
		};
		Newcomer who = line.person().who();
		return new ReviewLine(kind, who.name(), line.known().map(PeopleDialog::words).orElse(""),
				words(who.name(), who.role(), who.group(), who.email()),
				line.kind() == Kind.DIFFERENT, line);
	}

	private static String words(Participant one) {
		return words(one.getName(), one.getRole(), one.getGroup() == null ? "" : one.getGroup().getName(), one.getEmail());
	}

	private static String words(String... parts) {
		return Stream.of(parts).filter(part -> !Texts.isBlank(part)).collect(Collectors.joining("\n"));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(plan.bringsAnything());
		long unreadable = plan.problems().stream().filter(ImportProblem::isError).count();
		if (unreadable > 0) {
			setMessage(unreadable == 1 ? Messages.peopleLeftOutOne : NLS.bind(Messages.peopleLeftOut, unreadable),
					IMessageProvider.WARNING);
		} else if (plan.bringsAnything()) {
			setMessage(NLS.bind(Messages.peopleCounts, new Object[] { plan.count(Kind.NEW), plan.count(Kind.SAME) + plan.count(Kind.FILLED),
					plan.count(Kind.DIFFERENT), plan.newGroups(), plan.newSessions(), Messages.peopleLead }));
		} else {
			setMessage(Messages.peopleNothing, IMessageProvider.INFORMATION);
		}
	}
}
