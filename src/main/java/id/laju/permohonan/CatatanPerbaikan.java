package id.laju.permohonan;

/** What the customer is asked to correct. @param bidang name of the field in the request form, or {@code umum} */
public record CatatanPerbaikan(String bidang, String catatan) {
}
