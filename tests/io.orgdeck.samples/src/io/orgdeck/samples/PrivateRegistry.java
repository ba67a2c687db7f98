package io.orgdeck.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;

/** An extension registry of a test's own, so that bad contributions do not disturb the platform's. */
public final class PrivateRegistry extends RegistryStrategy {

	private static final Object TOKEN = new Object();

	private final IExtensionRegistry registry;
	private final ClassLoader classes;
	private final String bundle;

	/** A registry with what core brings. */
	public PrivateRegistry() throws CoreException, IOException {
		this(ContributionLog.class.getClassLoader(), "io.orgdeck.core");
		try (var in = classes.getResourceAsStream("plugin.xml")) {
			registry.addContribution(in, ContributorFactorySimple.createContributor(bundle), false, "core", null, TOKEN);
		}
	}

	/**
	 * An empty registry.
	 *
	 * @param classes where the classes of extensions are
	 * @param bundle  whose extensions they seem to be
	 */
	public PrivateRegistry(ClassLoader classes, String bundle) throws CoreException {
		super(null, null);
		this.classes = classes;
		this.bundle = bundle;
		registry = RegistryFactory.createRegistry(this, TOKEN, TOKEN);
	}

	public IExtensionRegistry registry() {
		return registry;
	}

	/** Adds the extensions of a plug-in whose files and classes are those of the tests. */
	public PrivateRegistry with(String extensions) {
		String xml = "<?xml version='1.0'?><?eclipse version='3.4'?><plugin>" + extensions + "</plugin>";
		registry.addContribution(new ByteArrayInputStream(xml.getBytes(UTF_8)),
				ContributorFactorySimple.createContributor(bundle), false, "test", null, TOKEN);
		return this;
	}

	/** An exporter that core itself brings. */
	public static ExporterEntry exporter(String id) {
		try {
			return new ExporterRegistry(new PrivateRegistry().registry(), ContributionLog.silent()).find(id).orElseThrow();
		} catch (CoreException | IOException e) {
			throw new AssertionError(e);
		}
	}

	@Override
	public Object createExecutableExtension(RegistryContributor contributor, String className, String overriddenName)
			throws CoreException {
		try {
			return Class.forName(className, true, classes).getDeclaredConstructor().newInstance();
		} catch (InvocationTargetException e) {
			throw new CoreException(Status.error("The constructor failed.", e.getCause()));
		} catch (ReflectiveOperationException e) {
			throw new CoreException(Status.error("The class does not load.", e));
		}
	}

	@Override
	public void log(IStatus status) {
		// The registry's own complaints are not what these tests look at.
	}
}
