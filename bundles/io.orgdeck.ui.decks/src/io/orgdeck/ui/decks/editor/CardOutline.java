package io.orgdeck.ui.decks.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
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
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Section;
import io.orgdeck.ui.parts.SectionColour;

/** The sections of a deck with their cards. Rows are made when they come into sight, so that ten thousand cards cost no more than ten. */
final class CardOutline {

	/** Up to so many cards are all shown at once; of more, the sections are shown closed. */
	private static final int OPEN_UP_TO = 200;

	/** A section with those of its cards that are shown. */
	private record Branch(Section section, List<Card> cards) {
	}

	private final Tree tree;
	private final LocalResourceManager images;
	private final Supplier<Deck> deck;
	private final Function<Card, String> label;
	private final Set<Section> toggled = new HashSet<>();
	/** The rows that were in sight so far. */
	private final Map<TreeItem, EObject> filled = new LinkedHashMap<>();
	private List<Branch> branches = List.of();
	/** The cards that were found last; null while everything is shown. */
	private Set<Card> found;
	private Consumer<List<EObject>> whenSelected = parts -> {};

	/** @param label what to call a card */
	CardOutline(Composite parent, Supplier<Deck> deck, Function<Card, String> label) {
		this.deck = deck;
		this.label = label;
		tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		images = new LocalResourceManager(JFaceResources.getResources(), tree);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Selection, event -> whenSelected.accept(selection()));
		tree.addListener(SWT.Expand, event -> toggle((TreeItem) event.item, true));
		tree.addListener(SWT.Collapse, event -> toggle((TreeItem) event.item, false));
	}

	Tree control() {
		return tree;
	}

	/** @param listener told the cards and sections that are selected now */
	void whenSelected(Consumer<List<EObject>> listener) {
		whenSelected = listener;
	}

	List<EObject> selection() {
		return Stream.of(tree.getSelection()).map(CardOutline::partOf).filter(Objects::nonNull).toList();
	}

	List<Card> selectedCards() {
		return selection().stream().filter(Card.class::isInstance).map(Card.class::cast).toList();
	}

	/** Shows these cards only, until it is told otherwise. @param cards null for all */
	void limitTo(Collection<Card> cards) {
		found = cards == null ? null : new HashSet<>(cards);
		toggled.clear();
		refresh();
	}

	boolean isLimited() {
		return found != null;
	}

	/** Shows the deck as it is now. What was selected stays so where it is still there; otherwise what took its place is selected. */
	void refresh() {
		var next = deck.get().getSections().stream().map(section -> new Branch(section, shown(section)))
				.filter(branch -> found == null || !branch.cards().isEmpty()).toList();
		if (next.equals(branches)) {
			filled.forEach(this::show);
			return;
		}
		var before = selection();
		int place = placeOf(before);
		build(next);
		var still = before.stream().filter(this::isShown).toList();
		select(still.isEmpty() && !before.isEmpty() ? near(place) : still);
	}

	private List<Card> shown(Section section) {
		return found == null ? List.copyOf(section.getCards()) : section.getCards().stream().filter(found::contains).toList();
	}

	private void build(List<Branch> next) {
		tree.setRedraw(false);
		try {
			tree.removeAll(); // asks for rows while it works: those of before
			branches = next;
			filled.clear();
			tree.setItemCount(branches.size());
			boolean open = isOpenAtFirst();
			for (int i = 0; i < branches.size(); i++) {
				var item = tree.getItem(i);
				fill(item, branches.get(i));
				item.setExpanded(open != toggled.contains(branches.get(i).section()));
			}
		} finally {
			tree.setRedraw(true);
		}
	}

	/** How many cards the deck has. */
	int total() {
		return deck.get().getSections().stream().mapToInt(section -> section.getCards().size()).sum();
	}

	private boolean isOpenAtFirst() {
		return size() <= OPEN_UP_TO;
	}

	/** How many cards are shown. */
	int size() {
		return branches.stream().mapToInt(branch -> branch.cards().size()).sum();
	}

	/** From now on shows a card although it was not found. */
	void letIn(Card card) {
		if (found != null) {
			found.add(card);
		}
	}

	/** Selects a part, opens its section, and brings it into sight. */
	void reveal(EObject part) {
		select(List.of(part));
		tree.showSelection();
	}

	void select(Collection<? extends EObject> parts) {
		var items = parts.stream().map(this::item).filter(Objects::nonNull).toList();
		tree.setSelection(items.toArray(TreeItem[]::new));
		whenSelected.accept(selection());
	}

	/** Puts the cursor on the first card, for somebody who comes from the filter. */
	void enter() {
		if (tree.getSelectionCount() == 0) {
			selectFirst();
		}
		tree.setFocus();
	}

	/** Selects the first card, or nothing when there is none. */
	void selectFirst() {
		select(branches.stream().flatMap(branch -> branch.cards().stream()).limit(1).toList());
		if (tree.getItemCount() > 0) {
			tree.setTopItem(tree.getItem(0));
		}
	}

	private boolean isShown(EObject part) {
		return branches.stream().anyMatch(branch -> branch.section() == part || branch.cards().contains(part));
	}

	/** The row that a part has, with sections and cards counted together; -1 for none. */
	private int placeOf(List<EObject> parts) {
		return parts.isEmpty() ? -1 : rows().indexOf(parts.getFirst());
	}

	private List<EObject> rows() {
		var rows = new ArrayList<EObject>();
		branches.forEach(branch -> {
			rows.add(branch.section());
			rows.addAll(branch.cards());
		});
		return rows;
	}

	private List<EObject> near(int place) {
		var rows = rows();
		return rows.isEmpty() || place < 0 ? List.of() : List.of(rows.get(Math.min(place, rows.size() - 1)));
	}

	private TreeItem item(EObject part) {
		for (int i = 0; i < branches.size(); i++) {
			var branch = branches.get(i);
			int index = branch.cards().indexOf(part);
			if (branch.section() == part || index >= 0) {
				var item = tree.getItem(i);
				return index < 0 ? item : card(item, index);
			}
		}
		return null;
	}

	private TreeItem card(TreeItem section, int index) {
		if (!section.getExpanded()) {
			section.setExpanded(true);
			toggle(section, true);
		}
		return section.getItem(index);
	}

	/** What a row stands for; rows that were never in sight say so by their place. */
	static EObject partOf(TreeItem item) {
		item.getText(); // fills a row that was not in sight yet
		return (EObject) item.getData();
	}

	private void fill(Event event) {
		var item = (TreeItem) event.item;
		var parent = item.getParentItem();
		if (parent == null) {
			fill(item, branches.get(event.index));
		} else {
			fill(item, branches.get(tree.indexOf(parent)).cards().get(event.index));
		}
	}

	private void fill(TreeItem item, Branch branch) {
		fill(item, branch.section());
		item.setItemCount(branch.cards().size());
	}

	private void fill(TreeItem item, EObject part) {
		item.setData(part);
		filled.put(item, part);
		show(item, part);
	}

	/** Shows what a row stands for as it is now. */
	private void show(TreeItem item, EObject part) {
		var section = part instanceof Card card ? card.getSection() : (Section) part;
		var text = part instanceof Card card ? label.apply(card)
				: NLS.bind(Messages.sectionRow, new Object[] { text(section.getCode()), text(section.getTitle()), shown(section).size() })
						.strip();
		var image = swatch(section);
		if (!text.equals(item.getText())) {
			item.setText(text);
		}
		if (image != item.getImage()) {
			item.setImage(image);
		}
	}

	private Image swatch(Section section) {
		return images.create(SectionColour.of(section).swatch());
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private void toggle(TreeItem item, boolean opened) {
		if (item.getData() instanceof Section section) {
			if (opened == isOpenAtFirst()) {
				toggled.remove(section);
			} else {
				toggled.add(section);
			}
		}
	}
}
