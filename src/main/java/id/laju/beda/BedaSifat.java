package id.laju.beda;

/** One value that changed, both sides in words; null where there was or is none. */
public record BedaSifat(String apa, String dari, String ke) {
}
