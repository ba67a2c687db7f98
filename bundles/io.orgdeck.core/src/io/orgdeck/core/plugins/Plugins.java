package io.orgdeck.core.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

import io.orgdeck.core.plugins.PluginFolder.Mark;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Texts;

/**
 * The plug-ins of others that the user has installed: listed, installed, turned off and on, removed. Everything takes effect at
 * the next start.
 */
public final class Plugins {

	private final PluginFolder folder;
	private final Admission admission;

	public Plugins(PluginFolder folder, Admission admission) {
		this.folder = folder;
		this.admission = admission;
	}

	/** Those of the person at the computer, in the running product. */
	public static Plugins ofUser() {
		return new Plugins(PluginFolder.ofUser(), Admission.toRunningProduct());
	}

	/** The names for people of those that are turned off because a start with them did not come to its end; quickly found. */
	public static List<String> stuck() {
		return PluginFolder.ofUser().jars().stream().filter(jar -> Mark.STUCK.isOn(jar) && !Mark.DISABLED.isOn(jar))
				.map(jar -> jar.getFileName().toString().replaceFirst("_\\d[^_]*\\.jar$|\\.jar$", "")).toList();
	}

	/** Tells the launcher that the window can be used: if the program is killed from now on, no plug-in is to blame. */
	public static void started() {
		RunningPlugins.started();
	}

	/** All that are installed, by name. */
	public List<Plugin> installed() {
		return folder.jars().stream().map(this::describe).toList();
	}

	/** What a plug-in that is in use brings, by the names of the extension points: Checks, Pages … */
	public static List<String> brings(Plugin plugin) {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry == null || plugin.state() != PluginState.ACTIVE) {
			return List.of();
		}
		return Stream.of(registry.getExtensions(plugin.name())).map(IExtension::getExtensionPointUniqueIdentifier).distinct()
				.map(registry::getExtensionPoint).filter(Objects::nonNull)
				.map(point -> Texts.or(point.getLabel(), point.getUniqueIdentifier()))
				.sorted().toList();
	}

	/** The installed one with that symbolic name; of several versions the highest. */
	public Optional<Plugin> find(String name) {
		return installed().stream().filter(plugin -> plugin.name().equals(name))
				.reduce((one, other) -> version(one).compareTo(version(other)) >= 0 ? one : other);
	}

	/**
	 * Copies a plug-in into the user's folder. It takes the place of an installed one of the same name.
	 *
	 * @param replace whether it may do so when it is no higher version
	 * @throws StoreException when it may not, or cannot be written
	 */
	public void install(Candidate candidate, boolean replace) throws StoreException {
		List<Plugin> present = installed().stream().filter(plugin -> plugin.name().equals(candidate.name())).toList();
		var newer = present.stream().filter(plugin -> version(plugin).compareTo(candidate.version()) >= 0).findFirst();
		if (newer.isPresent() && !replace) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE,
					NLS.bind(Messages.already, new Object[] { candidate.title(), newer.get().version(), candidate.version() }));
		}
		folder.add(candidate);
		for (Plugin old : present) {
			folder.put(Mark.REMOVED, old.jar());
		}
	}

	/** Takes an installed plug-in away; its jar goes when no program holds it any more. */
	public void remove(String name) throws StoreException {
		for (Plugin plugin : named(name)) {
			folder.put(Mark.REMOVED, plugin.jar());
		}
	}

	/** Turns an installed plug-in off. */
	public void disable(String name) throws StoreException {
		for (Plugin plugin : named(name)) {
			folder.put(Mark.DISABLED, plugin.jar());
			folder.take(Mark.STUCK, plugin.jar());
		}
	}

	/** Turns an installed plug-in on, also one with which a start did not come to its end. */
	public void enable(String name) throws StoreException {
		for (Plugin plugin : named(name)) {
			folder.take(Mark.DISABLED, plugin.jar());
			folder.take(Mark.STUCK, plugin.jar());
		}
	}

	/** Whether another start would use other plug-ins than this one. */
	public boolean isRestartNeeded() {
		var usable = new ArrayList<Path>();
		for (Plugin plugin : installed()) {
			if (plugin.state() == PluginState.WAITING) {
				return true;
			}
			if (plugin.state() == PluginState.ACTIVE || plugin.state() == PluginState.UNUSABLE) {
				usable.add(plugin.jar());
			}
		}
		return RunningPlugins.all().stream()
				.anyMatch(bundle -> usable.stream().noneMatch(jar -> RunningPlugins.of(jar).filter(bundle::equals).isPresent()));
	}

	private List<Plugin> named(String name) throws StoreException {
		List<Plugin> plugins = installed().stream().filter(plugin -> plugin.name().equals(name)).toList();
		if (plugins.isEmpty()) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.notInstalled, name));
		}
		return plugins;
	}

	private Plugin describe(Path jar) {
		try {
			Candidate candidate = admission.admitAgain(jar);
			Standing standing = standing(jar);
			return new Plugin(jar, candidate.name(), candidate.version().toString(), candidate.title(), candidate.vendor(),
					standing.state(), standing.reason());
		} catch (StoreException refused) {
			String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
			PluginState state = Mark.DISABLED.isOn(jar) ? PluginState.DISABLED : PluginState.UNUSABLE;
			return new Plugin(jar, name, "", name, "", state, refused.getMessage());
		}
	}

	private record Standing(PluginState state, String reason) {
	}

	private static Standing standing(Path jar) {
		Optional<Bundle> bundle = RunningPlugins.of(jar);
		boolean atWork = bundle.filter(one -> one.getState() != Bundle.INSTALLED).isPresent();
		if (Mark.DISABLED.isOn(jar)) {
			return new Standing(PluginState.DISABLED, atWork ? Messages.offLater : "");
		}
		if (Mark.STUCK.isOn(jar)) {
			return new Standing(PluginState.STUCK, Messages.stuckReason);
		}
		if (bundle.isEmpty()) {
			return new Standing(PluginState.WAITING, RunningPlugins.areOff() ? Messages.leftOut : Messages.nextStart);
		}
		if (!atWork) {
			return new Standing(PluginState.UNUSABLE, UnmetNeed.of(bundle.get()));
		}
		return RunningPlugins.hasFailed(jar) ? new Standing(PluginState.UNUSABLE, Messages.activatorFailed)
				: new Standing(PluginState.ACTIVE, "");
	}

	private static Version version(Plugin plugin) {
		return Version.parseVersion(plugin.version());
	}
}
