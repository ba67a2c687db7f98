package io.orgdeck.ui.plan.owners;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.mail.OwnerMessage;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.FileNames;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.WidgetIds;

/** One message for each owner to look at, and three ways to hand it to whoever sends it. Nothing is sent from here. */
final class OwnersDialog extends LeadDialog {

	private static final int WIDTH = 116 * Layouts.UNIT;
	private static final int HEIGHT = 76 * Layouts.UNIT;
	private static final String ENDING = ".eml";

	private final List<OwnerMessage> messages;
	private final Optional<Path> folder;
	private ListBlock<OwnerMessage> owners;
	private Text words;

	/** @param document the assessment's file */
	OwnersDialog(Shell parent, List<OwnerMessage> messages, Optional<Path> document) {
		super(parent, new Lead(Messages.title, Messages.title, Messages.lead, Messages.mail, "owners.mail"));
		this.messages = messages;
		folder = document.map(Path::getParent);
	}

	@Override
	protected Point getInitialSize() {
		var wanted = super.getInitialSize();
		return new Point(Math.max(wanted.x, WIDTH), Math.max(wanted.y, HEIGHT));
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(2 * Layouts.UNIT, Layouts.UNIT)
				.applyTo(area);
		var list = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(list);
		Layouts.whole().hint(44 * Layouts.UNIT, SWT.DEFAULT).applyTo(list);
		owners = new ListBlock<>(list, null, new ListBlock.Content<>("owners.list", Messages.owners, "", () -> messages),
				ListBlock.Tools.none());
		owners.column(Messages.name, 4, OwnerMessage::owner).column(Messages.address, 5, message -> message.address().orElse(""))
				.column(Messages.actions, 2, message -> String.valueOf(message.items().size())).whenSelected(this::show);
		words = WidgetIds.name(
				AccessibleName.give(new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER), Messages.words),
				"owners.words");
		Layouts.whole().hint(60 * Layouts.UNIT, SWT.DEFAULT).applyTo(words);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, "owners.mail", Messages.mail, this::openInMailProgram);
		button(parent, "owners.copy", Messages.copy, this::copy);
		button(parent, "owners.save", Messages.save, this::save);
		button(parent, "owners.saveAll", Messages.saveAll, this::saveAll);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		owners.refresh();
		owners.select(messages.getFirst());
	}

	private void button(Composite parent, String id, String text, Runnable work) {
		((GridLayout) parent.getLayout()).numColumns++;
		var button = WidgetIds.name(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		setButtonLayoutData(button);
	}

	private void show(Optional<OwnerMessage> message) {
		words.setText(message.map(OwnerMessage::text).orElse(""));
		message.ifPresent(one -> setMessage(one.address().isPresent() ? Messages.lead : NLS.bind(Messages.noAddress, one.owner()),
				one.address().isPresent() ? IMessageProvider.NONE : IMessageProvider.INFORMATION));
	}

	private Optional<OwnerMessage> chosen() {
		return owners.selected();
	}

	private void openInMailProgram() {
		chosen().filter(message -> !Program.launch(message.link()))
				.ifPresent(message -> MessageDialog.openError(getShell(), Messages.title, Messages.noMailProgram));
	}

	private void copy() {
		chosen().ifPresent(message -> {
			var clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { message.text(), message.html() },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
			clipboard.dispose();
			setMessage(Messages.copied, IMessageProvider.INFORMATION);
		});
	}

	private void save() {
		chosen().ifPresent(message -> {
			var start = folder.orElse(Path.of(System.getProperty("user.home"))).resolve(fileName(message));
			new FileQuestion(Messages.saveTitle, Map.of(Messages.files, "*" + ENDING), Optional.of(start)).askForTarget(getShell())
					.ifPresent(target -> write(List.of(message), one -> target));
		});
	}

	private void saveAll() {
		new FileQuestion(Messages.saveAllTitle, Map.of(), folder).askForFolder(getShell(), Messages.saveAllMessage)
				.ifPresent(into -> write(messages, message -> into.resolve(fileName(message))));
	}

	private static String fileName(OwnerMessage message) {
		return FileNames.of(message.subject()) + ENDING;
	}

	private void write(List<OwnerMessage> chosen, Function<OwnerMessage, Path> target) {
		try {
			for (var message : chosen) {
				SafeFile.write(target.apply(message), true, out -> out.write(message.file(Clock.systemDefaultZone())));
			}
			setMessage(NLS.bind(Messages.saved, chosen.size()), IMessageProvider.INFORMATION);
		} catch (IOException e) {
			MessageDialog.openError(getShell(), Messages.title, Failure.sentence(e));
		}
	}
}
