package io.orgdeck.export.slides.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.StoreException;

/** W5 for slides: from a client's presentation come layouts, colours and fonts, and not a word of what it was about. */
class TemplateTest {

	private static final String FOREIGN = "Wolkenkuckucksheim";

	private static ReportModel report;

	@TempDir
	private Path folder;

	/** Presentations as other programs and people make them. */
	enum Foreign {
		/** Layouts in another language. */
		GERMAN {
			@Override
			void change(XMLSlideShow show) {
				rename(show, "Title Slide", "Titelfolie");
				rename(show, "Title and Content", "Titel und Inhalt");
				rename(show, "Title Only", "Nur Titel");
			}
		},
		/** Layouts with names that say nothing. */
		NAMELESS {
			@Override
			void change(XMLSlideShow show) {
				int number = 0;
				for (XSLFSlideLayout layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
					layout.getXmlObject().getCSld().setName("Layout " + number++);
				}
			}
		},
		/** Wide, with no place for lists, footers and numbers. */
		BARE {
			@Override
			void change(XMLSlideShow show) {
				show.setPageSize(new Dimension(1280, 720));
				for (XSLFSlideLayout layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
					List.of(layout.getPlaceholders()).stream().filter(one -> one.getTextType() != Placeholder.TITLE
							&& one.getTextType() != Placeholder.CENTERED_TITLE).forEach(layout::removeShape);
				}
				var master = show.getSlideMasters().getFirst();
				List.of(master.getPlaceholders()).stream().filter(one -> one.getTextType() != Placeholder.TITLE)
						.forEach(master::removeShape);
			}
		};

		abstract void change(XMLSlideShow show);

		private static void rename(XMLSlideShow show, String name, String other) {
			Optional.ofNullable(show.findLayout(name)).orElseThrow().getXmlObject().getCSld().setName(other);
		}
	}

	@BeforeAll
	static void makeReport() throws IOException {
		report = Shown.report();
	}

	private Path template(String name, Consumer<XMLSlideShow> change) throws Exception {
		Path file = folder.resolve(name);
		try (var show = new XMLSlideShow(); var out = Files.newOutputStream(file)) {
			change.accept(show);
			var slide = show.createSlide(show.getSlideMasters().getFirst().getSlideLayouts()[0]);
			for (XSLFTextShape shape : slide.getPlaceholders()) {
				shape.setText(FOREIGN);
			}
			var notes = show.getNotesSlide(slide);
			for (XSLFTextShape shape : notes.getPlaceholders()) {
				if (shape.getTextType() == Placeholder.BODY) {
					shape.setText(FOREIGN);
				}
			}
			var properties = show.getProperties();
			properties.getCoreProperties().setCreator(FOREIGN);
			properties.getCoreProperties().setTitle(FOREIGN);
			properties.getCoreProperties().setKeywords(FOREIGN);
			properties.getCoreProperties().setDescription(FOREIGN);
			properties.getExtendedProperties().getUnderlyingProperties().setCompany(FOREIGN);
			properties.getExtendedProperties().getUnderlyingProperties().setManager(FOREIGN);
			properties.getCustomProperties().addProperty("Case", FOREIGN);
			show.getSlideMasters().getFirst().getTheme().getXmlObject().getThemeElements().getFontScheme().getMinorFont().getLatin()
					.setTypeface("Georgia");
			show.write(out);
		}
		return file;
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("All slides in the client's look, its own words in no part")
	void takesTheLookAlone(Foreign foreign) throws Exception {
		Path template = template(foreign + ".pptx", foreign::change);
		var shown = Shown.of(report, Shown.OPTIONS.withTemplate(template));
		assertEquals(Shown.of(report).titles(), shown.titles());
		assertEquals(List.of(), shown.partsWith(FOREIGN));
		assertFalse(shown.partsWith("Georgia").isEmpty());
		for (var slide : shown.slides().subList(1, shown.slides().size())) {
			assertTrue(Shown.words(slide).contains("Riverside · 8 December 2026"), Shown.title(slide));
		}
	}

	@Test
	@DisplayName("A .potx becomes a presentation that opens to be shown, not a template")
	void aTemplateBecomesAPresentation() throws Exception {
		Path file = template("house.pptx", show -> {
			// as it is
		});
		try (var pack = OPCPackage.open(file.toFile())) {
			pack.replaceContentType("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
					"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml");
			var out = new ByteArrayOutputStream();
			pack.save(out);
			Files.write(folder.resolve("house.potx"), out.toByteArray());
			pack.revert();
		}
		var shown = Shown.of(report, Shown.OPTIONS.withTemplate(folder.resolve("house.potx")));
		assertTrue(shown.parts().get("[Content_Types].xml").contains("presentationml.presentation.main+xml"));
		assertFalse(shown.parts().get("[Content_Types].xml").contains("presentationml.template.main+xml"));
	}

	@Test
	@DisplayName("A template that cannot be used is named, with what to do, and nothing is written")
	void badTemplatesAreTold() throws Exception {
		assertTold(Files.writeString(folder.resolve("broken.pptx"), "no zip"), "save it as .pptx or .potx");
		assertTold(
				Files.write(folder.resolve("old.pptx"), new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1,
						0x1a, (byte) 0xe1, 0, 0 }),
				"without a password");
		assertTold(withoutTitles(template("untitled.pptx", show -> {
			// as it is
		})), "no layout with a title");
	}

	private Path withoutTitles(Path file) throws IOException {
		Path target = folder.resolve("without-titles.pptx");
		try (var show = new XMLSlideShow(Files.newInputStream(file)); var out = Files.newOutputStream(target)) {
			for (XSLFSlideLayout layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
				List.of(layout.getPlaceholders()).forEach(layout::removeShape);
			}
			show.write(out);
		}
		return target;
	}

	private void assertTold(Path template, String remedy) throws IOException {
		var out = new ByteArrayOutputStream();
		var told = assertThrows(StoreException.class, () -> new SlidesExporter().export(report, Shown.OPTIONS.withTemplate(template), out,
				new NullProgressMonitor()));
		assertTrue(told.getMessage().contains(template.getFileName().toString()), told.getMessage());
		assertTrue(told.getMessage().contains(remedy), told.getMessage());
		assertEquals(0, out.size());
	}
}
