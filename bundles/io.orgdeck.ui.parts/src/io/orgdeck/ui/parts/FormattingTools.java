package io.orgdeck.ui.parts;

import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.formatting.PastedHtml;
import io.orgdeck.model.Texts;
import io.orgdeck.ui.parts.MarkedField.Around;

/** Sets and takes away the marks in a field, by tools beside it and by keys; what is pasted keeps as much of its looks as marks can say. */
final class FormattingTools {

	private static final String COMMANDS = "io.orgdeck.ui.format.";

	private final Text text;
	private final TextBinding<?> binding;
	private final ToolStrip tools;
	private final String id;
	private final EditTools commands;

	private FormattingTools(Composite head, String id, Text text, TextBinding<?> binding, IServiceLocator services) {
		this.text = text;
		this.binding = binding;
		this.id = id;
		commands = new EditTools(text, services).within("io.orgdeck.ui.formattedText").paste(() -> paste(true))
				.on(COMMANDS + "pastePlain", () -> paste(false));
		tools = new ToolStrip(head);
		tool("bold", Icon.BOLD, Messages.bold, () -> change(field -> field.toggled(Around.BOLD)));
		tool("italic", Icon.ITALIC, Messages.italic, () -> change(field -> field.toggled(Around.ITALIC)));
		tool("list", Icon.LIST, Messages.list, () -> change(MarkedField::listed));
		tool("link", Icon.LINK, Messages.link, this::link);
	}

	/** A tool, and what the command of that name does in the field. */
	private void tool(String name, Icon icon, String words, Runnable action) {
		String keys = Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null
						&& binding.getParameterizedCommand().getId().equals(COMMANDS + name))
				.findFirst().map(binding -> binding.getTriggerSequence().format()).orElse("");
		tools.addCheck(id + '.' + name, icon, keys.isEmpty() ? words : NLS.bind(Messages.toolWithKeys, words, keys), action);
		commands.on(COMMANDS + name, action);
	}

	/**
	 * @param head     takes the tools
	 * @param id       of the field
	 * @param services of the part that the field is in
	 */
	static void add(Composite head, String id, Text text, TextBinding<?> binding, IServiceLocator services) {
		var tools = new FormattingTools(head, id, text, binding, services);
		text.addListener(SWT.KeyDown, tools::keyPressed);
		for (int event : new int[] { SWT.KeyUp, SWT.MouseUp, SWT.Modify, SWT.FocusIn }) {
			text.addListener(event, any -> tools.showState());
		}
	}

	private MarkedField field() {
		var selected = text.getSelection();
		return new MarkedField(text.getText(), selected.x, selected.y);
	}

	private void change(UnaryOperator<MarkedField> how) {
		if (!text.isEnabled()) {
			return;
		}
		MarkedField before = field();
		MarkedField after = how.apply(before);
		text.setFocus();
		if (!after.equals(before)) {
			binding.step(() -> text.setText(after.text()));
			text.setSelection(after.start(), after.end());
			text.showSelection();
		}
		showState();
	}

	private void showState() {
		MarkedField field = field();
		tools.check(id + ".bold", field.is(Around.BOLD));
		tools.check(id + ".italic", field.is(Around.ITALIC));
		tools.check(id + ".list", field.isList());
		tools.check(id + ".link", field.link().isPresent());
	}

	private void keyPressed(Event event) {
		if (event.character == SWT.CR && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			field().nextItem(Text.DELIMITER).ifPresent(next -> {
				event.doit = false;
				change(field -> next);
			});
		}
	}

	/** Asks where a link leads; begins with the address that is there, or on the clipboard. */
	private void link() {
		String now = field().link().map(MarkedField.Link::address).orElse("");
		String copied = LinkDialog.address(Texts.or(onClipboard(TextTransfer.getInstance()), ""));
		var dialog = new LinkDialog(text.getShell(), now.isEmpty() && FormattedText.isAddress(copied) ? copied : now);
		if (dialog.open() == Window.OK) {
			change(field -> dialog.address().isEmpty() && now.isEmpty() ? field : field.linked(dialog.address()));
		}
		showState();
	}

	private void paste(boolean formatted) {
		String html = formatted ? onClipboard(HTMLTransfer.getInstance()) : null;
		String marks = html == null ? "" : PastedHtml.marks(html);
		String words = onClipboard(TextTransfer.getInstance());
		if (!Texts.isBlank(marks)) {
			change(field -> field.pasted(marks, Text.DELIMITER));
		} else if (words != null) {
			change(field -> field.replaced(words.replaceAll("\\R", Text.DELIMITER)));
		}
	}

	private String onClipboard(Transfer kind) {
		var clipboard = new Clipboard(text.getDisplay());
		try {
			return clipboard.getContents(kind) instanceof String words ? words : null;
		} finally {
			clipboard.dispose();
		}
	}
}
