package io.orgdeck.ui.words.missing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.exchange.MissingAnswers;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.WidgetIds;

/** Response by group as far as the guard tells it, and a text to remind with: into the mail program, or to be pasted anywhere. */
final class MissingDialog extends TitleAreaDialog {

	/** What mail programs take of an address line, by experience. */
	private static final int LONGEST_LINK = 1_800;

	private final Assessment assessment;
	private MissingAnswers missing;
	private Combo session;
	private Label sentence;
	private ListBlock<MissingAnswers.Response> groups;
	private Text text;
	private Button mail;
	private Button addresses;

	MissingDialog(Shell parent, Assessment assessment) {
		super(parent);
		this.assessment = assessment;
		this.missing = MissingAnswers.of(assessment, Optional.empty());
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
		WidgetIds.name(shell, "missing.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.title);
		setMessage(Messages.lead);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(80 * Layouts.UNIT, 58 * Layouts.UNIT).applyTo(area);
		session = WidgetIds.name(AccessibleName.give(new Combo(Fields.box(area, Messages.session, true), SWT.READ_ONLY), Messages.session),
				"missing.session");
		Layouts.wide().applyTo(session);
		session.add(Messages.anySession);
		assessment.getSessions().forEach(one -> session.add(Names.onScreen().label(one)));
		session.select(0);
		session.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> look()));
		sentence = WidgetIds.name(Labels.sentences(area, ""), "missing.sentence");
		var box = Layouts.columns(area, 1);
		Layouts.whole().hint(SWT.DEFAULT, 18 * Layouts.UNIT).applyTo(box);
		groups = new ListBlock<MissingAnswers.Response>(box, null,
				new ListBlock.Content<>("missing.groups", Messages.groups, Messages.noGroups, () -> missing.groups()),
				ListBlock.Tools.none())
				.column(Messages.group, 5, one -> Texts.or(one.name(), Messages.noGroup))
				.column(Messages.people, 2, one -> String.valueOf(one.people()))
				.column(Messages.answered, 3, one -> one.answered().map(String::valueOf).orElse(Messages.withheld));
		text = WidgetIds.name(AccessibleName.give(
				new Text(Fields.box(area, Messages.reminder, true), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), Messages.reminder),
				"missing.text");
		Layouts.wide().hint(SWT.DEFAULT, 9 * text.getLineHeight()).applyTo(text);
		var row = Layouts.columns(area, 3);
		mail = button(row, "missing.mail", Messages.mail, this::mail);
		addresses = button(row, "missing.addresses", Messages.copyAddresses, () -> copy(String.join("; ", missing.addresses())));
		button(row, "missing.copy", Messages.copyText, () -> copy(text.getText()));
		look();
		return area;
	}

	private static Button button(Composite row, String id, String words, Runnable action) {
		var button = new Button(row, SWT.PUSH);
		button.setText(Labels.escaped(words));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return WidgetIds.name(button, id);
	}

	private void look() {
		int chosen = session.getSelectionIndex() - 1;
		List<Session> sessions = assessment.getSessions();
		missing = MissingAnswers.of(assessment, chosen < 0 ? Optional.empty() : Optional.of(sessions.get(chosen)));
		var words = new ArrayList<String>();
		missing.answered().ifPresentOrElse(number -> words.add(NLS.bind(Messages.soFar, number, missing.asked())),
				() -> words.add(Messages.tooFew));
		if (missing.withoutName() > 0) {
			words.add(NLS.bind(Messages.withoutName, missing.withoutName()));
		}
		int reachable = missing.addresses().size();
		if (reachable > 0) {
			words.add(NLS.bind(Messages.reachable, reachable));
		}
		sentence.setText(Labels.escaped(String.join(" ", words)));
		sentence.requestLayout();
		text.setText(missing.reminder());
		groups.refresh();
		mail.setEnabled(reachable > 0);
		addresses.setEnabled(reachable > 0);
	}

	/** Opens the mail program with everybody in blind copy, so that nobody learns who else is missing. */
	private void mail() {
		String all = String.join(",", missing.addresses());
		String link = "mailto:?bcc=" + encoded(all) + "&subject=" + encoded(Messages.subject) + "&body=" + encoded(text.getText());
		if (link.length() <= LONGEST_LINK && Program.launch(link)) {
			return;
		}
		copy(text.getText());
		setErrorMessage(null);
		setMessage(Messages.mailByHand);
	}

	private static String encoded(String words) {
		return URLEncoder.encode(words.replace("\n", "\r\n"), StandardCharsets.UTF_8).replace("+", "%20");
	}

	private void copy(String words) {
		var clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		setMessage(Messages.copied);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
