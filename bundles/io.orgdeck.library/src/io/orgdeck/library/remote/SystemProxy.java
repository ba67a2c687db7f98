package io.orgdeck.library.remote;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proxy that the system names: in its settings, which Java reads by itself when it is told to, or in the environment, as terminals
 * and servers do, which Java does not read.
 */
final class SystemProxy {

	private static final String[] SCHEMES = { "http", "https" };
	/** What Java leaves out by default. */
	private static final String NEAR = "localhost|127.*|[::1]";

	private SystemProxy() {
	}

	/** To be called before anything connects. What somebody has told Java stands. */
	static void enter() {
		System.getProperties().putIfAbsent("java.net.useSystemProxies", "true");
		properties(System.getenv()).forEach(System.getProperties()::putIfAbsent);
	}

	/** Java's properties for the proxies of an environment. One that is no address counts for nothing. */
	static Map<String, String> properties(Map<String, String> environment) {
		var properties = new TreeMap<String, String>();
		for (String scheme : SCHEMES) {
			String address = value(environment, scheme + "_proxy");
			try {
				URI proxy = URI.create(address.contains("://") ? address : "http://" + address);
				if (proxy.getHost() != null) {
					properties.put(scheme + ".proxyHost", proxy.getHost());
					properties.put(scheme + ".proxyPort", String.valueOf(proxy.getPort() < 0 ? 80 : proxy.getPort()));
				}
			} catch (IllegalArgumentException noAddress) {
				// then there is none
			}
		}
		String without = value(environment, "no_proxy");
		if (!properties.isEmpty() && !without.isBlank()) {
			properties.put("http.nonProxyHosts", Stream.concat(Stream.of(NEAR), Arrays.stream(without.split(",")).map(String::strip)
					.filter(host -> !host.isEmpty()).map(host -> host.startsWith(".") ? '*' + host : host))
					.collect(Collectors.joining("|")));
		}
		return properties;
	}

	/** In capitals, {@code http_proxy} may have come from somebody else's request to a server. */
	private static String value(Map<String, String> environment, String name) {
		String value = environment.get(name);
		if (value == null && !name.equals("http_proxy")) {
			value = environment.get(name.toUpperCase(Locale.ROOT));
		}
		return value == null ? "" : value.strip();
	}
}
