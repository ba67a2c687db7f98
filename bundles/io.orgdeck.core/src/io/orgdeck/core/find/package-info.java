/** Finding words anywhere in an assessment. */
package io.orgdeck.core.find;
