package io.orgdeck.ui.decks.cards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Section;
import io.orgdeck.ui.decks.cards.PackOutline.Group;
import io.orgdeck.ui.decks.cards.PackOutline.Pack;
import io.orgdeck.ui.parts.SectionColour;

/** The tree of packs, groups and cards. Rows are made when they come into sight, so that ten thousand cards cost no more than ten. */
final class CardTree {

	/** Up to so many cards are all shown at once; of more, the groups are shown closed. */
	private static final int OPEN_UP_TO = 200;

	private final Tree tree;
	private final LocalResourceManager images;
	private final Set<Object> toggled = new HashSet<>();
	private PackOutline outline = new PackOutline(List.of());
	private Consumer<List<Card>> whenSelected = cards -> {};

	CardTree(Composite parent) {
		tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		images = new LocalResourceManager(JFaceResources.getResources(), tree);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Selection, event -> whenSelected.accept(selection()));
		tree.addListener(SWT.Expand, event -> toggle((TreeItem) event.item, true));
		tree.addListener(SWT.Collapse, event -> toggle((TreeItem) event.item, false));
	}

	Tree control() {
		return tree;
	}

	void whenSelected(Consumer<List<Card>> listener) {
		whenSelected = listener;
	}

	/** The cards that are selected; a selected group stands for its cards. */
	List<Card> selection() {
		return Stream.of(tree.getSelection()).map(TreeItem::getData).flatMap(CardTree::cards).distinct().toList();
	}

	private static Stream<Card> cards(Object row) {
		return switch (row) {
			case Pack pack -> pack.groups().stream().flatMap(group -> group.cards().stream());
			case Group group -> group.cards().stream();
			case Card card -> Stream.of(card);
			case null, default -> Stream.empty();
		};
	}

	/** Shows something else. What was selected stays so where it is still shown. */
	void show(PackOutline next) {
		var selected = Stream.of(tree.getSelection()).map(TreeItem::getData).filter(Card.class::isInstance).toList();
		tree.setRedraw(false);
		try {
			tree.removeAll(); // asks for rows while it works: those of before
			outline = next;
			tree.setItemCount(outline.packs().size());
			boolean open = outline.size() <= OPEN_UP_TO;
			for (var packItem : tree.getItems()) {
				fillPack(packItem, outline.packs().get(tree.indexOf(packItem)));
				packItem.setExpanded(true);
				for (var groupItem : packItem.getItems()) {
					var group = ((Pack) packItem.getData()).groups().get(packItem.indexOf(groupItem));
					fillGroup(groupItem, group);
					groupItem.setExpanded(open != toggled.contains(keyOf(group)));
				}
			}
		} finally {
			tree.setRedraw(true);
		}
		select(selected);
	}

	/** Forgets which groups the user has opened and closed. */
	void forgetOpened() {
		toggled.clear();
	}

	private void select(List<Object> cards) {
		var items = new ArrayList<TreeItem>();
		for (var packItem : cards.isEmpty() ? new TreeItem[0] : tree.getItems()) {
			for (var groupItem : packItem.getItems()) {
				var group = (Group) groupItem.getData();
				cards.stream().mapToInt(group.cards()::indexOf).filter(index -> index >= 0).mapToObj(groupItem::getItem)
						.forEach(items::add);
			}
		}
		tree.setSelection(items.toArray(TreeItem[]::new));
	}

	/** Puts the cursor on the first card, for somebody who comes from the filter. */
	void enter() {
		if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0) {
			var first = tree.getItem(0);
			while (first.getExpanded() && first.getItemCount() > 0) {
				first = first.getItem(0);
			}
			tree.setSelection(first);
			whenSelected.accept(selection());
		}
		tree.setFocus();
	}

	private void fill(Event event) {
		var item = (TreeItem) event.item;
		var parent = item.getParentItem();
		switch (parent == null ? null : parent.getData()) {
			case null -> fillPack(item, outline.packs().get(event.index));
			case Pack pack -> fillGroup(item, pack.groups().get(event.index));
			case Group group -> fillCard(item, group.cards().get(event.index));
			default -> throw new IllegalStateException();
		}
	}

	private void fillPack(TreeItem item, Pack pack) {
		item.setData(pack);
		item.setText(pack.label());
		item.setItemCount(pack.groups().size());
	}

	private void fillGroup(TreeItem item, Group group) {
		item.setData(group);
		item.setText(NLS.bind(Messages.groupLabel, group.label(), group.cards().size()));
		if (group.section() != null) {
			item.setImage(swatch(group.section()));
		}
		item.setItemCount(group.cards().size());
	}

	private void fillCard(TreeItem item, Card card) {
		item.setData(card);
		item.setText(PackOutline.label(card));
		item.setImage(swatch(card.getSection()));
	}

	private Image swatch(Section section) {
		return images.create(SectionColour.of(section).swatch());
	}

	private void toggle(TreeItem item, boolean opened) {
		if (item.getData() instanceof Group group) {
			boolean openOtherwise = outline.size() <= OPEN_UP_TO;
			if (opened == openOtherwise) {
				toggled.remove(keyOf(group));
			} else {
				toggled.add(keyOf(group));
			}
		}
	}

	private static Object keyOf(Group group) {
		return Objects.requireNonNullElse(group.key(), "");
	}
}
