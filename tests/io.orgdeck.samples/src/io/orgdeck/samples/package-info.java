/** Small assessments that many tests begin with. */
package io.orgdeck.samples;
