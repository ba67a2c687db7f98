package io.orgdeck.app.internal.help;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormText;

import io.orgdeck.ui.help.HelpTopic;
import io.orgdeck.ui.help.HelpTopics;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** One topic of the help over a dialog. Its links to other topics can be followed; what they would do in the window waits for the dialog. */
final class HelpWindow extends Dialog {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 440;

	private HelpTopic topic;
	private LocalResourceManager resources;
	private ScrolledComposite scroller;
	private Composite paper;
	private FormText text;

	HelpWindow(Shell parent, HelpTopic topic) {
		super(parent);
		this.topic = topic;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		WidgetIds.name(shell, "help.window");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().applyTo(area);
		resources = new LocalResourceManager(JFaceResources.getResources(), area);
		scroller = new ScrolledComposite(area, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(scroller);
		paper = new Composite(scroller, SWT.NONE);
		Style.PAGE.applyTo(paper);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 2 * Layouts.UNIT).applyTo(paper);
		scroller.setContent(paper);
		scroller.addListener(SWT.Resize, event -> fit());
		show(topic);
		return area;
	}

	private void show(HelpTopic wanted) {
		topic = wanted;
		getShell().setText(topic.title());
		if (text != null) {
			text.dispose();
		}
		text = HelpText.create(paper, HelpText.of(topic).replaceAll("<a href=\"command:[^>]*>([^<]*)</a>", "$1"),
				new HelpPictures(topic.pictures(), resources), WIDTH - 8 * Layouts.UNIT, resources, this::follow);
		WidgetIds.name(text, "help.text");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(text);
		scroller.setOrigin(0, 0);
		fit();
	}

	private void follow(String link) {
		HelpTopics.platform().all().stream().filter(one -> link.equals("topic:" + one.id())).findFirst().ifPresent(this::show);
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			((GridData) text.getLayoutData()).widthHint = width - 6 * Layouts.UNIT;
			paper.layout(true, true);
			scroller.setMinHeight(paper.computeSize(width, SWT.DEFAULT, true).y);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
