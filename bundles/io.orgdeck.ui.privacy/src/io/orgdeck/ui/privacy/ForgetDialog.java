package io.orgdeck.ui.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.privacy.AboutPerson;
import io.orgdeck.core.privacy.ForgetRun;
import io.orgdeck.core.privacy.Forgetting.OfVotes;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks who is to be forgotten and what becomes of the votes, and says what that means before anything is done. */
final class ForgetDialog extends Dialog {

	private static final int ABOUT = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 90 * Layouts.UNIT;
	private static final int HEIGHT = 34 * Layouts.UNIT;

	private final AssessmentDocument document;
	private final List<Participant> people;
	private final Participant first;
	private Combo person;
	private Text also;
	private Button remove;
	private Text told;
	private ForgetRun run;

	/** @param first who is chosen at first, or null */
	ForgetDialog(Shell parent, AssessmentDocument document, Participant first) {
		super(parent);
		this.document = document;
		this.first = first;
		people = document.content().getParticipants();
	}

	/** What was decided. */
	ForgetRun run() {
		return run;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
		WidgetIds.name(shell, "forget.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(2 * Layouts.UNIT, Layouts.UNIT)
				.applyTo(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(Labels.sentences(area, Messages.lead));
		Labels.plain(area, Messages.person);
		person = WidgetIds.name(new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN), "forget.person");
		person.setItems(people.stream().map(Names.onScreen()::full).toArray(String[]::new));
		person.select(Math.max(0, people.indexOf(first)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(person);
		Labels.plain(area, Messages.also);
		also = WidgetIds.name(new Text(area, SWT.BORDER), "forget.also");
		also.setMessage(Messages.alsoHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(also);
		Labels.plain(area, Messages.votes);
		choice(area, "forget.keep", Messages.keep).setSelection(true);
		Labels.plain(area, "");
		remove = choice(area, "forget.remove", Messages.remove);
		told = WidgetIds.name(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), "forget.told");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(told);
		person.addModifyListener(event -> look());
		also.addModifyListener(event -> look());
		remove.addListener(SWT.Selection, event -> look());
		return area;
	}

	private static Button choice(Composite area, String id, String words) {
		Button button = WidgetIds.name(new Button(area, SWT.RADIO), id);
		button.setText(words);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, ABOUT, Messages.about, false), "forget.about");
		WidgetIds.name(createButton(parent, IDialogConstants.OK_ID, Messages.forget, false), "forget.forget");
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, true);
		look();
	}

	private Participant chosen() {
		return people.get(Math.max(0, person.getSelectionIndex()));
	}

	private List<String> names() {
		return Arrays.stream(also.getText().split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}

	private void look() {
		run = ForgetRun.of(document, chosen(), remove.getSelection() ? OfVotes.REMOVE : OfVotes.KEEP, names());
		try {
			told.setText(run.told().stream().map(line -> "• " + line).collect(Collectors.joining("\n")));
			getButton(IDialogConstants.OK_ID).setEnabled(true);
		} catch (IOException e) {
			told.setText(e.getMessage());
			getButton(IDialogConstants.OK_ID).setEnabled(false);
		}
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == ABOUT) {
			writeAbout();
		} else {
			super.buttonPressed(id);
		}
	}

	private void writeAbout() {
		Path file = document.path().orElseThrow();
		Optional<Path> target = new FileQuestion(Messages.about, Map.of(Messages.texts, "*.txt"),
				Optional.of(file.resolveSibling(Messages.aboutFile))).askForTarget(getShell());
		try {
			if (target.isPresent()) {
				byte[] text = AboutPerson.of(document.content(), document.attachments(), chosen(), names())
						.getBytes(StandardCharsets.UTF_8);
				SafeFile.write(target.get(), true, out -> out.write(text));
			}
		} catch (IOException e) {
			MessageDialog.openError(getShell(), Messages.title, e.getMessage());
		}
	}
}
