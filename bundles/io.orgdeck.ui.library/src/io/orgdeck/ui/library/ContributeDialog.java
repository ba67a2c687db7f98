package io.orgdeck.ui.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.pool.Contribution.Item;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.words.Language;
import io.orgdeck.library.pool.Pool;
import io.orgdeck.model.Values;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Shows all that an organisation would give to a pool, asks what it says of itself, and gives it when somebody agrees. */
final class ContributeDialog extends LeadDialog {

	private static final int FILE = IDialogConstants.CLIENT_ID + 1;
	/** What may be said; the longest that a contribution takes. */
	private static final int LONGEST = 120;

	private final Assessment assessment;
	private final Contribution content;
	private final Optional<Path> beside;
	private Text kind;
	private Text size;
	private Text region;
	private PoolField pool;
	private String told = "";

	/**
	 * @param content what there is to give, with at least one question
	 * @param beside  where the assessment lies
	 */
	ContributeDialog(Shell parent, String name, Assessment assessment, Contribution content, Optional<Path> beside) {
		super(parent, new Lead(Messages.contributeTitle, name,
				Language.onScreen().counted(Messages.contributeLead, content.questions().size(), content.threshold()),
				Messages.contributeButton, "contribute.ok"));
		this.assessment = assessment;
		this.content = content;
		this.beside = beside;
	}

	@Override
	protected void fill(Composite area) {
		var facts = Layouts.equalColumns(area, 3);
		kind = fact(facts, "contribute.kind", Messages.contributeKind, content.facts().kind());
		size = fact(facts, "contribute.size", Messages.contributeSize, "");
		region = fact(facts, "contribute.region", Messages.contributeRegion, "");
		Labels.hint(area, Messages.contributeFactsHint);
		Labels.caption(area, Messages.contributeContent);
		createContent(area);
		pool = new PoolField(area, "contribute.pool");
		pool.whenChanged(this::check);
	}

	private static Text fact(Composite parent, String id, String label, String text) {
		var box = Layouts.stack(parent);
		Labels.caption(box, label);
		var field = AccessibleName.give(WidgetIds.name(new Text(box, SWT.BORDER), id), label);
		field.setTextLimit(LONGEST);
		field.setText(text);
		Layouts.wide().applyTo(field);
		return field;
	}

	/** Each question with how many have chosen each level, lowest first: what whoever has the file can read in it. */
	private void createContent(Composite area) {
		var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.give(WidgetIds.name(table, "contribute.content"), Messages.contributeContent);
		table.setHeaderVisible(true);
		Layouts.whole().hint(100 * Layouts.UNIT, 30 * Layouts.UNIT).applyTo(table);
		column(table, Messages.contributeQuestion, 64 * Layouts.UNIT);
		column(table, Messages.contributeVotes, 36 * Layouts.UNIT);
		for (Item item : content.questions()) {
			new TableItem(table, SWT.NONE).setText(new String[] { item.text(), votes(item) });
		}
	}

	private static void column(Table table, String heading, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		column.setWidth(width);
	}

	private static String votes(Item item) {
		return IntStream.range(0, item.votes().size())
				.mapToObj(at -> NLS.bind(Messages.contributeLevel, item.votes().get(at), Values.text(item.levels().get(at))))
				.collect(Collectors.joining("  \u00b7  "));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, FILE, Messages.contributeFile, false), "contribute.file");
		super.createButtonsForButtonBar(parent);
		check();
		kind.setFocus();
	}

	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(!pool.isEmpty());
	}

	private ContributionFile signed() throws IOException {
		return ContributionFile.sign(Contribution.of(assessment, new Contribution.Facts(kind.getText(), size.getText(), region.getText())),
				SigningKey.findOrMake());
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == FILE) {
			new FileQuestion(Messages.contributeFile, Map.of(Messages.contributeFiles, "*" + ContributionFile.ENDING), beside)
					.askForTarget(getShell()).ifPresent(this::write);
		} else {
			super.buttonPressed(button);
		}
	}

	private void write(Path target) {
		try {
			signed().write(target, true);
			told = NLS.bind(Messages.contributeWritten, target);
			close();
		} catch (IOException e) {
			MessageDialog.openError(getShell(), Messages.contributeTitle, Failure.sentence(e));
		}
	}

	@Override
	protected void okPressed() {
		try {
			ContributionFile file = signed();
			Optional<Pool.Outcome> outcome = pool.work(Messages.contributeTitle, there -> there.add(file));
			if (outcome.isPresent()) {
				told = switch (outcome.get()) {
					case ADDED -> Messages.contributeAdded;
					case REPLACED -> Messages.contributeReplaced;
					case KNOWN -> Messages.contributeKnown;
				};
				super.okPressed();
			}
		} catch (IOException e) {
			MessageDialog.openError(getShell(), Messages.contributeTitle, Failure.sentence(e));
		}
	}

	/** What has been done, as a sentence; empty when nothing. */
	String told() {
		return told;
	}
}
