package io.orgdeck.ui.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * What something is linked with: each a link that leads there, and at the end a link to choose others.
 *
 * @param <T> what is linked
 */
public final class LinkList<T> implements Binding {

	/**
	 * The links and how to change them.
	 *
	 * @param id       name of the widgets
	 * @param caption  what stands above
	 * @param linked   what is linked now; null when there is nothing to link it with
	 * @param all      everything that could be linked
	 * @param name     what to call each
	 * @param follow   leads to one
	 * @param change   links exactly these
	 * @param empty    what is missing when nothing could be linked, and how to get it
	 */
	public record Links<T>(String id, String caption, Supplier<List<T>> linked, Supplier<List<T>> all, Function<T, String> name,
			Consumer<T> follow, Consumer<List<T>> change, String empty) {
	}

	private final Links<T> links;
	private final Composite list;
	private List<String> shown;

	public LinkList(Composite parent, Links<T> links) {
		this.links = links;
		list = WidgetIds.name(new Composite(Fields.box(parent, links.caption(), true), SWT.NONE), links.id());
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(list);
		Layouts.wide().applyTo(list);
	}

	@Override
	public void refresh() {
		var now = links.linked().get();
		var names = now == null ? null : now.stream().map(links.name()).toList();
		if (list.isDisposed() || names != null && names.equals(shown)) {
			return;
		}
		shown = names;
		for (var child : list.getChildren()) {
			child.dispose();
		}
		if (now != null) {
			for (int i = 0; i < now.size(); i++) {
				var item = now.get(i);
				var link = Labels.link(list, links.id() + "." + i, names.get(i), () -> links.follow().accept(item));
				link.setToolTipText(names.get(i));
				GridDataFactory.fillDefaults().grab(true, false).hint(20 * Layouts.UNIT, SWT.DEFAULT).applyTo(link);
			}
			AccessibleName.give(Labels.link(list, links.id() + ".choose", Messages.choose, this::choose),
					links.caption() + ": " + Messages.choose);
		}
		list.requestLayout();
	}

	private void choose() {
		var dialog = new PickDialog<>(list.getShell(),
				PickDialog.Offer.byName(links.caption(), links.all().get(), links.name(), links.empty()),
				links.linked().get());
		if (dialog.open() == Window.OK) {
			links.change().accept(dialog.picked());
		}
	}
}
