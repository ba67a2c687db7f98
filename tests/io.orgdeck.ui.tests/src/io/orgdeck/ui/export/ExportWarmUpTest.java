package io.orgdeck.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.samples.SmallAssessment;

/** Robustness 57: the window runs no exporter unasked that does not ask for it, and one that fails costs the others nothing. */
class ExportWarmUpTest {

	private static final Object TOKEN = new Object();

	private final List<String> ran = new ArrayList<>();

	@Test
	@DisplayName("57: a foreign exporter is left alone; after one that fails the next is prepared")
	void onlyThoseThatAskForIt() {
		var registry = RegistryFactory.createRegistry(new Strategy(), TOKEN, TOKEN);
		String exporters = exporter("a-foreign", "") + exporter("b-fails", "warmUp='true'") + exporter("c-own", "warmUp='true'");
		String xml = "<?xml version='1.0'?><?eclipse version='3.4'?><plugin><extension-point id='exporters' name='Exporters'/>"
				+ "<extension point='io.orgdeck.core.exporters'>" + exporters + "</extension></plugin>";
		registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor("io.orgdeck.core"), false, "test", null, TOKEN);
		var found = new ExporterRegistry(registry, ContributionLog.silent()).exporters();
		assertEquals(List.of("a-foreign", "b-fails", "c-own"), found.stream().map(exporter -> exporter.id()).toList());
		var monitor = new NullProgressMonitor();
		var sample = new SmallAssessment().assessment();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> ExportWarmUp.prepare(found, sample, monitor));
		assertEquals(List.of(), ran, "at the end of the program nothing is begun");
		ExportWarmUp.prepare(found, sample, new NullProgressMonitor());
		assertEquals(List.of("b-fails", "c-own", "c-own", "c-own"), ran);
	}

	private static String exporter(String id, String attributes) {
		return "<exporter id='%1$s' name='%1$s' extension='txt' class='%1$s' %2$s/>".formatted(id, attributes);
	}

	/** Makes exporters that tell which of them ran. */
	private final class Strategy extends RegistryStrategy {

		Strategy() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overriddenName) {
			return (Exporter) (report, options, out, monitor) -> {
				ran.add(className);
				if (className.equals("b-fails")) {
					throw new NoClassDefFoundError("org/example/Missing");
				}
			};
		}

		@Override
		public void log(IStatus status) {
			// The registry's own complaints are not what this test looks at.
		}
	}
}
