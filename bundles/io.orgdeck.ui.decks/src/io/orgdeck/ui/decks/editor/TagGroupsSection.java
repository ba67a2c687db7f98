package io.orgdeck.ui.decks.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.core.edits.TagEdits;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.TagGroup;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TextForm;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** Tags of questions that include each other, such as IG1, IG2 and IG3. */
final class TagGroupsSection implements Binding {

	private static final String NONE = "";

	private final LiveDeck live;
	private final TagEdits edits;
	private final Bindings details = new Bindings();
	private final ListBlock<TagGroup> groups;
	private final Text tag;

	TagGroupsSection(Composite parent, LiveDeck live, DeckEdits moving) {
		this.live = live;
		edits = new TagEdits(live.document());
		var section = new TitledSection(parent, Messages.tagGroups);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 18 * Layouts.UNIT).applyTo(box);
		groups = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("groups.list", Messages.tagGroups, Messages.tagGroupsEmpty, () -> live.deck().getTagGroups()),
				new ListBlock.Tools<>(edits::addGroup, edits::removeGroups,
						(group, place) -> moving.moveIn(live.deck().getTagGroups(), group, place, Messages.moveTagGroup)));
		groups.column(Messages.tag, 3, group -> Objects.requireNonNullElse(group.getTag(), ""))
				.column(Messages.name, 5, group -> Objects.requireNonNullElse(group.getName(), ""))
				.column(Messages.includes, 3, group -> Objects.requireNonNullElse(group.getIncludes(), ""))
				.column(Messages.questions, 3, this::questions)
				.whenSelected(group -> details.refresh()).whenOpened(this::setFocusOnTag);
		var fields = new Fields(details);
		var row = Layouts.equalColumns(section.body(), 2);
		tag = fields.formed(row, "group.tag", Messages.tag, new TagValue(), new TagForm());
		fields.changingChoice(row, "group.includes", Messages.includes, new Included(), this::others,
				word -> word.equals(NONE) ? Messages.includesNone : word);
		fields.text(section.body(), "group.name", Messages.tagGroupName, value(Literals.TAG_GROUP__NAME, Messages.changeTagGroupName));
		fields.lines(section.body(), "group.description", Messages.description, 2,
				value(Literals.TAG_GROUP__DESCRIPTION, Messages.changeDescription));
		Labels.hint(section.body(), Messages.tagGroupsHint);
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), this::selected, feature, label);
	}

	private TagGroup selected() {
		return groups.selected().orElse(null);
	}

	/** How many questions the group lets through. */
	private String questions(TagGroup group) {
		return Typed.isBlank(group.getTag()) ? ""
				: String.valueOf(Tags.of(live.deck()).find(group.getTag()).map(Tags.Tag::questions).orElse(0));
	}

	/** The groups that the selected one can include: not itself, and none that includes it. */
	private List<String> others() {
		var others = new ArrayList<>(List.of(NONE));
		live.deck().getTagGroups().stream().filter(group -> group != selected() && !Typed.isBlank(group.getTag()))
				.map(TagGroup::getTag).forEach(others::add);
		if (selected() != null && !Typed.isBlank(selected().getIncludes()) && !others.contains(selected().getIncludes())) {
			others.add(selected().getIncludes());
		}
		return others;
	}

	private void setFocusOnTag() {
		tag.setFocus();
		tag.selectAll();
	}

	void reveal(TagGroup group) {
		groups.select(group);
		groups.viewer().getTable().setFocus();
	}

	@Override
	public void refresh() {
		groups.refresh();
		details.refresh();
	}

	@Override
	public void commit() {
		details.commit();
	}

	/** The tag of the selected group; another one is written wherever the old one stood. */
	private final class TagValue implements Value<String> {

		@Override
		public String get() {
			return selected() == null ? null : selected().getTag();
		}

		@Override
		public void set(String text, Gesture gesture) {
			if (selected() != null && text != null) {
				edits.rename(selected(), text);
			}
		}

		@Override
		public boolean isEditable() {
			return selected() != null;
		}
	}

	/** One tag, which no other group has: two groups of one tag would be one. */
	private final class TagForm implements TextForm<String> {

		@Override
		public String format(String stored) {
			return stored;
		}

		@Override
		public Optional<String> parse(String text) {
			List<String> read = Tags.read(text);
			return read.size() == 1 && live.deck().getTagGroups().stream()
					.noneMatch(other -> other != selected() && Typed.same(other.getTag(), text)) ? Optional.of(read.getFirst())
							: Optional.empty();
		}

		@Override
		public String explain(String text) {
			return NLS.bind(Tags.read(text).size() == 1 ? Messages.tagTaken : Messages.tagSeveral, text);
		}
	}

	/** What the selected group includes. */
	private final class Included implements Value<String> {

		private final FeatureValue<String> stored = value(Literals.TAG_GROUP__INCLUDES, Messages.changeIncludes);

		@Override
		public String get() {
			String included = Texts.or(stored.get(), NONE);
			return others().stream().filter(other -> Typed.same(other, included)).findFirst().orElse(NONE);
		}

		@Override
		public void set(String other, Gesture gesture) {
			stored.set(other, gesture);
		}

		@Override
		public boolean isEditable() {
			return stored.isEditable();
		}
	}
}
