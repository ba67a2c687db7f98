package io.orgdeck.app.internal.help;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.bindings.IBindingManagerListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.keys.IBindingService;

import io.orgdeck.app.internal.Branding;
import io.orgdeck.app.internal.PageInput;
import io.orgdeck.app.internal.PagePart;
import io.orgdeck.ui.help.HelpTopic;
import io.orgdeck.ui.help.HelpTopics;
import io.orgdeck.ui.pages.Commands;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.WidgetIds;

/** The help: its topics, and the text of one of them. Needs no network and no browser. */
public class HelpPage extends PagePart {

	static final String ID = "io.orgdeck.app.help";

	private static final int GRID = 8;
	/** The widest lines that are pleasant to read. */
	private static final int COLUMN = 680;

	private final List<HelpTopic> all = HelpTopics.platform().all();
	private TableViewer topics;
	private ScrolledComposite scroller;
	private Composite paper;
	private FormText text;
	private String shown;
	private int pictureWidth = COLUMN;
	private LocalResourceManager resources;

	/** Opens the help at the first topic that is wanted, or else at the first one. */
	static void open(IWorkbenchPage page, Predicate<HelpTopic> wanted) {
		var help = open(page, new PageInput(Messages.help, Branding.named(Messages.helpToolTip)), ID, HelpPage.class);
		if (help != null) {
			help.show(wanted);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		var control = new Composite(parent, SWT.NONE);
		resources = new LocalResourceManager(JFaceResources.getResources(), control);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(GRID, 0, GRID, 0).spacing(0, 0).applyTo(control);
		createTopics(control);
		scroller = new ScrolledComposite(control, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
		paper = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4 * GRID, 3 * GRID).applyTo(paper);
		scroller.setContent(paper);
		scroller.addListener(SWT.Resize, event -> fit());
		followKeys(control);
		followColours(control);
		topics.setSelection(new StructuredSelection(all.getFirst()));
	}

	/** A key that is changed in the preferences is another one here, too. */
	private void followKeys(Composite control) {
		var keys = getSite().getService(IBindingService.class);
		IBindingManagerListener listener = event -> {
			var topic = (HelpTopic) topics.getStructuredSelection().getFirstElement();
			if (event.isActiveBindingsChanged() && topic != null && !HelpText.of(topic).equals(shown)) {
				showText(topic);
			}
		};
		keys.addBindingManagerListener(listener);
		control.addDisposeListener(event -> keys.removeBindingManagerListener(listener));
	}

	/** The text keeps the colours that it was made with. */
	private void followColours(Composite control) {
		Listener listener = event -> showText((HelpTopic) topics.getStructuredSelection().getFirstElement());
		control.getDisplay().addListener(SWT.Settings, listener);
		control.addDisposeListener(event -> control.getDisplay().removeListener(SWT.Settings, listener));
	}

	private void createTopics(Composite parent) {
		topics = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		topics.setContentProvider(ArrayContentProvider.getInstance());
		topics.setLabelProvider(LabelProvider.createTextProvider(topic -> ((HelpTopic) topic).title()));
		topics.setInput(all);
		topics.addSelectionChangedListener(event -> showText((HelpTopic) event.getStructuredSelection().getFirstElement()));
		WidgetIds.name(AccessibleName.give(topics.getTable(), Messages.help), "help.topics");
		GridDataFactory.fillDefaults().grab(false, true).hint(28 * GRID, SWT.DEFAULT).applyTo(topics.getTable());
	}

	/** Shows a topic and marks it in the list. */
	private void show(Predicate<HelpTopic> wanted) {
		var topic = all.stream().filter(wanted).findFirst().orElse(all.getFirst());
		topics.setSelection(new StructuredSelection(topic), true);
	}

	private void showText(HelpTopic topic) {
		if (topic == null) {
			return;
		}
		if (text != null) {
			text.dispose();
		}
		shown = HelpText.of(topic);
		pictureWidth = column();
		text = HelpText.create(paper, shown, new HelpPictures(topic.pictures(), resources), pictureWidth, resources, this::follow);
		WidgetIds.name(text, "help.text");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(text);
		scroller.setOrigin(0, 0);
		fit();
	}

	private void follow(String link) {
		var target = link.substring(link.indexOf(':') + 1);
		if (link.startsWith("topic:")) {
			show(topic -> topic.id().equals(target));
		} else {
			Commands.run(getSite(), target);
		}
	}

	/** The width of its lines and pictures; before the page has a size the widest. */
	private int column() {
		int width = scroller.getClientArea().width;
		return width <= 8 * GRID ? COLUMN : Math.min(COLUMN, width - 8 * GRID);
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0 && text != null) {
			var topic = (HelpTopic) topics.getStructuredSelection().getFirstElement();
			if (column() != pictureWidth && topic != null && !topic.pictures().isEmpty()) {
				showText(topic);
				return;
			}
			((GridData) text.getLayoutData()).widthHint = column();
			paper.layout(true, true);
			scroller.setMinHeight(paper.computeSize(width, SWT.DEFAULT, true).y);
		}
	}

	@Override
	public void setFocus() {
		topics.getTable().setFocus();
	}
}
