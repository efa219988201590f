/** Working calendar of each satker (hours, holidays, zone) and all reckoning with working time; relies on satker for the zone. */
package id.laju.kalender;
