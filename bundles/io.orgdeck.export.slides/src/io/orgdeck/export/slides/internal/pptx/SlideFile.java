package io.orgdeck.export.slides.internal.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.export.slides.internal.plan.PlannedSlide;
import io.orgdeck.export.slides.internal.plan.SlidePlan;
import io.orgdeck.office.file.Protection;
import io.orgdeck.office.file.ReachableParts;
import io.orgdeck.office.file.StillZip;

/** A report as a presentation: planned, written, read again, and only then handed out. */
public final class SlideFile {

	private static final String PASSWORD = "password";
	private static final String NOTES = "notes";

	private final ReportModel report;
	private final ExportOptions options;
	private final Instant made;

	public SlideFile(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
		made = options.clock().instant();
	}

	/**
	 * Writes the file; the stream is left open.
	 *
	 * @throws IOException with a sentence, when a template cannot be used or something is missing after writing
	 */
	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		boolean spoken = Boolean.parseBoolean(options.values().getOrDefault(NOTES, "true"));
		List<PlannedSlide> plan = SlidePlan.of(report).stream()
				.map(slide -> spoken ? slide : new PlannedSlide(slide.title(), slide.body(), List.of())).toList();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.progress, plan.size() + 3);
		byte[] file = file(plan, progress);
		new WrittenSlides(plan).check(file);
		progress.split(1);
		String password = options.values().getOrDefault(PASSWORD, "");
		out.write(password.isEmpty() ? file : Protection.protect(file, password));
		progress.split(1);
	}

	private byte[] file(List<PlannedSlide> plan, SubMonitor progress) throws IOException {
		try (XMLSlideShow show = presentation()) {
			var layouts = new Layouts(show);
			if (!layouts.areThere()) {
				throw Template.withoutTitle(options.template().orElseThrow());
			}
			var writer = new SlideWriter(show, layouts, options.house(), options.template().isPresent(), SlideText.in(report.language()),
					made,
					report.client());
			for (PlannedSlide slide : plan) {
				writer.add(slide, footer());
				progress.split(1);
			}
			writer.finish();
			describe(show.getPackage().getPackageProperties());
			ReachableParts.keepOnly(show.getPackage());
			return bytes(show);
		} catch (StoreException | OperationCanceledException e) {
			throw e;
		} catch (InvalidFormatException | IOException | RuntimeException e) {
			throw told(e);
		}
	}

	/** What somebody else's file is like is no fault of the program. */
	private IOException told(Exception trouble) {
		return options.template().<IOException>map(file -> Template.oddlyBuilt(file, trouble))
				.orElseGet(() -> new ExportException(Failure.reason(trouble), trouble));
	}

	private XMLSlideShow presentation() throws IOException {
		Optional<Path> template = options.template();
		return template.isPresent() ? Template.open(template.get())
				: HouseShow.presentation(options.house(), SlideText.in(report.language()));
	}

	/** A template says what runs along its own slides. */
	private String footer() {
		String house = options.template().isPresent() ? "" : options.house().footer();
		return Stream.of(house, SlidePlan.footer(report)).filter(line -> !line.isBlank()).collect(Collectors.joining("  ·  "));
	}

	private void describe(PackageProperties properties) {
		properties.setCreatorProperty(SlideText.clean(report.client()));
		properties.setTitleProperty(SlideText.clean(report.cover().title()));
		properties.setSubjectProperty(SlideText.clean(report.title()));
		properties.setLanguageProperty(report.language());
		properties.setCreatedProperty(Optional.of(Date.from(made)));
		properties.setModifiedProperty(Optional.of(Date.from(made)));
		properties.setLastModifiedByProperty(SlideText.clean(report.client()));
	}

	static byte[] bytes(XMLSlideShow show) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new StillZip(out)) {
			show.write(zip);
		}
		return out.toByteArray();
	}
}
