/** How far two coders agree. */
package io.orgdeck.words.agreement;
