package io.orgdeck.library.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jgit.errors.TransportException;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong on the way to a shared place is said for what it is. */
class TroubleTest {

	private static final String ADDRESS = "ssh://ana@127.0.0.1:40742/clients/407/403-auth/place.git";

	@ParameterizedTest
	@CsvSource({ "407 Proxy Authentication Required, trouble_proxy", "Proxy returned status: 407, trouble_proxy",
			"403 Forbidden, trouble_notAllowed", "cannot log in at 127.0.0.1:40742, trouble_notAllowed",
			"remote hung up at /srv/firm-13305040716/place.git, sharing_unreachable" })
	@DisplayName("R54: figures in an address are no answer of a server")
	void figuresInAnAddressAreNoAnswer(String said, String told) throws ReflectiveOperationException {
		String sentence = Trouble.of(new TransportException(ADDRESS + ": " + said), ADDRESS).getMessage();
		String pattern = (String) Messages.class.getField(told).get(null);
		assertEquals(NLS.bind(pattern, ADDRESS, Messages.trouble_broken), sentence);
	}
}
