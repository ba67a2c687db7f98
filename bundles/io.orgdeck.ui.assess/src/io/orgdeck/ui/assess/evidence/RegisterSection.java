package io.orgdeck.ui.assess.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.edits.FindingEdits;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LinkList;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;

/**
 * A list of things of one kind on the left, the details of the selected one on the right.
 *
 * @param <T> the kind
 */
abstract class RegisterSection<T extends Identified> implements Binding {

	private static final int LIST_HEIGHT = 30 * Layouts.UNIT;
	private static final int ROOM_FOR_COLUMNS = 86 * Layouts.UNIT;

	protected final LiveAssessment live;
	protected final PageContext context;
	protected final FindingEdits edits;
	protected final Fields fields;
	private final Bindings details = new Bindings();
	private final ListBlock<T> list;
	private final Class<T> kind;
	private final TitledSection section;
	private Control first;

	RegisterSection(Composite parent, LiveAssessment live, PageContext context, Class<T> kind, String heading,
			ListBlock.Content<T> content, Function<FindingEdits, ListBlock.Tools<T>> tools) {
		this.live = live;
		this.context = context;
		this.kind = kind;
		edits = new FindingEdits(live.document());
		fields = new Fields(details);
		section = new TitledSection(parent, heading);
		var columns = Layouts.foldingColumns(section.body(), ROOM_FOR_COLUMNS, 1, 1);
		var box = Layouts.columns(Layouts.columns(columns, 1), 1);
		Layouts.whole().hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(box);
		list = new ListBlock<>(box, section.tools(), content, tools.apply(edits));
		list.whenSelected(this::selected).whenOpened(() -> first.setFocus());
		addColumns(list);
		first = createDetails(Layouts.stack(columns));
	}

	/** Adds the columns of the list. */
	protected abstract void addColumns(ListBlock<T> to);

	/** Makes the fields for the selected thing. @return the field to begin with */
	protected abstract Control createDetails(Composite parent);

	protected final T selected() {
		return list == null ? null : list.selected().orElse(null);
	}

	protected final <V> FeatureValue<V> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), this::selected, feature, label);
	}

	/** Keeps something in step with the selected thing. */
	protected final void add(Binding binding) {
		details.add(binding);
	}

	/** A list of links to other things, which can be changed. */
	@SuppressWarnings("unchecked")
	protected final <L extends EObject> void links(Composite parent, String id, String caption, EReference reference,
			Supplier<List<L>> all, String label, String empty) {
		details.add(new LinkList<>(parent,
				new LinkList.Links<L>(id, caption, () -> selected() == null ? null : List.copyOf((List<L>) selected().eGet(reference)), all,
						Names.onScreen()::label, context::reveal, chosen -> edits.link(selected(), reference, chosen, label), empty)));
	}

	private void selected(Optional<T> item) {
		details.refresh();
		item.ifPresent(context::select);
	}

	@Override
	public void refresh() {
		list.refresh();
		details.refresh();
	}

	@Override
	public void commit() {
		details.commit();
	}

	void setFocus() {
		list.viewer().getTable().setFocus();
	}

	/** Whether the thing is of this kind. */
	boolean holds(EObject object) {
		return kind.isInstance(object);
	}

	Control control() {
		return section.control();
	}

	/** Selects the thing, if it is of this kind, and goes to its first field. */
	void reveal(EObject object) {
		if (holds(object)) {
			list.refresh();
			list.select(kind.cast(object));
			first.setFocus();
		}
	}
}
