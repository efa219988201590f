package id.laju.layanan;

/** A measuring range stands where the standard would be; a migration standard asks for food, contact time and temperature first; without a standard nothing is said about conformity. */
public enum JenisStandar {
    UMUM, BPOM_MIGRASI, TANPA_STANDAR, RENTANG_UKUR
}
