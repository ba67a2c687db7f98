/** Answers from survey tools: which tool wrote a table, what its columns mean, and who has answered what. */
package io.orgdeck.exchange.surveys.internal;
