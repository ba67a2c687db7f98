package io.orgdeck.words.refi;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.coding.SpokenTexts;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Passage;
import io.orgdeck.model.assessment.Theme;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.words.refi.QdaProject.CodeNode;
import io.orgdeck.words.refi.QdaProject.Coding;
import io.orgdeck.words.refi.QdaProject.Group;
import io.orgdeck.words.refi.QdaProject.Selection;
import io.orgdeck.words.refi.QdaProject.Source;

/**
 * Takes a REFI-QDA project or codebook of another program, or our own when it comes back, into an assessment. Codes and texts are known
 * by id, then by name and words; a text that nobody here has said comes in as evidence. Nothing that is there goes.
 */
public final class QdaImport {

	private final QdaProject project;
	private final String file;
	private Assessment assessment;
	private final Map<String, Code> codes = new HashMap<>();
	private final Map<String, SpokenText> byGuid = new HashMap<>();
	private final Map<String, SpokenText> byWords = new HashMap<>();
	private int newCodes;
	private int newPassages;
	private int newTexts;

	private QdaImport(QdaProject project, String file) {
		this.project = project;
		this.file = file;
	}

	/** Reads a .qdpx, .qde or .qdc; changes nothing yet. */
	public static QdaImport read(Path file) throws StoreException {
		return new QdaImport(QdaReader.read(file), file.getFileName().toString());
	}

	/** Takes it into the assessment, inside a step that the caller makes. @return what came in and what did not, a sentence each */
	public List<String> apply(Assessment into) {
		assessment = into;
		for (SpokenText text : SpokenTexts.of(into)) {
			byGuid.putIfAbsent(QdpxFile.guid(text), text);
			byWords.putIfAbsent(Typed.key(text.text()), text);
		}
		project.codes().stream().filter(node -> !node.guid().equals(CodeXml.QUOTES)).forEach(node -> take(node, null, null));
		project.sets().stream().filter(set -> !set.codes().isEmpty()).forEach(this::take);
		project.sources().stream().filter(source -> !source.text().isEmpty()).forEach(this::take);
		goneOver();
		var told = new ArrayList<String>();
		told.add(NLS.bind(Messages.cameIn, new Object[] { file, newCodes, newPassages }));
		if (newTexts > 0) {
			told.add(Language.onScreen().counted(Messages.newTexts, newTexts));
		}
		told.addAll(project.untold());
		return told;
	}

	private static <T extends Identified> Optional<T> known(List<T> all, String guid) {
		return all.stream().filter(one -> one.getId() != null && Guids.of(one.getId()).equals(guid)).findFirst();
	}

	private void take(CodeNode node, Theme theme, Code partOf) {
		if (!node.codable() && partOf == null && theme == null) {
			Theme group = theme(node);
			node.parts().forEach(part -> take(part, group, null));
			return;
		}
		Code code = known(assessment.getCodes(), node.guid())
				.or(() -> assessment.getCodes().stream().filter(one -> Typed.same(one.getName(), node.name()) && one.getPartOf() == partOf)
						.findFirst())
				.orElseGet(() -> {
					Code one = Ids.create(Literals.CODE);
					one.setId(node.guid().isEmpty() ? one.getId() : node.guid());
					one.setName(Typed.line(node.name()));
					one.setTheme(theme);
					one.setPartOf(partOf);
					assessment.getCodes().add(one);
					newCodes++;
					return one;
				});
		code.setText(Texts.isBlank(code.getText()) && !node.text().isBlank() ? node.text() : code.getText());
		code.setColour(Texts.isBlank(code.getColour()) && !node.colour().isBlank() ? node.colour() : code.getColour());
		codes.put(node.guid(), code);
		node.parts().forEach(part -> take(part, code.getTheme(), code));
	}

	/** What other programs call a group of codes is a theme; a code has one here, the first. */
	private void take(Group set) {
		Theme theme = theme(new CodeNode(set.guid(), set.name(), false, "", set.text(), List.of()));
		set.codes().stream().map(codes::get).filter(Objects::nonNull).filter(code -> code.getTheme() == null)
				.forEach(code -> code.setTheme(theme));
	}

	private Theme theme(CodeNode node) {
		Theme theme = known(assessment.getThemes(), node.guid())
				.or(() -> assessment.getThemes().stream().filter(one -> Typed.same(one.getName(), node.name())).findFirst())
				.orElseGet(() -> {
					Theme one = Ids.create(Literals.THEME);
					one.setId(node.guid().isEmpty() ? one.getId() : node.guid());
					one.setName(Typed.line(node.name()));
					assessment.getThemes().add(one);
					return one;
				});
		theme.setText(Texts.isBlank(theme.getText()) && !node.text().isBlank() ? node.text() : theme.getText());
		theme.setColour(Texts.isBlank(theme.getColour()) && !node.colour().isBlank() ? node.colour() : theme.getColour());
		return theme;
	}

