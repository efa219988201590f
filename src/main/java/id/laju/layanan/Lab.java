package id.laju.layanan;

public record Lab(Long id, String satker, String kode, String nama, boolean aktif) {
}
