package io.orgdeck.core.edits;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Passage;
import io.orgdeck.model.assessment.Theme;

/** Codes passages and groups codes into themes; every method is one undoable step. New passages are the user's own. */
public final class CodingEdits {

	private final AssessmentDocument document;
	private final Clock clock;

	public CodingEdits(AssessmentDocument document, Clock clock) {
		this.document = document;
		this.clock = clock;
	}

	private Assessment assessment() {
		return document.content();
	}

	/** The code of that name, however it is typed. */
	public Optional<Code> code(String name) {
		return assessment().getCodes().stream().filter(code -> Typed.same(code.getName(), name)).findFirst();
	}

	/** The theme of that name, however it is typed. */
	public Optional<Theme> theme(String name) {
		return assessment().getThemes().stream().filter(theme -> Typed.same(theme.getName(), name)).findFirst();
	}

	/** Adds a code, or gives the one of that name. @param theme may be null */
	public Code addCode(String name, Theme theme) {
		return code(name).orElseGet(() -> {
			Code code = newCode(name);
			code.setTheme(theme);
			document.execute(Messages.addCode, () -> assessment().getCodes().add(code));
			return code;
		});
	}

	/** Adds codes of these names that are not there yet, in one step. */
	public void addCodes(List<String> names) {
		List<Code> codes = names.stream().filter(name -> code(name).isEmpty()).map(CodingEdits::newCode).toList();
		if (!codes.isEmpty()) {
			document.execute(Language.onScreen().counted(Messages.addCodes, codes.size()), () -> assessment().getCodes().addAll(codes));
		}
	}

	private static Code newCode(String name) {
		Code code = Ids.create(Literals.CODE);
		code.setName(Typed.line(name));
		return code;
	}

	/** Adds a theme, or gives the one of that name. */
	public Theme addTheme(String name) {
		return theme(name).orElseGet(() -> addTheme(name, List.of()));
	}

	/** Adds a theme and puts codes under it, as one step. */
	public Theme addTheme(String name, Collection<Code> codes) {
		Theme theme = Ids.create(Literals.THEME);
		theme.setName(Typed.line(name));
		document.execute(Messages.addTheme, () -> {
			assessment().getThemes().add(theme);
			codes.forEach(code -> code.setTheme(theme));
		});
		return theme;
	}

	/**
	 * Gives a passage a code.
	 *
	 * @param start in the text, in UTF-16 units
	 * @param end   behind the last one; blanks at both ends are left out
	 * @return the passage; the one that is there where the user has given that code to it before
	 * @throws IllegalArgumentException for a passage without words
	 */
	public Passage mark(SpokenText text, int start, int end, Code code) {
		Passage passage = passage(text, start, end, code);
		Optional<Passage> before = same(passage);
		if (before.isEmpty()) {
			document.execute(NLS.bind(Messages.codeAs, code.getName()), () -> assessment().getPassages().add(passage));
		}
		return before.orElse(passage);
	}

	/** Gives a passage the code of that name, which is added where there is none, in one step. */
	public Passage mark(SpokenText text, int start, int end, String name) {
		Optional<Code> known = code(name);
		if (known.isPresent()) {
			return mark(text, start, end, known.get());
		}
		Code code = newCode(name);
		Passage passage = passage(text, start, end, code);
		document.execute(NLS.bind(Messages.codeAs, code.getName()), () -> {
			assessment().getCodes().add(code);
			assessment().getPassages().add(passage);
		});
		return passage;
	}

	/** Gives several texts, each as a whole, the code of that name, which is added where there is none, in one step. */
	public void markWhole(List<SpokenText> texts, String name) {
		Code code = code(name).orElseGet(() -> newCode(name));
		List<Passage> passages = texts.stream().map(text -> passage(text, 0, text.text().length(), code))
				.filter(passage -> same(passage).isEmpty()).toList();
		document.execute(NLS.bind(Messages.codeAs, code.getName()), () -> {
			if (code.eContainer() == null) {
				assessment().getCodes().add(code);
			}
			assessment().getPassages().addAll(passages);
		});
	}

	private Passage passage(SpokenText text, int start, int end, Code code) {
		int first = start;
		int last = end;
		while (first < last && Character.isWhitespace(text.text().charAt(first))) {
			first++;
		}
		while (last > first && Character.isWhitespace(text.text().charAt(last - 1))) {
			last--;
		}
		if (first == last) {
			throw new IllegalArgumentException("A passage has words.");
		}
		Passage passage = Ids.create(Literals.PASSAGE);
		passage.setSource(text.source());
		passage.setPart(text.part());
		passage.setRespondent(text.respondent());
		passage.setStart(first);
		passage.setText(text.text().substring(first, last));
		passage.setCode(code);
		passage.setCoder(OwnName.get());
		passage.setAt(clock.instant().truncatedTo(ChronoUnit.SECONDS));
		return passage;
	}

