package io.orgdeck.app.internal.help;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.WidgetIds;

/** A picture of the help as large as it was taken, so that every word in it can be read. */
final class PictureWindow extends Dialog {

	private static final int EDGE = 120;

	private final Image picture;
	private final String description;

	PictureWindow(Shell parent, Image picture, String description) {
		super(parent);
		this.picture = picture;
		this.description = description;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(description);
		WidgetIds.name(shell, "help.picture");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().applyTo(area);
		var scroller = new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL);
		var label = new Label(scroller, SWT.NONE);
		label.setImage(picture);
		AccessibleName.give(label, description);
		label.setSize(label.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		scroller.setContent(label);
		Rectangle room = parent.getMonitor().getClientArea();
		GridDataFactory.fillDefaults().grab(true, true).hint(Math.min(label.getSize().x, room.width - EDGE),
				Math.min(label.getSize().y, room.height - 2 * EDGE)).applyTo(scroller);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
