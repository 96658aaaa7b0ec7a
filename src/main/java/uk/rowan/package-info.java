/**
 * Rowan: case management for a council's child protection conference unit.
 */
@NullMarked
package uk.rowan;

import org.jspecify.annotations.NullMarked;
