package io.orgdeck.ui.assess.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.tags.Tags;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.TagChoice;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks what the response sheets shall ask, and whom. */
final class SheetsDialog extends LeadDialog {

	private static final int WIDTH = 40 * Layouts.UNIT;

	private final Assessment assessment;
	private Combo group;
	private Combo session;
	private Combo round;
	private TagChoice tags;
	private Optional<RespondentGroup> chosenGroup = Optional.empty();
	private final Map<String, String> options = new LinkedHashMap<>();

	SheetsDialog(Shell parent, Assessment assessment) {
		super(parent, new Lead(Messages.sheetsTitle, Messages.sheetsTitle, Messages.sheetsLead, Messages.sheetsChoose, "sheets.choose"));
		this.assessment = assessment;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		WidgetIds.name(shell, "sheets.dialog");
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.createFrom((GridLayout) area.getLayout()).numColumns(2).spacing(2 * Layouts.UNIT, Layouts.UNIT).applyTo(area);
		group = combo(area, "group", Messages.sheetsGroup, Messages.sheetsEverybody);
		assessment.getGroups().forEach(one -> group.add(orEmpty(one.getName())));
		session = combo(area, "session", Messages.sheetsSession, Messages.sheetsEveryQuestion);
		assessment.getSessions().forEach(one -> session.add(orEmpty(one.getTitle())));
		round = combo(area, "round", Messages.sheetsRound, Messages.sheetsFirstRound);
		round.add(Messages.sheetsSecondRound);
		if (!Tags.of(assessment.getDeck()).all().isEmpty()) {
			Labels.plain(area, Messages.sheetsTag);
			tags = new TagChoice(area, "sheets.tag", assessment.getDeck(), assessment.getAim());
			Layouts.wide().hint(WIDTH, SWT.DEFAULT).applyTo(tags.combo());
		}
	}

	private static Combo combo(Composite area, String id, String name, String first) {
		Labels.plain(area, name);
		var combo = WidgetIds.name(AccessibleName.give(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), name), "sheets." + id);
		combo.add(first);
		combo.select(0);
		Layouts.wide().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private static String orEmpty(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	@Override
	protected void okPressed() {
		chosenGroup = group.getSelectionIndex() == 0 ? Optional.empty()
				: Optional.of(assessment.getGroups().get(group.getSelectionIndex() - 1));
		if (session.getSelectionIndex() > 0) {
			Session chosen = assessment.getSessions().get(session.getSelectionIndex() - 1);
			options.put("session", chosen.getId());
		}
		options.put("round", String.valueOf(round.getSelectionIndex() + 1));
		if (tags != null) {
			options.put("tag", tags.tag().orElse("all"));
		}
		super.okPressed();
	}

	/** Those who get a sheet. */
	List<Participant> people() {
		return assessment.getParticipants().stream().filter(one -> chosenGroup.isEmpty() || one.getGroup() == chosenGroup.get()).toList();
	}

	/** What was chosen, as the exporter of response sheets names it. */
	Map<String, String> options() {
		return options;
	}

	/** What is said when the group has nobody in it. */
	String nobody() {
		return chosenGroup.map(one -> NLS.bind(Messages.sheetsNobodyIn, one.getName())).orElse(Messages.sheetsNobody);
	}
}
