package io.orgdeck.app.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.services.IServiceLocator;

import io.orgdeck.ui.pages.Commands;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** What the welcome page shows: who we are, and the steps that can be taken with what is installed. */
final class WelcomePage {

	private static final int GRID = 8;
	private static final int MARGIN = 6 * GRID;
	/** The widest lines that are pleasant to read, with the picture beside them. */
	private static final int COLUMN = 680;

	/**
	 * Something to do next.
	 *
	 * @param id         of its link
	 * @param command    the command that does it
	 * @param parameters of the command
	 * @param title      what it is called
	 * @param text       what it is good for
	 */
	private record Step(String id, String command, Map<String, String> parameters, String title, String text) {

		static final Step SAMPLE = new Step("welcome.sample", "io.orgdeck.ui.sample", Map.of(), Messages.welcomeSample,
				Messages.welcomeSampleText);

		static final List<Step> NEXT = List.of(
				new Step("welcome.tour", "io.orgdeck.ui.tour", Map.of(), Messages.welcomeTour, Messages.welcomeTourText),
				new Step("welcome.new", "io.orgdeck.ui.new", Map.of(), Messages.welcomeNew, Messages.welcomeNewText),
				new Step("welcome.cards", IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE,
						Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID, Perspectives.PREPARE),
						Messages.welcomeCards, Messages.welcomeCardsText),
				new Step("welcome.sheet", "io.orgdeck.ui.importDeck", Map.of(), Messages.welcomeSheet, Messages.welcomeSheetText),
				new Step("welcome.open", "io.orgdeck.ui.open", Map.of(), Messages.welcomeOpen, Messages.welcomeOpenText));
	}

	private final IServiceLocator services;
	private final Composite control;
	private final GridData place = new GridData(SWT.CENTER, SWT.BEGINNING, true, false);
	private final LocalResourceManager resources;

	WelcomePage(Composite parent, IServiceLocator services) {
		this.services = services;
		// A plain composite: themes know no other by its class.
		control = new Composite(parent, SWT.NONE);
		Style.PAGE.applyTo(control);
		resources = new LocalResourceManager(JFaceResources.getResources(), control);
		GridLayoutFactory.fillDefaults().margins(MARGIN, 5 * GRID).applyTo(control);
		var column = new Composite(control, SWT.NONE);
		column.setLayoutData(place);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(3 * GRID, GRID).applyTo(column);
		createHead(column);
		createSample(column);
		heading(column, Messages.welcomeNext);
		Step.NEXT.forEach(step -> createStep(column, step));
		createChoice(column);
	}

	Composite control() {
		return control;
	}

	/** Fits the page to a width. @return the height it then needs */
	int fit(int width) {
		place.widthHint = Math.min(COLUMN, width - 2 * MARGIN);
		return control.computeSize(width, SWT.DEFAULT).y;
	}

	private void createHead(Composite column) {
		var picture = new Label(column, SWT.NONE);
		Branding.picture().ifPresent(image -> picture.setImage(resources.create(image)));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).applyTo(picture);
		var title = new Label(column, SWT.NONE);
		title.setText(Branding.named(Messages.welcomeTitle));
		title.setFont(resources.create(FontDescriptor.createFrom(control.getFont()).increaseHeight(GRID).setStyle(SWT.BOLD)));
		WidgetIds.name(title, "welcome.title");
		text(column, Branding.purpose());
	}

	private void createSample(Composite column) {
		var button = new Button(column, SWT.PUSH);
		button.setText(Step.SAMPLE.title());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take(Step.SAMPLE)));
		WidgetIds.name(button, Step.SAMPLE.id());
		indent(button, 2 * GRID);
		GridDataFactory.swtDefaults().indent(0, 2 * GRID).applyTo(button);
		new Label(column, SWT.NONE);
		text(column, Step.SAMPLE.text());
	}

	private void heading(Composite column, String text) {
		var heading = new Label(column, SWT.NONE);
		heading.setText(text);
		heading.setFont(resources.create(FontDescriptor.createFrom(control.getFont()).increaseHeight(GRID / 4).setStyle(SWT.BOLD)));
		indent(heading, 3 * GRID);
	}

	private void createStep(Composite column, Step step) {
		var link = new Link(column, SWT.NONE);
		link.setText("<a>" + step.title() + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take(step)));
		WidgetIds.name(link, step.id());
		indent(link, GRID);
		new Label(column, SWT.NONE);
		text(column, Branding.named(step.text()));
	}

	private void createChoice(Composite column) {
		var again = new Button(column, SWT.CHECK);
		again.setText(Messages.welcomeAgain);
		again.setSelection(Welcome.isWanted());
		again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Welcome.want(again.getSelection())));
		WidgetIds.name(again, "welcome.again");
		indent(again, 4 * GRID);
	}

	private static void text(Composite column, String text) {
		var label = new Label(column, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
	}

	/** Starts a row in the second column, under the title. */
	private static void indent(Control control, int above) {
		var empty = new Label(control.getParent(), SWT.NONE);
		empty.moveAbove(control);
		GridDataFactory.fillDefaults().indent(0, above).applyTo(control);
	}

	private void take(Step step) {
		Commands.run(services, step.command(), step.parameters());
	}
}
