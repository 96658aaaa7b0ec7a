package uk.rowan.conference;

/**
 * What a child protection plan is for: one for each plan (Working Together; domain, 2.6);
 * the codes are the census's (domain, 3.4).
 */
public enum AbuseCategory {

	/** Neglect. */
	NEG,
	/** Physical abuse. */
	PHY,
	/** Sexual abuse. */
	SAB,
	/** Emotional abuse. */
	EMO

}
