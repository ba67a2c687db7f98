package io.orgdeck.ui.password;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Shell;

/** Prints a page of text that has to be typed again some day. It lies in no file on the way. */
public final class PrintedText {

	private static final int POINTS = 12;

	private PrintedText() {
	}

	/** Asks for a printer, and prints. */
	public static void print(Shell shell, String title, String text) {
		var dialog = new PrintDialog(shell);
		dialog.setText(title);
		var chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		var printer = new Printer(chosen);
		var hidden = new Shell(shell, SWT.NONE);
		var font = new Font(shell.getDisplay(), "monospace", POINTS, SWT.NORMAL);
		try {
			var page = new StyledText(hidden, SWT.MULTI | SWT.WRAP);
			page.setFont(font);
			page.setText(text);
			var options = new StyledTextPrintOptions();
			options.jobName = title;
			page.print(printer, options).run();
		} finally {
			hidden.dispose();
			font.dispose();
			printer.dispose();
		}
	}
}
