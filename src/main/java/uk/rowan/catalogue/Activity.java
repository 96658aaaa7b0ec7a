package uk.rowan.catalogue;

import java.util.List;

/**
 * One processing activity of the record (Article 30): one purpose on one lawful basis.
 *
 * @param purpose what data is used for
 * @param basis the lawful basis
 * @param classes which classes of data, in the notices' words
 * @param special those among them that are special category or criminal data
 * @param where the parts of Rowan that hold it
 */
record Activity(String purpose, String basis, List<String> classes, List<String> special, List<String> where) {

}