	private Optional<Passage> same(Passage other) {
		return assessment().getPassages().stream().filter(one -> !one.isSuggested() && one.getCode() == other.getCode()
				&& one.getSource() == other.getSource() && Objects.equals(one.getPart(), other.getPart())
				&& one.getRespondent() == other.getRespondent() && one.getStart() == other.getStart()
				&& Objects.equals(one.getText(), other.getText()) && Objects.equals(one.getCoder(), other.getCoder())).findFirst();
	}

	/** Notes that the user has gone over a text and that it holds nothing to code, or takes that back. */
	public void setGoneOver(SpokenText text, boolean goneOver) {
		Passage mark = passage(text, 0, text.text().length(), null);
		Optional<Passage> before = same(mark);
		if (goneOver && before.isEmpty()) {
			document.execute(Messages.goneOver, () -> assessment().getPassages().add(mark));
		} else if (!goneOver && before.isPresent()) {
			document.execute(Messages.notGoneOver, () -> assessment().getPassages().remove(before.get()));
		}
	}

	/** Takes the code from passages. */
	public void unmark(Collection<Passage> passages) {
		if (!passages.isEmpty()) {
			document.execute(Language.onScreen().counted(Messages.uncode, passages.size()),
					() -> assessment().getPassages().removeAll(passages));
		}
	}

	/** Chooses passages to stand for their theme in papers, or not. */
	public void setQuoted(Collection<Passage> passages, boolean quoted) {
		document.execute(quoted ? Messages.quote : Messages.dontQuote, () -> passages.forEach(one -> one.setQuoted(quoted)));
	}

	/** Takes over what a rule proposes: the passages are the user's own from now on. */
	public void takeOver(Collection<Passage> suggested) {
		document.execute(Language.onScreen().counted(Messages.takeOver, suggested.size()), () -> suggested.forEach(one -> {
			one.setSuggested(false);
			one.setCoder(OwnName.get());
			one.setAt(clock.instant().truncatedTo(ChronoUnit.SECONDS));
		}));
	}

	/** What a rule proposes: a passage and a code. */
	public record Suggestion(SpokenText text, int start, int end, Code code) {
	}

	/** Puts proposals of a rule beside what people have coded, in place of the earlier ones of all rules. */
	public void suggest(List<Suggestion> suggestions) {
		List<Passage> passages = suggestions.stream().map(one -> passage(one.text(), one.start(), one.end(), one.code())).toList();
		passages.forEach(passage -> {
			passage.setCoder(Messages.rule);
			passage.setSuggested(true);
		});
		document.execute(Language.onScreen().counted(Messages.suggest, passages.size()), () -> {
			assessment().getPassages().removeIf(Passage::isSuggested);
			assessment().getPassages().addAll(passages);
		});
	}

	/** Throws away all that rules propose. */
	public void dismissSuggestions() {
		document.execute(Messages.dismiss, () -> assessment().getPassages().removeIf(Passage::isSuggested));
	}

	/** Puts codes under a theme; null takes them out of theirs. */
	public void setTheme(Collection<Code> codes, Theme theme) {
		document.execute(theme == null ? Messages.noTheme : NLS.bind(Messages.underTheme, theme.getName()),
				() -> codes.forEach(code -> code.setTheme(theme)));
	}

	/** Removes codes, and with them the passages that were given them. */
	public void removeCodes(Collection<Code> codes) {
		Removal.of(document, codes, Language.onScreen().counted(Messages.removeCodes, codes.size()));
	}

	/** Removes themes; their codes stay. */
	public void removeThemes(Collection<Theme> themes) {
		Removal.of(document, themes, Language.onScreen().counted(Messages.removeThemes, themes.size()));
	}

	/** Makes one of two codes: what was given the one is given the other. */
	public void join(Code from, Code into) {
		document.execute(NLS.bind(Messages.joinCodes, Names.onScreen().label(from), Names.onScreen().label(into)), () -> {
			assessment().getPassages().stream().filter(one -> one.getCode() == from).forEach(one -> one.setCode(into));
			assessment().getCodes().stream().filter(one -> one.getPartOf() == from)
					.forEach(one -> one.setPartOf(one == into ? null : into));
			if (Typed.isBlank(into.getText())) {
				into.setText(from.getText());
			}
			assessment().getCodes().remove(from);
		});
	}

	/** Notes of passages whose text was edited where they stand now. */
	public void settle(Collection<PlacedPassage> moved) {
		var found = new ArrayList<PlacedPassage>(moved);
		found.removeIf(PlacedPassage::isLost);
		document.execute(Messages.settle, () -> found.forEach(one -> {
			SpokenText text = one.text().orElseThrow();
			one.passage().setSource(text.source());
			one.passage().setPart(text.part());
			one.passage().setStart(one.start());
			one.passage().setText(one.words());
		}));
	}
}
