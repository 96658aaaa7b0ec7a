package uk.rowan.account;

/**
 * One thing that has to be handed over.
 *
 * @param what it, in words that hold no name of a child or family: a case reference
 * @param href where it is given to somebody else
 */
public record HeldItem(String what, String href) {

}
