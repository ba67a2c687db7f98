package io.orgdeck.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Passage;
import io.orgdeck.model.assessment.Theme;

/** Two coders, each with a copy: after merging, what both have coded stands side by side. */
class TwoCodersTest {

	private final Assessment start = Fixture.assessment();
	private final Assessment mine = EcoreUtil.copy(start);
	private final Assessment theirs = EcoreUtil.copy(start);

	private static Code code(Assessment copy, String name, String theme, String coder, String words) {
		Theme group = Ids.create(Literals.THEME);
		group.setName(theme);
		copy.getThemes().add(group);
		Code code = Ids.create(Literals.CODE);
		code.setName(name);
		code.setTheme(group);
		copy.getCodes().add(code);
		Passage passage = Ids.create(Literals.PASSAGE);
		passage.setSource(copy.getSessions().getFirst());
		passage.setPart("notes");
		passage.setText(words);
		passage.setCode(code);
		passage.setCoder(coder);
		copy.getPassages().add(passage);
		return code;
	}

	@Test
	@DisplayName("A code and a theme of one name become one, with the passages of both; another code stays another")
	void codesOfOneNameBecomeOne() throws Exception {
		code(mine, "Trust", "People", "Ann", "we trust");
		code(theirs, "trust ", "people", "Ben", "trust");
		code(theirs, "Pace", "Work", "Ben", "wait");
		Merge.into(mine, theirs, Optional.of(start), new MergeSettings("b", line -> false, java.time.Clock.systemUTC()));
		assertEquals(List.of("Trust", "Pace"), mine.getCodes().stream().map(Code::getName).toList());
		assertEquals(List.of("People", "Work"), mine.getThemes().stream().map(Theme::getName).toList());
		assertEquals(List.of("Ann we trust Trust", "Ben trust Trust", "Ben wait Pace"),
				mine.getPassages().stream().map(one -> one.getCoder() + ' ' + one.getText() + ' ' + one.getCode().getName()).toList());
		assertEquals(mine.getSessions().getFirst(), mine.getPassages().get(1).getSource(), "the source is that of this copy");
	}
}
