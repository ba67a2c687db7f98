package io.orgdeck.export.slides.internal.pptx;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.PartAlreadyExistsException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFactory;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xslf.usermodel.XSLFTheme;

import io.orgdeck.export.slides.internal.pptx.SlideText.Words;

/** What only the speaker sees: the words in full, with the codes of cards and evidence. */
final class NotesPages {

	private static final double SIZE = 12;

	private final XMLSlideShow show;
	private final SlideText text;

	NotesPages(XMLSlideShow show, SlideText text) {
		this.show = show;
		this.text = text;
	}

	void add(XSLFSlide slide, List<String> notes) {
		if (notes.isEmpty()) {
			return;
		}
		if (show.getNotesMaster() == null) {
			createMaster(slide);
		}
		XSLFNotes page = show.getNotesSlide(slide);
		for (XSLFShape shape : List.copyOf(page.getShapes())) {
			Placeholder kind = shape instanceof XSLFTextShape one ? one.getTextType() : null;
			if (kind == Placeholder.BODY) {
				fill((XSLFTextShape) shape, notes);
			} else if (kind != Placeholder.SLIDE_IMAGE) {
				page.removeShape(shape);
			}
		}
	}

	private void fill(XSLFTextShape shape, List<String> notes) {
		SlideText.empty(shape);
		for (String note : notes) {
			note.lines().filter(line -> !line.isBlank()).forEach(line -> text.add(shape, List.of(Words.of(line, SIZE))));
		}
	}

	/** The library numbers the master's theme by the number of masters, which is taken where layouts have several. */
	private void createMaster(XSLFSlide slide) {
		try {
			show.createNotesMaster();
		} catch (PartAlreadyExistsException e) {
			int number = show.getNextPartNumber(XSLFRelation.THEME, 1);
			var theme = (XSLFTheme) show.createRelationship(XSLFRelation.THEME, XSLFFactory.getInstance(), number, true).getDocumentPart();
			theme.importTheme(slide.getTheme());
			show.getNotesMaster().addRelation(null, XSLFRelation.THEME, theme);
		}
		clearMargins();
	}

	/** The library's own master carries a day of long ago. */
	private void clearMargins() {
		for (XSLFShape shape : List.copyOf(show.getNotesMaster().getShapes())) {
			if (shape instanceof XSLFTextShape one && one.getTextType() == Placeholder.DATETIME) {
				show.getNotesMaster().removeShape(shape);
			}
		}
	}

	/** The library relates notes and their theme to the presentation as well, where they do not belong. */
	void finish() {
		try {
			PackagePart presentation = show.getPackagePart();
			String theme = show.getNotesMaster() == null ? "" : themeOfNotes();
			var dropped = new ArrayList<String>();
			for (PackageRelationship relation : presentation.getRelationships()) {
				if (relation.getRelationshipType().equals(XSLFRelation.NOTES.getRelation())
						|| relation.getTargetURI().toString().endsWith(theme) && !theme.isEmpty()) {
					dropped.add(relation.getId());
				}
			}
			dropped.forEach(presentation::removeRelationship);
		} catch (InvalidFormatException e) {
			throw new IllegalStateException(e);
		}
	}

	private String themeOfNotes() throws InvalidFormatException {
		for (PackageRelationship relation : show.getNotesMaster().getPackagePart()
				.getRelationshipsByType(XSLFRelation.THEME.getRelation())) {
			return relation.getTargetURI().toString();
		}
		return "";
	}
}
