package uk.broken.garden;

/** Breaks, with the others of its kind: a module shows two fifths of its types. */
public class Bed3 {

}
