package uk.rowan.web;

/**
 * A short fact beside a person's name.
 *
 * @param text what is read, never only the colour says it
 * @param colour one of the tag colours of GOV.UK: {@code red}, {@code blue}, {@code grey}
 * and so on
 */
public record Badge(String text, String colour) {

}
