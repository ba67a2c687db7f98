package io.orgdeck.ui.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterOption;
import io.orgdeck.core.export.OptionKind;
import io.orgdeck.model.assessment.Assessment;

/**
 * What was chosen for earlier exports. It is kept with this computer's preferences and not in the assessment, because an
 * export must not change the assessment and a path means nothing on another computer. House style and the roles of its
 * styles are remembered for the client, so that the next assessment of the client has them; all else for the assessment.
 * Passwords are never kept.
 */
public final class RememberedOptions {

	private static final String NODE = "io.orgdeck.ui/exports";
	private static final String FORMAT = "format";

	private final Preferences ofAssessment;
	private final Preferences ofClient;

	public RememberedOptions(Assessment assessment) {
		String client = assessment.getClient() == null || assessment.getClient().getName() == null ? assessment.getId()
				: assessment.getClient().getName().strip();
		var all = InstanceScope.INSTANCE.getNode(NODE);
		ofAssessment = all.node("assessment-" + key(assessment.getId()));
		ofClient = all.node("client-" + key(client));
	}

	private static String key(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	/** The format that was exported last. */
	public Optional<String> format() {
		return Optional.ofNullable(ofAssessment.get(FORMAT, null));
	}

	/** What was chosen for a format, by the option's id. */
	public Map<String, String> values(ExporterEntry exporter) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Preferences home : new Preferences[] { ofClient, ofAssessment }) {
			Preferences node = home.node(exporter.id());
			try {
				Arrays.stream(node.keys()).filter(id -> exporter.options().find(id).filter(option -> home == home(option)).isPresent())
						.forEach(id -> values.put(id, node.get(id, "")));
			} catch (BackingStoreException e) {
				ILog.of(RememberedOptions.class).warn(e.getMessage(), e);
			}
		}
		return values;
	}

	/** Keeps what was chosen, for the next time. */
	public void remember(ExporterEntry exporter, Map<String, String> values) {
		ofAssessment.put(FORMAT, exporter.id());
		try {
			for (Preferences home : new Preferences[] { ofClient, ofAssessment }) {
				Preferences node = home.node(exporter.id());
				node.clear();
				values.forEach((id, value) -> exporter.options().find(id)
						.filter(option -> option.kind() != OptionKind.PASSWORD && home == home(option) && !value.isBlank())
						.ifPresent(option -> node.put(id, value)));
				home.flush();
			}
		} catch (BackingStoreException e) {
			ILog.of(RememberedOptions.class).warn(e.getMessage(), e);
		}
	}

	private Preferences home(ExporterOption option) {
		return option.kind() == OptionKind.FILE || option.isFamily() ? ofClient : ofAssessment;
	}
}
