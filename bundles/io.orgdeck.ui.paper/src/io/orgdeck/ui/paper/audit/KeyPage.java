package io.orgdeck.ui.paper.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import io.orgdeck.core.audit.Hashes;
import io.orgdeck.core.audit.KnownKeys;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.password.PrintedText;

/** The preference page for the key with which this person signs, and for the keys of others. */
public final class KeyPage extends PreferencePage implements IWorkbenchPreferencePage {

	static final String ID = "io.orgdeck.ui.signing";

	private static final int WIDTH = 66 * Layouts.UNIT;
	private static final int LIST_HEIGHT = 12 * Layouts.UNIT;
	private static final Map<String, String> TEXTS = Map.of(Messages.texts, "*.txt");

	private Label own;
	private Button make;
	private final List<Button> ofKey = new ArrayList<>();
	private org.eclipse.swt.widgets.List known;
	private final List<String> keys = new ArrayList<>();
	private Button remove;

	/** Something that may fail with a sentence. */
	@FunctionalInterface
	private interface Deed {
		void run() throws IOException;
	}

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		var place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT).applyTo(place);
		sentences(place, Messages.keyLead);
		Labels.heading(place, Messages.ownKey);
		own = WidgetIds.name(sentences(place, ""), "signing.own");
		var buttons = Layouts.equalColumns(place, 3);
		make = button(buttons, "signing.make", Messages.makeKey, SigningKey::findOrMake);
		ofKey.add(button(buttons, "signing.copy", Messages.copyKey, this::copy));
		ofKey.add(button(buttons, "signing.print", Messages.printBackup,
				() -> PrintedText.print(getShell(), Messages.backupTitle, key().backup().text())));
		ofKey.add(button(buttons, "signing.backup", Messages.saveBackup, this::backUp));
		button(buttons, "signing.restore", Messages.restoreBackup, this::restore);
		ofKey.add(button(buttons, "signing.replace", Messages.replaceKey, this::replace));
		button(buttons, "signing.sign", Messages.signFiles, () -> SignTask.sign(getShell()));
		button(buttons, "signing.look", Messages.lookFiles, () -> SignTask.look(getShell()));
		Labels.heading(place, Messages.knownKeys);
		sentences(place, Messages.knownLead);
		known = WidgetIds.name(AccessibleName.give(new org.eclipse.swt.widgets.List(place, SWT.BORDER | SWT.V_SCROLL), Messages.knownKeys),
				"signing.known");
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(known);
		known.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		var below = Layouts.equalColumns(place, 2);
		button(below, "signing.add", Messages.addKey, this::add);
		remove = button(below, "signing.remove", Messages.removeKey,
				() -> KnownKeys.read().without(keys.get(known.getSelectionIndex())).keep());
		list();
		refresh();
		return place;
	}

	private static Label sentences(Composite place, String words) {
		Label label = Labels.sentences(place, words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Button button(Composite parent, String id, String text, Deed deed) {
		var button = WidgetIds.name(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			try {
				deed.run();
			} catch (IOException e) {
				MessageDialog.openError(getShell(), Messages.keyTitle, e.getMessage());
			}
			list();
			refresh();
		}));
		return button;
	}

	private static SigningKey key() throws IOException {
		return SigningKey.findOrMake();
	}

	private void refresh() {
		Optional<String> hash = Optional.empty();
		String trouble = null;
		try {
			hash = SigningKey.find().map(key -> Hashes.inShort(Hashes.ofKey(key.key())));
		} catch (IOException e) {
			trouble = e.getMessage();
		}
		own.setText(trouble != null ? trouble : hash.map(code -> NLS.bind(Messages.keyIs, code)).orElse(Messages.keyNone));
		make.setEnabled(hash.isEmpty() && trouble == null);
		for (Button button : ofKey) {
			button.setEnabled(hash.isPresent());
		}
		remove.setEnabled(known.getSelectionIndex() >= 0);
		own.getParent().layout(true, true);
	}

	private void list() {
		keys.clear();
		known.removeAll();
		try {
			KnownKeys.read().names().entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> {
				keys.add(entry.getKey());
				known.add(NLS.bind(Messages.knownLine, entry.getValue(), Hashes.inShort(Hashes.ofKey(entry.getKey()))));
			});
		} catch (IOException e) {
			setErrorMessage(e.getMessage());
		}
	}

	private void copy() throws IOException {
		var clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { key().key() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private void backUp() throws IOException {
		Optional<Path> target = new FileQuestion(Messages.backupTitle, TEXTS, Optional.of(Path.of(Messages.backupFile)))
				.askForTarget(getShell());
		if (target.isPresent()) {
			key().backup().write(target.get());
			MessageDialog.openInformation(getShell(), Messages.backupTitle, NLS.bind(Messages.backedUp, target.get().getFileName()));
		}
	}

	private void restore() throws IOException {
		List<Path> chosen = new FileQuestion(Messages.restoreTitle, TEXTS, Optional.empty()).askForFiles(getShell());
		if (!chosen.isEmpty() && (SigningKey.find().isEmpty() || agrees(Messages.restoreReplaces, Messages.restoreNow))) {
			SigningKey.restore(chosen.getFirst());
		}
	}

	private void replace() throws IOException {
		if (agrees(Messages.replaceAsk, Messages.replaceNow)) {
			SigningKey.replace();
		}
	}

	private boolean agrees(String question, String yes) {
		return MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.keyTitle, question, SWT.NONE, yes, Messages.cancel) == 0;
	}

	private void add() throws IOException {
		var dialog = new KnownKeyDialog(getShell());
		if (dialog.open() == Window.OK) {
			KnownKeys.read().with(dialog.key(), dialog.name()).keep();
		}
	}
}
