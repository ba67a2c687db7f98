package io.orgdeck.export.slides.internal.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.TablesWriter;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.HouseStyles;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Words;
import io.orgdeck.export.slides.internal.plan.PlannedSlide;
import io.orgdeck.export.slides.internal.plan.TablesPlan;
import io.orgdeck.office.file.ReachableParts;

/** Tables that belong to no single assessment, such as a portfolio, as a presentation in the firm's own look; read again when written. */
public final class TablesShow implements TablesWriter {

	@Override
	public void write(String title, List<Table> tables, OutputStream out, IProgressMonitor monitor) throws IOException {
		Language language = Language.onScreen();
		LocalDate today = LocalDate.now();
		List<PlannedSlide> plan = TablesPlan.of(title, List.of(Words.in(language).day(today)), tables, Words.in(language));
		byte[] file = file(title, plan, today, SubMonitor.convert(monitor, Messages.progress, plan.size()));
		new WrittenSlides(plan).check(file);
		out.write(file);
	}

	private static byte[] file(String title, List<PlannedSlide> plan, LocalDate today, SubMonitor progress) throws IOException {
		HouseStyle house = HouseStyles.ofFirm().orElse(HouseStyle.STANDARD);
		SlideText text = SlideText.in(Language.onScreen().locale().toLanguageTag());
		Instant made = today.atStartOfDay(ZoneOffset.UTC).toInstant();
		try (XMLSlideShow show = HouseShow.presentation(house, text)) {
			var writer = new SlideWriter(show, new Layouts(show), house, false, text, made, title);
			for (PlannedSlide slide : plan) {
				writer.add(slide, house.footer());
				progress.split(1);
			}
			writer.finish();
			var properties = show.getPackage().getPackageProperties();
			properties.setTitleProperty(SlideText.clean(title));
			properties.setCreatedProperty(Optional.of(Date.from(made)));
			properties.setModifiedProperty(Optional.of(Date.from(made)));
			ReachableParts.keepOnly(show.getPackage());
			return SlideFile.bytes(show);
		} catch (InvalidFormatException e) {
			throw new ExportException(Failure.reason(e), e);
		}
	}
}
