package uk.broken.garden;

/** Breaks: forms hold bounded text. */
public record PlantForm(String crop) {

}
