package io.orgdeck.core.edits;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.TagGroup;

/** Makes groups of tags and renames tags; every method is one undoable step. */
public final class TagEdits {

	private final DeckDocument document;

	public TagEdits(DeckDocument document) {
		this.document = document;
	}

	/** Adds a group at the end that includes the last one: of the first tag that is no group yet, or else a new one. */
	public TagGroup addGroup() {
		List<TagGroup> groups = document.content().getTagGroups();
		TagGroup group = Ids.create(Literals.TAG_GROUP);
		Optional<String> open = Tags.of(document.content()).all().stream().filter(tag -> tag.group().isEmpty()).map(Tags.Tag::tag)
				.findFirst();
		group.setTag(open.orElseGet(() -> Codes.next(Messages.newTag + ' ', groups.stream().map(TagGroup::getTag).filter(Objects::nonNull)
				.toList(), tag -> tag)));
		if (!groups.isEmpty()) {
			group.setIncludes(groups.getLast().getTag());
		}
		document.execute(Messages.addTagGroup, () -> groups.add(group));
		return group;
	}

	/** Takes groups away; their tags stay on the questions, and what included one of them includes what it did. */
	public void removeGroups(List<TagGroup> groups) {
		document.execute(Messages.removeTagGroup, () -> groups.forEach(group -> {
			document.content().getTagGroups().stream().filter(other -> includes(other, group.getTag()))
					.forEach(other -> other.setIncludes(Typed.same(group.getIncludes(), other.getTag()) ? null : group.getIncludes()));
			document.content().getTagGroups().remove(group);
		}));
	}

	/** Calls the tag of a group otherwise, wherever it stands: on questions, and where another group includes it. @param tag that no other group has */
	public void rename(TagGroup group, String tag) {
		String old = group.getTag();
		String now = Typed.line(tag);
		if (now.isEmpty() || now.equals(old)) {
			return;
		}
		document.execute(NLS.bind(Messages.renameTag, Objects.requireNonNullElse(old, "")), () -> {
			group.setTag(now);
			document.content().getTagGroups().stream().filter(other -> includes(other, old)).forEach(other -> other.setIncludes(now));
			if (!Typed.isBlank(old)) {
				questions().forEach(question -> question.getTags().replaceAll(one -> Typed.same(one, old) ? now : one));
			}
		});
	}

	private static boolean includes(TagGroup group, String tag) {
		return !Typed.isBlank(tag) && Typed.same(group.getIncludes(), tag);
	}

	private Stream<Question> questions() {
		return Decks.cards(document.content()).stream().flatMap(card -> card.getQuestions().stream());
	}
}
