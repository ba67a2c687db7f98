/** What XML can hold, and how much of it parsers are asked to take. */
package io.orgdeck.core.xml;