	private SpokenText text(Source source) {
		SpokenText known = byGuid.get(source.guid());
		if (known == null) {
			known = byWords.get(Typed.key(source.text()));
		}
		if (known == null) {
			Evidence evidence = Ids.create(Literals.EVIDENCE);
			evidence.setId(source.guid().isEmpty() ? evidence.getId() : source.guid());
			evidence.setCode(freeCode());
			evidence.setTitle(source.name());
			evidence.setDescription(source.text());
			evidence.setStrength(EvidenceStrength.ANECDOTAL);
			evidence.setSource(file);
			assessment.getEvidence().add(evidence);
			known = new SpokenText(evidence, Literals.EVIDENCE__DESCRIPTION.getName(), null, null, source.text());
			byWords.put(Typed.key(source.text()), known);
			newTexts++;
		}
		byGuid.put(source.guid(), known);
		return known;
	}

	private String freeCode() {
		int number = 1;
		while (hasCode("E" + number)) {
			number++;
		}
		return "E" + number;
	}

	private boolean hasCode(String code) {
		return assessment.getEvidence().stream().anyMatch(one -> code.equals(one.getCode()));
	}

	private void take(Source source) {
		SpokenText text = text(source);
		var places = PlainText.of(source.text());
		var own = PlainText.of(text.text());
		boolean isSame = PlainText.plain(text.text()).equals(source.text());
		for (Selection selection : source.selections()) {
			int start = places.unit(selection.start());
			int end = Math.max(start, places.unit(selection.end()));
			String words = source.text().substring(start, end);
			if (isSame) {
				words = text.text().substring(own.own(start), own.own(end));
				start = own.own(start);
			}
			for (Coding coding : selection.codings()) {
				Code code = codes.get(coding.code());
				if (code != null && !words.isBlank()) {
					take(text, start, words, code, coding, isQuoted(selection, coding));
				}
			}
		}
	}

	/** By our own mark; other programs give marks new ids, and then it is that of the same coder. */
	private static boolean isQuoted(Selection selection, Coding coding) {
		List<Coding> quotes = selection.codings().stream().filter(one -> one.code().equals(CodeXml.QUOTES)).toList();
		return quotes.stream().anyMatch(one -> one.guid().equals(CodeXml.quote(coding.guid())))
				|| quotes.stream().anyMatch(one -> one.user().equals(coding.user())
						&& selection.codings().stream().noneMatch(other -> one.guid().equals(CodeXml.quote(other.guid()))));
	}

	private void take(SpokenText text, int start, String words, Code code, Coding coding, boolean quoted) {
		String coder = Texts.or(project.users().get(coding.user()), file);
		Optional<Passage> known = known(assessment.getPassages(), coding.guid()).or(() -> same(text, start, words, code, coder));
		if (known.isPresent()) {
			known.get().setQuoted(known.get().isQuoted() || quoted);
			return;
		}
		Passage passage = passage(text, start, words, coder);
		passage.setId(coding.guid().isEmpty() ? passage.getId() : coding.guid());
		passage.setCode(code);
		passage.setQuoted(quoted);
		passage.setAt(moment(coding.at()));
		String note = Stream.concat(Stream.of(coding.text()), coding.notes().stream().map(project.notes()::get))
				.filter(one -> !Texts.isBlank(one)).collect(Collectors.joining("\n\n"));
		passage.setNote(note.isEmpty() ? null : note);
		assessment.getPassages().add(passage);
		newPassages++;
	}

	private Optional<Passage> same(SpokenText text, int start, String words, Code code, String coder) {
		return assessment.getPassages().stream()
				.filter(one -> one.getSource() == text.source() && Objects.equals(one.getPart(), text.part())
						&& one.getRespondent() == text.respondent() && one.getCode() == code && !one.isSuggested()
						&& coder.equals(one.getCoder()) && one.getStart() == start && words.equals(one.getText()))
				.findFirst();
	}

	private static Passage passage(SpokenText text, int start, String words, String coder) {
		Passage passage = Ids.create(Literals.PASSAGE);
		passage.setSource(text.source());
		passage.setPart(text.part());
		passage.setRespondent(text.respondent());
		passage.setStart(start);
		passage.setText(words);
		passage.setCoder(coder);
		return passage;
	}

	private static Instant moment(String text) {
		try {
			return text.isBlank() ? null : text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
		} catch (DateTimeException e) {
			return null; // others leave out the zone; when it was is then not certain
		}
	}

	private void goneOver() {
		for (var set : project.sets()) {
			if (!set.guid().equals(QdpxFile.readBy(set.text()))) {
				continue;
			}
			for (String source : set.sources()) {
				SpokenText text = byGuid.get(source);
				if (text != null && assessment.getPassages().stream().noneMatch(one -> one.getCode() == null
						&& one.getSource() == text.source() && Objects.equals(one.getPart(), text.part())
						&& one.getRespondent() == text.respondent() && set.text().equals(one.getCoder()))) {
					assessment.getPassages().add(passage(text, 0, text.text(), set.text()));
					newPassages++;
				}
			}
		}
	}
}
