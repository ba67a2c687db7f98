package io.orgdeck.room;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What somebody gets who asked for what there is not: a number, and nothing about the server or what was asked. */
final class PlainErrors implements Request.Handler {

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
		RoomHandler.SAFETY.forEach(response.getHeaders()::put);
		Content.Sink.write(response, true, String.valueOf(response.getStatus()), callback);
		return true;
	}
}
