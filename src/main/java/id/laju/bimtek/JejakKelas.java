package id.laju.bimtek;

import java.time.Instant;

/** Something that became of a class. */
public record JejakKelas(String keadaan, String rincian, String oleh, Instant pada) {
}
