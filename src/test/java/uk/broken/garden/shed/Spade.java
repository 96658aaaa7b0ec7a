package uk.broken.garden.shed;

/** Breaks: a module is one flat package. */
public class Spade {

}
